/** The report's own answer to a question, large: what it says, where it stands, and a copy to cite. */
import { printedDate } from '#/text/dates.ts';
import type { DirectAnswer } from '../results/result.ts';
import { element } from './element.ts';

const KINDS = {
  cell: '표의 값',
  row: '표의 행',
  sentence: '보고서의 문장',
  definition: '용어 풀이',
};
/** A value is set larger than a sentence. */
const SHORT = 24;

/** The card of an answer; the title of the result, which leads to the place, stands below it. */
export function answerCard(answer: DirectAnswer): HTMLElement {
  const { kind, text, url, row, column, doubtful } = answer;
  const heads = [row, column].filter((head) => head !== undefined);
  const size = text.length <= SHORT ? 'short' : 'long';
  const value = element('p', { class: 'search-answer-text', 'data-size': size });
  value.append(doubtful ? element('span', { class: 'erratum', 'data-sign': '' }, text) : text);
  const card = element(
    'section',
    { class: 'search-answer', 'data-search-answer': kind, 'aria-label': `답: ${KINDS[kind]}` },
    element('p', { class: 'search-answer-kind' }, KINDS[kind]),
  );
  if (heads.length > 0)
    card.append(element('p', { class: 'search-answer-heads' }, heads.join(' › ')));
  card.append(value);
  if (doubtful)
    card.append(
      element(
        'p',
        { class: 'search-answer-doubt' },
        '인쇄본의 오류로 의심되는 값입니다. ',
        element('a', { href: url }, '그 자리의 주석 보기'),
      ),
    );
  card.append(sourceOf(answer), copyButton(answer));
  return card;
}

function sourceOf({ table, document, date, url }: DirectAnswer): HTMLElement {
  const source = element('p', { class: 'search-answer-source' });
  const names = [table && `표 ‘${table}’`, document].filter(Boolean).join(', ');
  source.append(element('a', { href: url }, names));
  if (date) source.append(' · ', element('time', { datetime: date }, printedDate(date)));
  return source;
}

/** Copies the words with where they stand, so that what is pasted can be checked. */
function copyButton({ cite }: DirectAnswer): HTMLElement {
  const button = element('button', { type: 'button', class: 'search-chip' }, '출처와 함께 복사');
  const said = element('span', { role: 'status' });
  button.addEventListener('click', async () => {
    said.textContent = (await copied(cite)) ? '복사했습니다.' : '복사하지 못했습니다.';
  });
  return element('p', { class: 'search-answer-copy' }, button, ' ', said);
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
