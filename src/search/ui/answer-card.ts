/** The report's own answer to a question, large: what it says, where it stands, and a copy to cite. */
import { printedDate } from '#/text/dates.ts';
import type { DirectAnswer } from '../results/result.ts';
import { chip } from './chip.ts';
import { copyText } from './copy-text.ts';
import { element } from './element.ts';

const KINDS = {
  cell: '표의 값',
  row: '표의 행',
  sentence: '보고서의 문장',
  definition: '용어 풀이',
};
/** A value is set larger than a sentence. */
const SHORT = 24;

/**
 * The card of an answer.
 *
 * @param place the line that leads to its place; undefined where the result is another place
 */
export function answerCard(answer: DirectAnswer, place: HTMLElement | undefined): HTMLElement {
  const { kind, text, url, row, column, doubtful } = answer;
  const heads = [row, column].filter((head) => head !== undefined);
  const value = line('search-answer-text', doubtful ? doubted(text) : text);
  value.dataset.size = text.length <= SHORT ? 'short' : 'long';
  const card = element(
    'section',
    { class: 'search-answer', 'data-search-answer': kind, 'aria-label': `답: ${KINDS[kind]}` },
    line('search-answer-kind', KINDS[kind]),
  );
  if (heads.length > 0) card.append(line('search-answer-heads', heads.join(' › ')));
  // a term stands before what it means
  const lines = kind === 'definition' ? [place, value] : [value, place];
  card.append(...lines.filter((one) => one !== undefined));
  if (doubtful) {
    const note = element('a', { href: url }, '그 자리의 주석 보기');
    value.after(line('search-answer-doubt', '인쇄본의 오류로 의심되는 곳입니다. ', note));
  }
  card.append(
    line('search-answer-source', ...sourceOf(answer, !place)),
    line('search-answer-copy', ...copyButton(answer)),
  );
  return card;
}

const line = (name: string, ...children: (Node | string)[]): HTMLElement =>
  element('p', { class: name }, ...children);

const doubted = (text: string): HTMLElement =>
  element('span', { class: 'erratum', 'data-sign': '' }, text);

function sourceOf(
  { table, document, date, url }: DirectAnswer,
  isLink: boolean,
): (Node | string)[] {
  const names = [table && `표 ‘${table}’`, document].filter(Boolean).join(', ');
  return [
    isLink ? element('a', { href: url }, names) : names,
    ...(date ? [' · ', element('time', { datetime: date }, printedDate(date))] : []),
  ];
}

/** Copies the words with where they stand, so that what is pasted can be checked. */
function copyButton({ cite }: DirectAnswer): (Node | string)[] {
  const said = element('span', { role: 'status' });
  const button = chip('출처와 함께 복사', async () => {
    said.textContent = (await copyText(cite)) ? '복사했습니다.' : '복사하지 못했습니다.';
  });
  return [button, ' ', said];
}
