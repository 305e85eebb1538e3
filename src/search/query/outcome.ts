/** From the words of a query, found, to candidates in order: the half of a search that needs no words more. */
import { at } from '../format/at.ts';
import type { Entry } from '../format/catalogue.ts';
import { isJoined } from '../format/encoding.ts';
import { LIST } from '../ranking.ts';
import { type Candidate, Candidates } from './candidates.ts';
import { withGlossary } from './definitions.ts';
import { outside, recordsHolding } from './exclusion.ts';
import type { Provider } from './provider.ts';
import { type RankedSection, Ranking } from './rank.ts';
import type { Found } from './search.ts';
import { mergeSpans, phraseOf, type Spans } from './spans.ts';
import type { Term } from './term.ts';

/** What a search found, before any text is read. */
export interface Outcome {
  terms: Term[];
  candidates: Candidate[];
  /** how much of the query each term is */
  weights: number[];
  /** record → how much of the query's weight stands together there */
  near: ReadonlyMap<number, number>;
  /** what is asked of the terms, where something is */
  question: Found['question'];
  /** the glossary's entry of that name, where a meaning is asked */
  named: number | undefined;
}

/** What a search reads of an index when its words have been found. */
interface Read {
  entries: Entry[];
  provider: Pick<Provider, 'expect' | 'read'>;
}

/**
 * What a query finds.
 *
 * @param found its words, as `Searcher` has found them
 */
export async function outcomeOf({ entries, provider }: Read, found: Found): Promise<Outcome> {
  const { words, question, inEnglish } = found;
  const without = recordsHolding(entries, found.excluded);
  const terms = found.terms.map((term) => ({ ...term, spans: outside(term.spans, without) }));
  const phrase = mergeSpans([
    phraseOf(terms.map(({ spans }) => spans)),
    outside(found.asOneWord, without),
  ]);
  const ranking = new Ranking(entries).rank(terms, phrase, inEnglish);
  const { near, weights } = ranking;
  const { sections, named } = await withGlossary(
    ranking.sections,
    terms,
    entries,
    question === 'definition' ? (record) => provider.read(record) : undefined,
  );
  const isQuoted = await isPhrase(sections, phrase, provider);
  const missing = ({ tier, missing }: RankedSection): string[] =>
    tier === 'all' && isQuoted
      ? [words.map((word) => word.typed).join(' ')]
      : missing.map((number) => at(terms, number).typed);
  const numbered = terms.map((term, number) => ({ ...term, number }));
  const shownOf = new Candidates(entries);
  const candidates = sections.flatMap((section) => {
    const lacked = missing(section);
    const isPartial = section.tier === 'some' || lacked.length > 0 || !section.isSaid;
    return shownOf
      .of(section, numbered, phrase, near)
      .map((shown) => ({ ...shown, score: section.score, missing: lacked, isPartial }));
  });
  return { terms, candidates, question, named, weights, near };
}

/**
 * Whether the query is a phrase, so that sections with the words scattered miss what was asked
 * for: some sections hold the phrase, too few for a list but enough to say so, or one of them
 * writes it without white space.
 */
async function isPhrase(
  sections: RankedSection[],
  phrase: Spans,
  provider: Read['provider'],
): Promise<boolean> {
  const phrases = sections.filter(({ tier }) => tier === 'phrase');
  const whole = sections.filter(({ tier }) => tier !== 'some').length;
  if (phrases.length === 0 || phrases.length >= Math.min(LIST.full, whole)) return false;
  if (phrases.length >= LIST.fewPhrases) return true;
  // most of what will be shown then
  provider.expect?.(sections.slice(0, LIST.batch).map(({ record }) => record));
  return writtenAsOne(phrases, phrase, provider);
}

/** Whether one of the sections writes the phrase without white space. */
async function writtenAsOne(
  sections: RankedSection[],
  phrase: Spans,
  provider: Read['provider'],
): Promise<boolean> {
  const written = sections.map(async ({ record }) => {
    const spans = phrase.get(record) ?? [];
    if (spans.length === 0) return false;
    const text = await provider.read(record).catch(() => undefined);
    // without its text it is not known
    if (!text) return false;
    const words = text.content.split(' ');
    return spans.some(({ start, end }) => words.slice(start, end - 1).every(isJoined));
  });
  return (await Promise.all(written)).includes(true);
}
