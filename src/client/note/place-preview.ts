import { onSite } from '#/search/ui/copy-text.ts';
import { element } from '#/search/ui/element.ts';
import { firstWords } from '#/text/first-words.ts';
import { linesOf } from '../table/grid.ts';
import { textInLine } from '../text-in-line.ts';
import { idOf, pageOf, wordsOf } from './pages.ts';

/** Links of menus, to files, of results that say what they lead to, of headings to themselves, back to where one was. */
const NOT_SHOWN =
  'nav a, .search-panel a, .table-files a, [data-share], h2 > a[href^="#"], [data-footnote-backref]';
/** How many characters of a place are shown, and of one cell of a row. */
const MOST = 240;
const MOST_OF_CELL = 90;
const MOST_CELLS = 6;

/**
 * What stands at the place that a link leads to, in short, taken from its page: the first words of a
 * section, what a table compares, the cells of a row, an entry of a list, what a document is about.
 *
 * @returns undefined for a link to no place of the site, and for one that cannot be had
 */
export async function placePreview(link: HTMLAnchorElement): Promise<Node[] | undefined> {
  if (!onSite(link).pathname.endsWith('/') || link.matches(NOT_SHOWN)) return undefined;
  // a line of a long list may lead to the heading above its entry
  const id = (link.closest('[data-leads-on]') && link.id) || idOf(link);
  // beside a title that stands alone there is a description already
  if (!id && !link.closest('p, dd')) return undefined;
  const page = await pageOf(link);
  if (!page) return undefined;
  if (!id) return ofPage(page);
  const found = page.getElementById(id);
  const place = found && (await printedEntry(found));
  if (!place) return undefined;
  const title = page === document ? '' : textInLine(page.querySelector('h1'));
  return once([...(title ? [line('small', title)] : []), ...ofPlace(place)]);
}

/** The line of a long list leads to the page that prints its entry whole. */
async function printedEntry(place: Element): Promise<Element> {
  if (!place.closest('[data-leads-on]')) return place;
  const link = place instanceof HTMLAnchorElement ? place : place.querySelector('a');
  const entry = link && (await pageOf(link))?.getElementById(place.id);
  return entry ?? place;
}

/** Without what only says again what a title before it says. */
function once(nodes: readonly Node[]): Node[] {
  const isTitle = (node: Node) => /^(?:SMALL|B)$/.test(node.nodeName);
  return nodes.filter(
    ({ textContent }, i) =>
      !nodes.slice(0, i).some((other) => isTitle(other) && other.textContent === textContent),
  );
}

function ofPage(page: Document): Node[] {
  const about = page.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '';
  return [line('b', textInLine(page.querySelector('h1'))), line('p', about)];
}

function ofPlace(place: Element): Node[] {
  if (place.matches('h1, h2, h3, h4')) return ofSection(place);
  if (place.matches('figure.table')) return ofTable(place);
  if (place.matches('figure'))
    return [
      line('b', textInLine(place.querySelector('figcaption'))),
      line('p', firstWords(place.querySelector('[aria-label][role=img]')?.ariaLabel ?? '', MOST)),
    ];
  if (place.matches('tr[data-row-label]')) return ofRow(place);
  if (place.matches('.linkable')) return [line('p', firstWords(textInLine(place), MOST))];
  // an entry that is folded is named by its fold
  const name = place.matches('details > *') && place.parentElement?.querySelector('summary');
  return [...(name ? [line('b', textInLine(name))] : []), ...wordsOf(place)];
}

/** The title, and the first words below it; of a section without words of its own what stands in it. */
function ofSection(heading: Element): Node[] {
  const words: string[] = [];
  const titles: string[] = [];
  let block = (heading.closest('.heading') ?? heading).nextElementSibling;
  // an annex is folded below its heading
  if (block?.matches('details')) block = block.querySelector('summary + *');
  for (; block && words.join(' ').length < MOST; block = block.nextElementSibling) {
    const below = block.matches('h2, h3, h4') ? block : block.querySelector('h2, h3, h4');
    if (below && (words.length > 0 || below.tagName <= heading.tagName)) break;
    const title = below ?? block.querySelector('caption > span, figcaption');
    if (title) titles.push(textInLine(title));
    else if (!block.matches('[data-editorial], nav, form, .sources')) words.push(textInLine(block));
  }
  const says = words.filter(Boolean).join(' ') || titles.join(', ');
  return [line('b', textInLine(heading)), ...(says ? [line('p', firstWords(says, MOST))] : [])];
}

/** The title, what is compared, and the rows by their names. */
function ofTable(figure: Element): Node[] {
  const rows = [...figure.querySelectorAll<HTMLElement>('tr[data-row-label]')];
  const names = rows.map(({ dataset }) => dataset.rowLabel ?? '').join(', ');
  const about = figure.querySelector('.table-about > span')?.firstChild?.textContent ?? '';
  return [
    line('b', textInLine(figure.querySelector('caption > span'))),
    line('p', about),
    line('p', firstWords(names, MOST)),
  ];
}

/** The table, the row and its cells, each with its column. */
function ofRow(row: Element): Node[] {
  const { rowLabel = '', context, shared } = (row as HTMLElement).dataset;
  const cells = [...row.querySelectorAll<HTMLElement>('td')].slice(0, MOST_CELLS);
  return [
    line('small', textInLine(row.closest('table')?.querySelector('caption > span'))),
    line('b', context && !rowLabel.startsWith(context) ? `${context} › ${rowLabel}` : rowLabel),
    ...cells.map((cell) => {
      const label = cell.dataset.label;
      return line(
        'p',
        `${label ? `${label}: ` : ''}${firstWords(linesOf(cell).join(' / '), MOST_OF_CELL)}`,
      );
    }),
    ...(shared ? [line('p', firstWords(shared, MOST))] : []),
  ];
}

const line = (name: 'b' | 'p' | 'small', words: string) => element(name, {}, words);
