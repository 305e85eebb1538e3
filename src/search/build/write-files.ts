/** The parts of an index onto disk, under a name that follows from what they say. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { alphabetOf, encodeText } from '../format/alphabet.ts';
import { at } from '../format/at.ts';
import { indexFiles } from '../format/files.ts';
import { type Head, lettersOfHead, packHead } from '../format/head.ts';
import { listedWords, packListedWords } from '../format/listed-words.ts';
import { listedNames, packListed, printNames, printNear } from '../format/names.ts';
import { packStretches } from '../format/numbers.ts';
import { type Chunk, type packPostings, printChunk } from '../format/postings.ts';
import { stamp } from '../format/stamp.ts';
import { SHORT_BLOCKS, writeZipped, type ZippedFiles } from './zipped-files.ts';

/** What is written. */
export interface IndexParts {
  head: Omit<Head, 'build'>;
  /** where words stand, those of the lexicon first */
  chunks: Chunk[];
  /** the text of each record */
  texts: string[];
  /** the records of each group */
  grouped: number[][];
  /** those of each serving, whose texts stand in groups, too */
  served: number[][];
  /** what may be suggested */
  suggestions: string;
  /** makes bytes of where words stand */
  packed: typeof packPostings;
}

/**
 * Writes the files of an index below `dist`, in the place of those of another build.
 *
 * @param zipped takes those of which there are many; they are there when it has ended
 * @returns what each of them says, by its path below `dist`
 */
export function writeFiles(
  dist: string,
  { head, chunks, texts, grouped, served, suggestions, packed }: IndexParts,
  zipped: ZippedFiles,
): Map<string, Uint8Array> {
  const unnamed = { ...head, build: '' };
  const named = chunks.flatMap((chunk) => [...chunk.named.keys()]);
  const near = chunks.map((chunk) => printNear(chunk.near));
  const names = printNames(head.lexicon);
  const listed = listedNames(head.lexicon, head.lexicon.words);
  const all = [
    lettersOfHead(unnamed),
    SIGNS,
    names,
    ...Object.values(listed).flat(),
    suggestions,
    ...named,
    ...near,
  ];
  const alphabet = alphabetOf([...all, ...texts].join(''));
  const encoded = texts.map((text) => encodeText(text, alphabet));
  const together = (group: number[]) => Buffer.concat(group.map((record) => at(encoded, record)));
  const files = {
    chunk: chunks.map((chunk) => printChunk(chunk, alphabet, packed)),
    texts: grouped.map(together),
  };
  const servings = served.map(together);
  const single = {
    latin: packListedWords(listedWords(head.lexicon, true), alphabet),
    listed: packListed(listed, alphabet),
    names: encodeText(names, alphabet),
    suggestions: encodeText(suggestions, alphabet),
  };
  const others = [...Object.values(single), ...Object.values(files).flat()];
  const build = nameOf([packHead(unnamed, alphabet), ...others]);
  const where = indexFiles(head.edition);
  rmSync(join(dist, where.folder), { recursive: true, force: true });
  mkdirSync(dirname(join(dist, where.chunk(build, 0))), { recursive: true });
  const written = new Map<string, Uint8Array>();
  /** Few, which lie there as they are, too. */
  const writeTwice = (path: string, bytes: Uint8Array, blocks?: number) => {
    writeFileSync(join(dist, path), bytes);
    writeZipped(join(dist, path), bytes, blocks);
    written.set(path, bytes);
  };
  const write = (path: string, bytes: Uint8Array) => {
    zipped.write(join(dist, path), bytes);
    written.set(path, bytes);
  };
  writeTwice(where.head, packHead({ ...head, build }, alphabet), SHORT_BLOCKS);
  for (const kind of ['latin', 'listed', 'names', 'suggestions'] as const)
    writeTwice(where[kind](build), stamp(build, single[kind]));
  writeTwice(where.all(build), stamp(build, packStretches(files.texts)));
  for (const [number, bytes] of files.chunk.entries())
    write(where.chunk(build, number), stamp(build, bytes));
  for (const [number, bytes] of [...files.texts, ...servings].entries())
    write(where.texts(build, number), stamp(build, bytes));
  return written;
}

/** The signs of a build's name, and those between words. */
const SIGNS = '0123456789abcdefABCDEFGHIJKLMNOPQRSTUVWXYZ';

function nameOf(contents: Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 8);
}
