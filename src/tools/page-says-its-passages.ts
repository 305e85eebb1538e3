import type { Fault } from '#/content/problem.ts';
import type { Passage } from '#/search/build/document.ts';
import { splitAddress } from '#/text/address.ts';
import type { BuiltPage } from './built-site.ts';
import { inOneLine, type PrintedPlace, printedPlaces } from './printed-places.ts';

/** How many words show where two texts part. */
const SHOWN_WORDS = 6;

/** A passage as far as a page prints it. */
export interface ExpectedPassage extends Pick<Passage, 'kind' | 'address' | 'title' | 'blocks'> {
  /** address of the passage it lies in */
  parent?: string;
}

/** What must be printed of passages. */
export const printedOf = (passages: readonly Passage[]): ExpectedPassage[] =>
  passages.map(({ kind, address, title, blocks, parent }) => ({
    ...{ kind, address, title, blocks },
    ...(parent && { parent: parent.address }),
  }));

/** What a place prints and what is searched of it, from where they part; empty for nothing. */
interface Parting {
  address: string;
  printed: string;
  searched: string;
}

/**
 * What is printed says what is searched, place by place. Search reads the model and the pages are
 * printed from it; here the two meet.
 *
 * @param page the built page; undefined when there is none
 * @param passages what is searched of it
 */
export function pageSaysItsPassages(
  page: BuiltPage | undefined,
  passages: readonly ExpectedPassage[],
): Fault[] {
  const path = passages[0]?.address ?? '';
  const places = page ? printedPlaces(page.tree) : new Map<string, PrintedPlace>();
  return partings(path, places, passages).map(({ address, printed, searched }) => ({
    file: page?.file ?? `${path.slice(1)}index.html`,
    message: `“${address}”에 찍힌 말과 검색하는 말이 다릅니다. 찍힌 말: ${quoted(printed)}, 검색하는 말: ${quoted(searched)}.`,
    hint: '찍는 src/components와 읽는 src/content/mdx-blocks.ts·src/views/search를 맞추십시오.',
  }));
}

const quoted = (words: string): string => (words ? `“${words}”` : '없음');

function partings(
  path: string,
  places: ReadonlyMap<string, PrintedPlace>,
  passages: readonly ExpectedPassage[],
): Parting[] {
  const searched = new Set<string>();
  // a merged cell is printed once, and holds for the rows below
  const cellsOf = new Map<string | undefined, Set<string>>();
  const found = passages.flatMap((passage) => {
    const id = splitAddress(passage.address)[1] ?? '';
    searched.add(id);
    const place = places.get(id) ?? { title: '', lines: [] };
    const cells = cellsOf.get(passage.parent) ?? new Set();
    cellsOf.set(passage.parent, cells);
    const parting =
      firstDifference(titleOf(place, passage), passage.title) ??
      (passage.kind === 'row'
        ? strayCell(place, passage, cells)
        : firstDifference(place.lines.join(' '), passage.blocks.join(' ')));
    return parting ? [{ address: passage.address, ...parting }] : [];
  });
  const unsearched = [...places].filter(([id]) => !searched.has(id));
  return [
    ...found,
    ...unsearched.map(([id, { title }]) => ({
      ...{ address: `${path}#${id}`, printed: title, searched: '' },
    })),
  ];
}

/** A row is printed with what tells it from others of its name. */
const titleOf = ({ title }: PrintedPlace, passage: ExpectedPassage): string =>
  passage.kind === 'row' && title.startsWith(`${passage.title} › `) ? passage.title : title;

function firstDifference(printed: string, searched: string): Omit<Parting, 'address'> | undefined {
  const [found, sought] = [inOneLine(printed).split(' '), inOneLine(searched).split(' ')];
  const length = Math.max(found.length, sought.length);
  for (let at = 0; at < length; at++) {
    if (found[at] === sought[at]) continue;
    const shown = (words: string[]) => words.slice(at, at + SHOWN_WORDS).join(' ');
    return { printed: shown(found), searched: shown(sought) };
  }
  return undefined;
}

/**
 * A cell of the row that is not searched, or a value that neither the row nor one above prints.
 *
 * @param cells what the rows above print; takes what this one does
 */
function strayCell(
  { lines }: PrintedPlace,
  { blocks }: ExpectedPassage,
  cells: Set<string>,
): Omit<Parting, 'address'> | undefined {
  const values = blocks.map(inOneLine);
  const own = lines.filter((line) => line !== '' && line !== '-');
  for (const cell of own) cells.add(cell);
  const printed = own.find((cell) => !values.includes(cell));
  const searched = values.find((value) => !cells.has(value));
  if (printed === undefined && searched === undefined) return undefined;
  return { printed: printed ?? '', searched: searched ?? '' };
}
