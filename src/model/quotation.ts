import type { Edition } from '#/content/edition.ts';
import { columnsOf, type NamedColumn } from '#/content/table/columns.ts';
import type { QuotationPlace } from '#/schemas/quotation.ts';
import { type Passage, passagesByAddress } from './passages.ts';
import { lineOf, type Quotable, quotablesOfCell, quotablesOfProse } from './quotable.ts';

/** Words of the report, with the place that they come from. */
export interface Quotation {
  passage: Passage;
  /** of a row: the column of the cell */
  column: NamedColumn | undefined;
  /** the item or sentence that holds the words */
  whole: Quotable;
  /** what is printed: all of it, or a part */
  words: string;
}

/** Why nothing can be quoted from a place. */
export interface QuotationFault {
  field: keyof QuotationPlace;
  message: string;
  hint: string;
}

/** In one line: the print breaks lines where it likes. */
export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** True for a cell in which nothing is printed; `N/A` is. */
export const isEmptyCell = ({ words, column }: Quotation): boolean =>
  column !== undefined && (words === '-' || words === '');

/**
 * Takes the words of a list entry from their place.
 *
 * @returns what is wrong with the place, or undefined where there is no such address, which is told
 * by `links-lead-somewhere`
 */
export function quotationFrom(
  edition: Edition,
  place: QuotationPlace,
): Quotation | QuotationFault | undefined {
  const passage = passagesByAddress(edition).get(place.source);
  if (!passage) return undefined;
  if (passage.kind === 'table')
    return {
      field: 'source',
      message: `“${place.source}”은(는) 표 전체입니다.`,
      hint: `행의 주소(${place.source}.<행>)와 column을 적으십시오.`,
    };
  if (passage.kind !== 'row') {
    if (place.column) return notARow(place.source);
    return chosen({ passage, column: undefined }, quotablesOfProse(passage), place);
  }
  const columns = columnsOf(passage.table);
  const column = columns.find(({ name }) => name === place.column);
  if (!column) return noColumn(place, columns);
  return chosen({ passage, column }, quotablesOfCell(passage.row, column.name), place);
}

/** The quotation of a place that is known to be sound; undefined for one that the checks have told. */
export function soundQuotation(edition: Edition, place: QuotationPlace): Quotation | undefined {
  const found = quotationFrom(edition, place);
  return found && 'words' in found ? found : undefined;
}

function chosen(
  at: Pick<Quotation, 'passage' | 'column'>,
  all: readonly Quotable[],
  { words, with: sign }: QuotationPlace,
): Quotation | QuotationFault {
  const sought = [sign, words].filter((text) => text !== undefined);
  const fits = all.filter(({ text }) => sought.every((part) => inOneLine(text).includes(part)));
  const [whole, ...others] = fits;
  // a paragraph is quoted whole, however many sentences it has
  if (sought.length === 0 && at.passage.kind === 'paragraph') {
    const text = inOneLine(lineOf(at.passage));
    return { ...at, whole: { text, above: [], periods: [] }, words: text };
  }
  if (whole && (others.length === 0 || others.every(({ text }) => text === whole.text)))
    return { ...at, whole, words: words ?? inOneLine(whole.text) };
  return whole ? tooMany(at, fits, sought) : nothingFits(at, all, sought, sign ? 'with' : 'words');
}

const kindOf = ({ column }: Pick<Quotation, 'column'>) => (column ? '항목' : '문장');

const MOST = 3;

const named = (all: readonly Quotable[]): string =>
  `${all
    .slice(0, MOST)
    .map(({ text }) => `“${inOneLine(text)}”`)
    .join(', ')}${all.length > MOST ? ' …' : ''}`;

function tooMany(
  at: Pick<Quotation, 'column'>,
  fits: readonly Quotable[],
  sought: readonly string[],
): QuotationFault {
  const kind = kindOf(at);
  const message = sought.length
    ? `“${sought.join('”, “')}”이(가) 든 ${kind}이 ${fits.length}개입니다: ${named(fits)}`
    : `이 자리에는 ${kind}이 ${fits.length}개 있습니다: ${named(fits)}`;
  return { field: 'with', message, hint: `with에 실을 ${kind}에만 있는 말을 적으십시오.` };
}

function nothingFits(
  at: Pick<Quotation, 'column'>,
  all: readonly Quotable[],
  sought: readonly string[],
  field: 'with' | 'words',
): QuotationFault {
  const message = `출처에 없는 말: “${sought.join('”, “')}”`;
  const likest = (text: string) => Math.max(...sought.map((part) => shareOf(text, part)));
  const near = all.toSorted((a, b) => likest(b.text) - likest(a.text));
  const there = all.length
    ? `그 자리의 ${kindOf(at)}: ${named(near)}.`
    : '그 자리에는 글이 없습니다.';
  const hint = `${there} 그곳의 말을 그대로 적거나 source·column을 고치십시오.`;
  return { field, message, hint };
}

/** How many of the letter pairs of `part` stand in a text. */
function shareOf(text: string, part: string): number {
  const pairs = [...part].slice(1).map((letter, i) => `${part[i]}${letter}`);
  return pairs.filter((pair) => text.includes(pair)).length / Math.max(pairs.length, 1);
}

const notARow = (source: string): QuotationFault => ({
  field: 'column',
  message: `“${source}”은(는) 표의 행이 아니어서 열이 없습니다.`,
  hint: 'column을 지우거나 source를 행의 주소로 고치십시오.',
});

const noColumn = (
  { source, column }: QuotationPlace,
  columns: readonly NamedColumn[],
): QuotationFault => ({
  field: 'column',
  message: column
    ? `“${source}”의 표에 “${column}” 열이 없습니다.`
    : `“${source}”은(는) 표의 행인데 column이 없습니다.`,
  hint: `열: ${columns.map(({ name, label }) => `${name}(${label})`).join(', ')}`,
});
