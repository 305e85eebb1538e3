/** Looks for a direct answer among the places that may have one: a module of its own, loaded where there are such. */
export { answerFirst } from './answer-first.ts';

import { lettersOnly } from '#/text/fold.ts';
import { at } from '../format/at.ts';
import type { Fragment } from '../format/texts.ts';
import { isTitled } from '../query/nearness.ts';
import type { Outcome } from '../query/search.ts';
import { MATCH } from '../ranking.ts';
import type { AnswerAt } from './answer-first.ts';
import { answerIn, type Quoted, type Source } from './direct-answer.ts';
import { cellsOf } from './excerpt.ts';
import { markWords } from './marks.ts';
import type { OpenIndex } from './open.ts';
import type { AskedOfPlaces } from './places-of-answer.ts';
import type { DirectAnswer } from './result.ts';
import { says, textOf } from './said.ts';
import { spansIn } from './spans-in.ts';
import type { Texts } from './texts.ts';

/** What a record says that may be the answer. */
type Found = [record: number, fragment: Fragment, quoted: Quoted];

/**
 * The direct answer of a search; undefined when no place gives one for certain: only one answer may be found.
 *
 * @param asked what is asked of the places
 * @param places as `placesOfAnswer` gives them
 * @param root address of the site's root
 */
export async function directAnswer(
  index: OpenIndex,
  texts: Texts,
  found: Outcome,
  asked: AskedOfPlaces,
  places: readonly number[],
  root: URL,
): Promise<AnswerAt | undefined> {
  const { question, named } = found;
  const [first] = places;
  if (first !== undefined && first === named) {
    const answer = await definition(index, texts, named, root);
    return answer && { record: named, answer };
  }
  const years = yearsIn(found);
  const answers = new Map<string, Found>();
  const read = await Promise.all(
    places.map(async (record) => [record, await texts.read(record)] as const),
  );
  for (const [record, fragment] of read) {
    // what is lost might say something else
    if (!fragment.content) return undefined;
    const source = sourceOf(index, found, record, fragment);
    const quoted = answerIn(source, { ...asked, years });
    if (asked.isPair && !quoted && asked.figure && says(source.body, asked.figure))
      return undefined;
    // one cell compares nothing
    if (quoted?.kind === 'cell' && question === 'compare') return undefined;
    if (quoted && !answers.has(quoted.text)) answers.set(quoted.text, [record, fragment, quoted]);
  }
  const [only] = answers.values();
  return only && answers.size === 1 && !isLoose(found, only, asked)
    ? { record: only[0], answer: described(index, root, ...only) }
    : undefined;
}

/** Terms that are years, and the last digits of each. */
const yearsIn = ({ terms }: Outcome): ReadonlyMap<number, string> =>
  new Map(
    terms.flatMap(({ typed }, number) => {
      const [, year] = /^(?:’|19|20)(\d\d)년?$/.exec(typed) ?? [];
      return year ? [[number, year]] : [];
    }),
  );

/**
 * Whether a record has most of the words in other words only, or a row any: these may say something else, and an
 * English sentence is looked for by such alone.
 */
function isLoose(
  { terms }: Outcome,
  [record, , { kind }]: Found,
  { measures }: AskedOfPlaces,
): boolean {
  const loose = terms.filter(({ spans }, term) => {
    const here = measures.has(term) ? [] : (spans.get(record) ?? []);
    return here.length > 0 && here.every(({ weight }) => weight <= MATCH.alias);
  });
  return kind === 'row' ? loose.length > 0 : loose.length * 2 > terms.length;
}

/** What the glossary says a term is. */
async function definition(
  index: OpenIndex,
  texts: Texts,
  entry: number,
  root: URL,
): Promise<DirectAnswer | undefined> {
  const fragment = await texts.read(entry);
  const { titleLength } = at(index.entries, entry);
  const [cell] = cellsOf(markWords(fragment.content, []).slice(titleLength + 1));
  const text = textOf(cell?.value ?? []);
  return text ? described(index, root, entry, fragment, { kind: 'definition', text }) : undefined;
}

/** A record, read, with the terms marked in it. */
function sourceOf(
  { entries }: OpenIndex,
  { terms }: Outcome,
  record: number,
  { content }: Fragment,
): Source {
  const { kind, titleLength, parent } = at(entries, record);
  const words = markWords(content, spansIn(terms, record));
  const isAround = ({ spans: all }: (typeof terms)[number]) => isTitled(entries, parent, all);
  return {
    kind,
    title: words.slice(0, titleLength),
    body: words.slice(titleLength + (titleLength > 0 ? 1 : 0)),
    around: new Set(terms.flatMap((term, number) => (isAround(term) ? number : []))),
  };
}

/** A quotation with its place. */
function described(
  { entries, documents }: OpenIndex,
  root: URL,
  record: number,
  { url, within, doubtful = [] }: Fragment,
  quoted: Quoted,
): DirectAnswer {
  const { document: number, kind } = at(entries, record);
  const document = at(documents, number);
  const table = kind === 'row' ? within.at(-1) : undefined;
  const address = root.pathname.replace(/\/$/, '') + url;
  const heads = [table, quoted.row, quoted.column].filter(Boolean).join(' › ');
  const text = lettersOnly(quoted.text);
  return {
    ...quoted,
    url: address,
    ...(table && { table }),
    document: document.title,
    ...(document.date && { date: document.date }),
    ...(doubtful.some((words) => text.includes(lettersOnly(words))) && { doubtful: true }),
    cite: `“${quoted.text}”${heads && `(${heads})`}, ${document.cite} 웹판 ${new URL(address, root).href}`,
  };
}
