/** What was done about words that are not in the report. */
import type { Answer } from '../results/result.ts';
import { chip } from './chip.ts';
import { element } from './element.ts';
import { isUnfinished, named } from './named.ts';
import { notice } from './notice.ts';

/**
 * The lines about words; those without anything like them stand on one.
 *
 * @param query as typed
 * @param search asks another
 */
export function wordNotices(
  query: string,
  answer: Answer,
  search: (query: string) => void,
): HTMLElement[] {
  const absent =
    answer.total > 0 ? ' 보고서에 없는 낱말이라 빼고 찾았습니다.' : ' 보고서에 없는 낱말입니다.';
  const struck = (typed: string) => element('s', {}, typed);
  const asked = query.normalize('NFC');
  const ask = (typed: string, texts: string[]) =>
    texts.map((text) =>
      chip(text, () =>
        // what was read otherwise than it was typed does not stand there
        search(asked.includes(typed) ? asked.replace(typed, () => text) : text),
      ),
    );
  const notes = [...new Map(answer.notes.map((note) => [note.typed, note])).values()];
  const lost: string[] = [];
  const found = notes.flatMap(({ typed, replacedBy: [best, ...others], offers }) => {
    if (best) {
      // what a minus stands before is looked for where nothing else is typed
      const why = best === typed ? '빼고 나면 남는 말이 없어 찾은 말: ' : '대신 찾은 말: ';
      const line = notice(why, element('b', {}, named(best)));
      if (others.length > 0) line.append(' · 다른 후보 ', ...ask(typed, others));
      return [line];
    }
    if (offers.length > 0)
      return [notice(struck(typed), absent, ' 비슷한 낱말 ', ...ask(typed, offers))];
    // the first letter of a word is not missing yet
    if (answer.total > 0 && !isUnfinished(typed)) lost.push(typed);
    return [];
  });
  if (lost.length > 0)
    found.push(notice(...lost.flatMap((typed, at) => [at > 0 ? ', ' : '', struck(typed)]), absent));
  return found;
}
