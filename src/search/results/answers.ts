/** Looks for a direct answer among the places that hold most of a query together. */

import { withoutSpaces } from '#/text/fold.ts';
import { at } from '../format/at.ts';
import type { Fragment } from '../format/texts.ts';
import { formsOf, isMeasure, rootOf } from '../query/figures.ts';
import { isTitled } from '../query/nearness.ts';
import type { Outcome } from '../query/search.ts';
import { ANSWER, MATCH } from '../ranking.ts';
import { type Asked, answerIn, type Quoted, type Source } from './direct-answer.ts';
import { cellsOf } from './excerpt.ts';
import { markWords } from './marks.ts';
import type { OpenIndex } from './open.ts';
import type { DirectAnswer } from './result.ts';
import { says, textOf } from './said.ts';
import type { Texts } from './texts.ts';

/**
 * The direct answer of a search; undefined when no place gives one for certain: each that holds
 * nearly as much of the query as the first is read, and only one answer may be found.
 *
 * @param found what the search found, with the kind of figure that is asked for
 * @param first the record of the first result
 * @param root address of the site's root
 */
export async function directAnswer(
  index: OpenIndex,
  texts: Texts,
  found: Outcome & Pick<Asked, 'figure'>,
  first: number,
  root: URL,
): Promise<DirectAnswer | undefined> {
  const { near, terms, weights, question, named, figure } = found;
  if (first === named) return definition(index, texts, named, root);
  if (question === 'definition' || at(index.entries, first).glossary) return undefined;
  const held = near.get(first) ?? 0;
  const asked: Asked = {
    weights,
    figure,
    measures: new Map(
      terms.flatMap((term, number) => {
        const measure = formsOf(term).find(isMeasure);
        return measure ? [[number, rootOf(measure)]] : [];
      }),
    ),
  };
  // A measure alone, or of one thing, is a subject and no question.
  const things = weights.length - asked.measures.size;
  if (
    things < 2 ||
    held === 0 ||
    weights.some((weight, term) => weight === 0 && !asked.measures.has(term))
  )
    return undefined;
  // Two things are named in many places, by other names as well.
  const isPair = figure !== undefined && things === 2;
  const rival = isPair ? MATCH.alias : ANSWER.rival;
  const rivals = [...near].filter(([record, together]) => {
    const { kind, parent, glossary, english } = at(index.entries, record);
    // A table that names what is asked has the value in one of its rows.
    const isInside = kind === 'row' && parent === first;
    const isMeant = isInside || together >= rival * held;
    return !glossary && !english && isMeant;
  });
  if (rivals.length > ANSWER.rivals) return undefined;
  const answers = new Map<string, [record: number, fragment: Fragment, quoted: Quoted]>();
  for (const [record] of rivals) {
    const fragment = await texts.read(record);
    // what is lost might say something else
    if (!fragment.content) return undefined;
    const source = sourceOf(index, found, record, fragment);
    const quoted = answerIn(source, asked);
    if (isPair && !quoted && says(source.body, figure)) return undefined;
    // one cell compares nothing
    if (quoted?.kind === 'cell' && question === 'compare') return undefined;
    if (quoted && !answers.has(quoted.text)) answers.set(quoted.text, [record, fragment, quoted]);
  }
  const [only] = answers.values();
  return only && answers.size === 1 && !isLoose(found, only[0], asked)
    ? described(index, root, ...only)
    : undefined;
}

/**
 * Whether a record has most of the words in other words only: these may say something else, and an
 * English sentence is looked for by such alone.
 */
function isLoose({ terms }: Outcome, record: number, { measures }: Asked): boolean {
  const loose = terms.filter(({ spans }, term) => {
    const here = measures.has(term) ? [] : (spans.get(record) ?? []);
    return here.length > 0 && here.every(({ weight }) => weight <= MATCH.alias);
  });
  return loose.length * 2 > terms.length;
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
  const spans = terms.flatMap((term, number) =>
    (term.spans.get(record) ?? []).map((span) => ({ ...span, term: number })),
  );
  const words = markWords(content, spans);
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
  const text = withoutSpaces(quoted.text);
  return {
    ...quoted,
    url: address,
    ...(table && { table }),
    document: document.title,
    ...(document.date && { date: document.date }),
    ...(doubtful.some((words) => text.includes(withoutSpaces(words))) && { doubtful: true }),
    cite: `“${quoted.text}”${heads && `(${heads})`}, ${document.cite} 웹판 ${new URL(address, root).href}`,
  };
}
