/** One result as an item of the list. */
import type { CatalogueDocument } from '../format/catalogue.ts';
import type { Segment } from '../results/marks.ts';
import type { Result } from '../results/result.ts';
import { element } from './element.ts';

const KINDS = { page: '문서', section: '절', table: '표', row: '표의 행' };
/** What is no document of the report, by its kind. */
const LABELS = new Map([
  ['glossary', '용어'],
  ['english', 'English'],
]);

/**
 * The item of a result.
 *
 * @param result what was found
 * @param first whether it is the first of its document here, which then is named above it
 * @param withEdition whether the document is named with its edition
 */
export function resultItem(
  { url, kind, segments, within, document, more }: Result,
  first: boolean,
  withEdition: boolean,
): HTMLLIElement {
  const link = element('a', { href: url, class: 'search-title' }, ...marked(segments.title));
  // A table often bears the name of its section, a section that of its document.
  const path = within.filter((title, at) => title !== within[at + 1] && title !== document.title);
  const place =
    path.length > 0
      ? [element('span', { class: 'search-within' }, path.slice(-2).join(' › '))]
      : [];
  const label = LABELS.get(document.kind) ?? KINDS[kind];
  const hit = element(
    'div',
    { class: 'search-hit' },
    element(
      'p',
      { class: 'search-line' },
      element('span', { class: 'search-kind' }, label),
      ' ',
      ...place,
      link,
    ),
  );
  if (segments.excerpt.length > 0)
    hit.append(element('p', { class: 'search-excerpt' }, ...marked(segments.excerpt)));
  if (more > 0)
    hit.append(element('p', { class: 'search-more-rows' }, `이 표에서 ${more}행이 더 맞습니다.`));
  const item = element('li', { 'data-kind': kind }, hit);
  if (first) item.prepend(documentLine(document, withEdition));
  return item;
}

/** The glossary is one for all editions. */
function documentLine(
  { kind, domainTitle, title, edition }: CatalogueDocument,
  withEdition: boolean,
): HTMLElement {
  const names = [element('span', {}, domainTitle), ` › ${title}`];
  if (withEdition && kind !== 'glossary') names.unshift(`${edition}년판 › `);
  return element('p', { class: 'search-document' }, ...names);
}

function marked(segments: Segment[]): (Node | string)[] {
  return segments.map(({ text, mark }) => (mark ? element('mark', {}, text) : text));
}
