/** Gathers what may be suggested while a reader types: what the report speaks of again and again. */
import { isLight } from '#/text/light-words.ts';
import { stems } from '#/text/particles.ts';
import { fold } from '../format/pieces.ts';
import { type KnownText, type SuggestionKind, weightOf } from '../format/suggestions.ts';
import { SUGGESTION } from '../ranking.ts';
import { leadingNouns } from './compounds.ts';
import type { SearchDocument } from './document.ts';
import type { Morph } from './morphemes.ts';
import { sectionIndex } from './section-index.ts';

/** A name that the edition lists. */
export interface ListedName {
  text: string;
  kind: Extract<SuggestionKind, 'term' | 'organisation'>;
}

/**
 * Gathers the suggestions of an edition; of texts that differ in blanks and signs only, the first.
 *
 * @param sections words of the index by section and block
 * @param documents whose titles, and those of their tables, are suggested
 * @param names of terms and organisations
 */
export function gatherSuggestions(
  sections: Morph[][][],
  documents: SearchDocument[],
  names: readonly ListedName[],
): KnownText[] {
  const sectionsOf = sectionIndex(sections);
  const texts = new Map<string, KnownText>();
  const add = (text: string, kind: SuggestionKind, least: number) => {
    const key = fold(text);
    if (key.length < 2 || texts.has(key)) return;
    const held = sectionsOf(key).length;
    if (held >= least) texts.set(key, { text, kind, weight: weightOf(held) });
  };
  for (const { text, kind } of names) add(text, kind, 1);
  for (const { title, passages } of documents) {
    add(title, 'title', 0);
    for (const { kind, title: own } of passages) if (kind === 'table') add(own, 'title', 0);
  }
  for (const phrase of phrasesOf(sections.flat())) add(phrase, 'word', SUGGESTION.sections);
  return [...texts.values()];
}

/** A word to ask for: no number, and no small word of English such as *the*. */
const WORD = /^(?![a-z]{1,3}$)\p{L}[\p{L}\p{N}&/-]+$/u;

/** Nouns as the text writes them, alone and with the eojeol of nouns after them, each once. */
function phrasesOf(blocks: Morph[][]): Set<string> {
  const counts = new Map<string, number>();
  const count = (text: string) => counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const block of blocks) {
    let before = '';
    for (const eojeol of eojeolsOf(block)) {
      const nouns = leadingNouns(eojeol);
      const text = nouns
        .map(({ surface }) => surface)
        .join('')
        .replace(/[^\p{L}\p{N}]+$/u, '');
      const isWord = isName(nouns.at(-1)) && WORD.test(text);
      if (isWord) count(text);
      if (isWord && before) count(`${before} ${text}`);
      // a phrase goes on only where nothing, a particle or a comma, stands between
      const isWhole =
        nouns.length === eojeol.length && /[\p{L}\p{N}]$/u.test(eojeol.at(-1)?.surface ?? '');
      before = isWord && isWhole ? text : '';
    }
  }
  const frequent = [...counts.keys()].filter(
    (text) => (counts.get(text) ?? 0) >= SUGGESTION.times && names(text.split(' ')),
  );
  // the analyser takes a particle for part of a noun now and then
  return new Set(frequent.filter((text) => !stems(text).some((stem) => counts.has(stem))));
}

/** What points to something, or leads on, with a particle: the analyser takes it for a noun. */
const POINTING = /^(?:[이그저][는에와를러]|그중|(?:등|것|일|편)[이은을에])$/;

/** Whether words name something, none pointing only (이는) and not all of a sentence's own (때문). */
const names = (words: string[]): boolean =>
  !words.some((word) => POINTING.test(word)) && !words.every((_, at) => isLight(words, at));

/** What names something by itself, unlike 모든. */
const isName = (word: Morph | undefined): boolean => word !== undefined && word.tag !== 'MM';

/** Words that stand without white space between them. */
function eojeolsOf(block: Morph[]): Morph[][] {
  const eojeols: Morph[][] = [[]];
  for (const word of block) {
    eojeols.at(-1)?.push(word);
    if (!word.joined) eojeols.push([]);
  }
  return eojeols.filter(({ length }) => length > 0);
}
