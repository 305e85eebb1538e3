/** One result as an item of the list. */
import { printedDate } from '#/text/dates.ts';
import type { Segment } from '../results/marks.ts';
import type { Result } from '../results/result.ts';
import type { Besides } from './besides.ts';
import { element } from './element.ts';

const KINDS = { page: '문서', section: '절', table: '표', row: '표의 행' };
/** What is no document of the report, by its kind. */
const LABELS = new Map([
  ['glossary', '용어'],
  ['english', 'English'],
]);
/** What stands above further places of the same. */
const SHARED = {
  row: '같은 행이 있는 다른 곳',
  table: '같은 표가 있는 다른 곳',
  question: '이 질문에 답한 곳',
};
/** Further places of the same that are seen at once. */
const FEW_PLACES = 3;

/** How a result stands in its list. */
export interface ItemContext {
  /** first of its document here, which then is named above it */
  isFirst: boolean;
  /** the document is named with its edition */
  withEdition: boolean;
  /** words that it and all behind it lack, and those before it have; none where each names its own */
  divider: { missing: string[]; isTop: boolean } | undefined;
  /** words that it lacks and no divider names */
  lacks: string[];
  answerCard: Besides['answerCard'];
}

/** The item of a result. */
export function resultItem(
  result: Result,
  { isFirst, withEdition, divider, lacks, answerCard }: ItemContext,
): HTMLLIElement {
  const { kind, url, segments, more, answer, places = [], shared = 'question' } = result;
  const line = titleLine(result);
  const card = answer && answerCard?.(answer, answer.url === url ? line : undefined);
  const hit = element('div', { class: card ? 'search-answered' : 'search-hit' });
  if (card) hit.append(card);
  if (!line.parentElement) hit.append(line);
  if (!card && segments.excerpt.length > 0)
    hit.append(element('p', { class: 'search-excerpt' }, ...marked(segments.excerpt)));
  if (lacks.length > 0) hit.append(element('p', { class: 'search-lacks' }, ...lackedWords(lacks)));
  if (more > 0)
    hit.append(element('p', { class: 'search-more-rows' }, `이 표에서 ${more}행이 더 맞습니다.`));
  if (places.length > 0) hit.append(placesOf(shared, places));
  const item = element('li', { 'data-kind': kind }, hit);
  if (isFirst) item.prepend(documentLine(result, withEdition));
  if (divider) item.prepend(dividerLine(divider));
  return item;
}

function titleLine({ url, kind, segments, within, document }: Result): HTMLElement {
  const link = element('a', { href: url, class: 'search-title' }, ...marked(segments.title));
  // A table often bears the name of its section ([부록 1] and the name), a section that of its document.
  const path = within.filter(
    (title, at) => !within[at - 1]?.endsWith(title) && title !== document.title,
  );
  const place =
    path.length > 0
      ? [element('span', { class: 'search-within' }, path.slice(-2).join(' › '))]
      : [];
  const label = element('span', { class: 'search-kind' }, LABELS.get(document.kind) ?? KINDS[kind]);
  return element('p', { class: 'search-line' }, label, ' ', ...place, link);
}

/** The glossary is one for all editions. */
function documentLine({ document, date }: Result, withEdition: boolean): HTMLElement {
  const { kind, domainTitle, title, edition } = document;
  const line = element('p', { class: 'search-document' });
  if (withEdition && kind !== 'glossary') line.append(`${edition}년판 › `);
  line.append(element('span', {}, domainTitle), ` › ${title}`);
  if (date) line.append(' · ', element('time', { datetime: date }, printedDate(date)));
  return line;
}

/** Parts what holds all words from what lacks some. */
const dividerLine = ({ missing, isTop }: NonNullable<ItemContext['divider']>): HTMLElement =>
  element(
    'p',
    { class: 'search-divider' },
    isTop
      ? '모든 말이 함께 있는 곳은 없습니다. '
      : `여기부터${missing.length > 0 ? ' ' : '는 빠진 말이 있습니다.'}`,
    ...(missing.length > 0 ? lackedWords(missing) : []),
  );

const lackedWords = (words: string[]): (Node | string)[] => [
  '없는 말: ',
  ...words.flatMap((word, at) => [at > 0 ? ', ' : '', element('s', {}, word)]),
];

/** Where else the same stands: a few at once, many behind a fold. */
function placesOf(
  shared: NonNullable<Result['shared']>,
  places: { title: string; url: string }[],
): HTMLElement {
  const list = element(
    'ul',
    { class: 'search-places' },
    ...places.map(({ title, url }) => element('li', {}, element('a', { href: url }, title))),
  );
  const heading = `${SHARED[shared]} ${places.length}`;
  if (places.length > FEW_PLACES)
    return element('details', { class: 'search-same' }, element('summary', {}, heading), list);
  return element('div', { class: 'search-same' }, element('p', {}, heading), list);
}

function marked(segments: Segment[]): (Node | string)[] {
  return segments.map(({ text, mark }) => (mark ? element('mark', {}, text) : text));
}
