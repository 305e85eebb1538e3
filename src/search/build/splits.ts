/** Segmentations in the text that the browser would not think of. */
import { at } from '../format/at.ts';
import type { LexiconData } from '../format/lexicon.ts';
import { isHangul } from '../format/pieces.ts';
import { Lexicon } from '../query/lexicon.ts';
import { segmentations } from '../query/segmentations.ts';
import { LEXICON } from '../ranking.ts';
import type { Morph } from './morphemes.ts';
import { isNoun, type Run } from './runs.ts';

/**
 * Every segmentation in the text that a query would not be given: the analyser cuts the same
 * letters differently in different company, and Hanja marks stand for Hangul.
 *
 * @param beside blocks of what stands beside the report
 * @returns parts joined by `|`; a point stands where a term begins inside the first
 */
export function splitsOf(
  blocks: Morph[][],
  runs: Run[],
  data: LexiconData,
  beside: Morph[][] = [],
): string[] {
  const lexicon = new Lexicon(data);
  const found = new Set<string>();
  const asked = new Set<string>();
  const want = (parts: string[]) => {
    // most words stand in the text again and again
    const split = parts.join('|');
    if (asked.has(split)) return;
    asked.add(split);
    const known = segmentations(parts.join(''), lexicon).some((tokens) =>
      covers(
        tokens.map(({ text }) => text),
        parts,
      ),
    );
    if (!known) found.add(split);
  };
  for (const { words } of runs) {
    const keys = words.map(({ key }) => key);
    want(keys);
    for (let start = 0; start < keys.length; start++)
      for (let end = start + 2; end <= keys.length; end++)
        if (isNoun(at(words, start)) && isNoun(at(words, end - 1))) want(keys.slice(start, end));
  }
  for (const block of blocks)
    for (const parts of [
      ...brokenWords(block, lexicon),
      ...latinWords(block, lexicon),
      ...hanjaWords(block, lexicon),
    ])
      found.add(parts.join('|'));
  // of every cut word, or a browser would take the others for uncut (query/phrases.ts)
  for (const block of beside)
    for (const parts of brokenWords(block, lexicon)) found.add(parts.join('|'));
  for (const { words } of runs) for (const split of insideRun(words, lexicon)) found.add(split);
  return [...found];
}

/** Compounds and names that begin inside a word: 자율주행 in 반자|율|주행, as 반.자|율|주행. */
function* insideRun(words: Morph[], lexicon: Lexicon): Generator<string> {
  const keys = words.map(({ key }) => key);
  for (const [first, key] of keys.entries())
    for (let skip = 1; skip < key.length; skip++)
      for (let end = first + 2; end <= keys.length; end++) {
        const parts = keys.slice(first, end);
        const term = parts.join('').slice(skip);
        const isTerm = isNoun(at(words, end - 1)) && lexicon.isWritten(term) && !lexicon.has(term);
        if (isTerm && term.length >= LEXICON.insideLetters)
          yield `${key.slice(0, skip)}.${parts.join('|').slice(skip)}`;
      }
}

/** Whether a segmentation finds these parts; its last word may be a beginning of the last part. */
function covers(tokens: string[], parts: string[]): boolean {
  const last = tokens.length - 1;
  return (
    tokens.length <= parts.length &&
    tokens.every((text, index) =>
      index === last ? parts[index]?.startsWith(text) : parts[index] === text,
    )
  );
}

/** Neighbours whose letters make a word that the lexicon lists as one (생태|계, 하이|니); 높고 장비 is no 고장. */
function* brokenWords(block: Morph[], lexicon: Lexicon): Generator<string[]> {
  for (let start = 0; start < block.length; start++) {
    const parts: string[] = [];
    let before = '';
    for (const { key, joined } of block.slice(start, start + LEXICON.brokenWords)) {
      if (!isHangul(key)) break;
      for (let length = 1; before && length <= key.length; length++)
        if (lexicon.has(before + key.slice(0, length))) yield [...parts, key.slice(0, length)];
      if (!joined && key.length === 1) break;
      parts.push(key);
      before += key;
    }
  }
}

/** Two words that the text writes as one elsewhere: Chat GPT and ChatGPT. */
function* latinWords(block: Morph[], lexicon: Lexicon): Generator<string[]> {
  for (const [start, { key }] of block.entries()) {
    const next = block[start + 1]?.key ?? '';
    if (/^[a-z]+ [a-z]+$/.test(`${key} ${next}`) && lexicon.has(key + next)) yield [key, next];
  }
}

/** Hanja marks under the letters a reader types: 對中 for 대중, 美 정부 for 미정부. */
function* hanjaWords(block: Morph[], lexicon: Lexicon): Generator<string[]> {
  for (const [start, first] of block.entries()) {
    if (!/\p{sc=Han}/u.test(first.key)) continue;
    const parts: string[] = [];
    for (const { key, surface, joined } of block.slice(start, start + LEXICON.hanjaWords)) {
      parts.push(key);
      if (parts.length > 1 && isHangul(lexicon.readHanja(parts.join('')))) yield [...parts];
      if (!/\p{L}$/u.test(surface) || (parts.length > 1 && !joined)) break;
    }
  }
}
