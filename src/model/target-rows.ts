import { fullLabel } from '#/content/table/columns.ts';
import { sides } from '#/schemas/target.ts';
import type { Address } from '#/text/address.ts';
import { lettersOnly } from '#/text/fold.ts';
import { shortTitle } from './navigation.ts';
import type { Quotation } from './quotation.ts';
import { speakerOf, whereaboutsOf } from './quotation-context.ts';
import type { Comparison, Stated } from './targets.ts';

type Side = keyof typeof sides;

/** The columns of the comparison, and whose targets stand in each. */
export const targetColumns: readonly { title: string; sides: readonly Side[] }[] = [
  { title: '정부', sides: ['government'] },
  { title: '국내 민간', sides: ['domestic', 'institute'] },
  { title: '해외', sides: ['foreign', 'foreign-government'] },
];

/** Statements of one side of which the print says the same: what they are examples of, which plan … */
export interface TargetGroup {
  label: string;
  statements: { stated: Stated; who: string }[];
}

/** The cells of a comparison in the order of `targetColumns`. */
export const cellsOf = ({ stated }: Comparison): TargetGroup[][] =>
  targetColumns.map((column) => {
    const own = stated.filter(({ statement }) => column.sides.includes(statement.side));
    const byLabel = Map.groupBy(own, ({ quotation }) => labelOf(quotation));
    return [...byLabel].map(([label, statements]) => ({
      label,
      statements: statements.map((one) => ({ stated: one, who: whoOf(one, label, column.title) })),
    }));
  });

const A_YEAR = /[’'](?:\d\d)(?!\d)|\d{4}년?/;
/** A heading that says only that examples follow. */
const EXAMPLES = /^\(\s?사례\s?\)$/;

/**
 * What the print says above quoted words, short: the plan or year of the column where its head names
 * one, and the item that they stand under. The whole way stands at the words' place.
 */
export function labelOf({ column, whole }: Quotation): string {
  const head = column && !column.added ? fullLabel(column) : '';
  const above = whole.above.map((text) => text.replace(/\s+/g, ' ').trim());
  const last = above.at(-1) ?? '';
  const item = EXAMPLES.test(last) && above.length > 1 ? `${above.at(-2)}의 사례` : last;
  return [A_YEAR.test(head) ? head : '', item].filter(Boolean).join(' › ');
}

/** Who says it, unless column, label or words do. */
function whoOf({ statement, quotation }: Stated, label: string, title: string): string {
  const said = lettersOnly(`${title} ${label} ${quotation.words}`);
  const kind = ['institute', 'foreign-government'].includes(statement.side)
    ? sides[statement.side]
    : '';
  const who = said.includes(lettersOnly(statement.who)) ? '' : statement.who;
  return [kind, who, speakerOf(quotation)].filter(Boolean).join(' · ');
}

/** The places that a comparison is drawn from, each once: the row of a table, the section of a document. */
export function sourcesOf({ stated }: Comparison): { address: Address; title: string }[] {
  const places = stated.map(({ quotation }): [Address, string] => {
    const { passage } = quotation;
    const { place } = whereaboutsOf(quotation);
    const [name = ''] = passage.kind === 'row' ? place : [shortTitle(passage.page)];
    const within = passage.kind === 'row' ? passage.title : (place.at(-1) ?? '');
    return [passage.address, [...new Set([name, within])].filter(Boolean).join(' › ')];
  });
  return [...new Map(places)].map(([address, title]) => ({ address, title }));
}
