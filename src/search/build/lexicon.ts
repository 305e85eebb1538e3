/** The lexicon from the words of the records: what the browser must know to read a query. */

import { isSuffix } from '#/text/particles.ts';
import { pack } from '../format/front-coding.ts';
import { isHangul } from '../format/pieces.ts';
import { Lexicon, type LexiconData } from '../query/lexicon.ts';
import { readings } from '../query/segmentations.ts';
import { usefulConcepts } from './concepts.ts';
import { readingsOf } from './hanja.ts';
import type { Morph } from './morphemes.ts';

/** Upper bounds of the frequency classes; the fourth is open. */
const CLASSES = [1, 3, 15];
const NOUN = /^(NN|XPN|XSN|MM|SL|XR|UNK|$)/;
const MOST_PARTS = 6;
/** Syllables of a compound; nobody abbreviates or misspells longer ones as a whole. */
const LONGEST_COMPOUND = 8;
/** A beginning of compounds this frequent is a word of its own. */
const OFTEN = 4;
/** Words of a spelling with Hanja marks. */
const MOST_HANJA = 3;

/**
 * Gathers the lexicon.
 *
 * @param sections words of the index by section and block
 * @param concepts names of one concept each, canonical first
 */
export function gatherLexicon(sections: Morph[][][], concepts: string[][]): LexiconData {
  const blocks = sections.flat();
  const runs = hangulRuns(blocks);
  const data: LexiconData = {
    words: byFrequency(blocks),
    compounds: compounds(runs),
    splits: [],
    concepts: usefulConcepts(concepts, sections),
    hanja: readingsOf(blocks.flatMap((block) => block.map(({ key }) => key)).join('')),
  };
  data.splits = splits(blocks, runs, data);
  return data;
}

/** The text of `lexicon.gz`. */
export function printLexicon(
  { words, compounds, splits, concepts, hanja }: LexiconData,
  build: string,
): string {
  return [
    `search-lexicon 1 ${build}`,
    words.map(pack).join(' '),
    pack(compounds),
    pack(splits),
    concepts.map((names) => names.join('\t')).join('\n'),
    hanja,
    'end\n',
  ].join('\n\n');
}

function byFrequency(blocks: Morph[][]): string[][] {
  const counts = new Map<string, number>();
  for (const block of blocks)
    for (const { key } of block)
      if (key && !/^\d/.test(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const classes: string[][] = [[], [], [], []];
  for (const [word, count] of counts) {
    const index = CLASSES.findIndex((most) => count <= most);
    (classes[index < 0 ? CLASSES.length : index] as string[]).push(word);
  }
  return classes;
}

interface Run {
  words: Morph[];
  count: number;
}

/** Distinct runs of Hangul words written without white space. */
function hangulRuns(blocks: Morph[][]): Run[] {
  const runs = new Map<string, Run>();
  for (const block of blocks) {
    let words: Morph[] = [];
    for (const word of block) {
      if (!isHangul(word.key)) words = [];
      else words.push(word);
      if (word.joined && words.length > 0 && !/[^\p{L}]$/u.test(word.surface)) continue;
      if (words.length > 1) {
        const spelling = words.map(({ key }) => key).join('|');
        const run = runs.get(spelling) ?? { words, count: 0 };
        run.count++;
        runs.set(spelling, run);
      }
      words = [];
    }
  }
  return [...runs.values()];
}

/**
 * Runs of nouns that the text writes together at least twice, and their beginnings that it writes
 * more often than any one of them (전고체 of 전고체전지, 전고체배터리).
 */
function compounds(runs: Run[]): string[] {
  const whole = new Map<string, number>();
  const heads = new Map<string, number>();
  const add = (counts: Map<string, number>, words: Morph[], count: number) => {
    const spelling = words.map(({ key }) => key).join('|');
    counts.set(spelling, (counts.get(spelling) ?? 0) + count);
  };
  for (const { words, count } of runs) {
    const end = words.findIndex(({ tag }) => !NOUN.test(tag));
    const nouns = end < 0 ? [...words] : words.slice(0, end);
    while (nouns.at(-1)?.key.length === 1 && isSuffix((nouns.at(-1) as Morph).key)) nouns.pop();
    if (nouns.length < 2 || nouns.length > MOST_PARTS) continue;
    add(whole, nouns, count);
    for (let length = 2; length < nouns.length; length++) add(heads, nouns.slice(0, length), count);
  }
  const often = [...heads].filter(([head, count]) => count >= OFTEN && !whole.has(head));
  return [...[...whole].filter(([, count]) => count > 1), ...often]
    .map(([spelling]) => spelling)
    .filter((spelling) => spelling.replaceAll('|', '').length <= LONGEST_COMPOUND);
}

/**
 * Every spelling in the text that the reader of a query would miss: the analyser splits the same
 * letters differently in different company, and Hanja marks stand for Hangul.
 */
function splits(blocks: Morph[][], runs: Run[], data: LexiconData): string[] {
  const lexicon = new Lexicon(data);
  const found = new Set<string>();
  const want = (parts: string[]) => {
    const spelled = readings(parts.join(''), lexicon).some((reading) =>
      covers(
        reading.map(({ text }) => text),
        parts,
      ),
    );
    if (!spelled) found.add(parts.join('|'));
  };
  for (const { words } of runs) {
    const keys = words.map(({ key }) => key);
    want(keys);
    for (let start = 0; start < keys.length; start++)
      for (let end = start + 2; end <= Math.min(keys.length, start + MOST_PARTS); end++)
        if (NOUN.test((words[start] as Morph).tag) && NOUN.test((words[end - 1] as Morph).tag))
          want(keys.slice(start, end));
  }
  for (const block of blocks)
    for (const parts of [...brokenWords(block, lexicon), ...hanjaWords(block, lexicon)])
      found.add(parts.join('|'));
  return [...found];
}

/** Whether a reading spells these parts; its last word may be a beginning of the last part. */
function covers(reading: string[], parts: string[]): boolean {
  const last = reading.length - 1;
  return (
    reading.length <= parts.length &&
    reading.every((text, index) =>
      index === last ? parts[index]?.startsWith(text) : parts[index] === text,
    )
  );
}

/** Neighbours whose letters make a word that the lexicon lists as one (생태|계, 하이|니). */
function* brokenWords(block: Morph[], lexicon: Lexicon): Generator<string[]> {
  for (let start = 0; start < block.length; start++) {
    const parts: string[] = [];
    for (const { key } of block.slice(start, start + 3)) {
      if (!isHangul(key)) break;
      for (let length = 1; parts.length > 0 && length <= key.length; length++) {
        const word = parts.join('') + key.slice(0, length);
        if (lexicon.frequency(word) > 0 && word.length < 9) yield [...parts, key.slice(0, length)];
      }
      parts.push(key);
    }
  }
}

/** Hanja marks under the letters a reader types: 對中 for 대중, 美 정부 for 미정부. */
function* hanjaWords(block: Morph[], lexicon: Lexicon): Generator<string[]> {
  for (const [start, first] of block.entries()) {
    if (!/\p{sc=Han}/u.test(first.key)) continue;
    const parts: string[] = [];
    for (const { key, surface, joined } of block.slice(start, start + MOST_HANJA)) {
      parts.push(key);
      if (parts.length > 1 && isHangul(lexicon.readHanja(parts.join('')))) yield [...parts];
      if (!/\p{L}$/u.test(surface) || (parts.length > 1 && !joined)) break;
    }
  }
}
