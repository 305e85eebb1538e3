/** Reads the files of an index: what went in must come out. */
import { isDeepStrictEqual } from 'node:util';
import { decodeText } from '../format/alphabet.ts';
import { at } from '../format/at.ts';
import { chunkWords } from '../format/chunk-of.ts';
import { indexFiles } from '../format/files.ts';
import { readHead } from '../format/head.ts';
import {
  areSame,
  type Chunk,
  readChunk,
  unpackPostings,
  type WordIndex,
} from '../format/postings.ts';
import { unstamp } from '../format/stamp.ts';
import { readTexts } from '../format/texts.ts';
import type { SearchRecord } from './records.ts';

/**
 * Checks that chunks tell what they were given, that every word of every record is found at its position, and
 * that every text is given, also in servings.
 *
 * @param fileOf gives a file by its path below the site's folder, as a browser has it
 * @param year of the edition
 * @param chunks what was written, in order
 * @param printed the text of each record, as it was written
 * @param unpacked reads where words stand
 * @throws Error naming the first chunk, word or text that is not
 */
export function checkIndex(
  fileOf: (path: string) => Uint8Array,
  year: string,
  records: readonly SearchRecord[],
  chunks: readonly Chunk[],
  printed: readonly string[],
  unpacked = unpackPostings,
): void {
  const files = indexFiles(year);
  const { build, alphabet, catalogue, lexicon, places } = readHead(fileOf(files.head));
  const read = (path: string) => unstamp(build, fileOf(path));

  const found: WordIndex = new Map();
  // the words that are said to be in each, as a browser reads it
  const own = chunkWords(lexicon.words, places);
  for (const [number, chunk] of chunks.entries()) {
    const file = files.chunk(build, number);
    const told = readChunk(read(file), own[number] ?? [], alphabet, unpacked);
    for (const [word, postings] of [...chunk.words, ...chunk.named]) {
      if (!areSame(told.words.get(word), postings))
        throw new Error(`색인의 ${file}에서 “${word}”의 자리가 다릅니다.`);
      found.set(word, postings);
    }
    if (!isDeepStrictEqual([told.near, told.servings], [chunk.near, chunk.servings]))
      throw new Error(`색인의 ${file}이 적은 것과 다릅니다.`);
  }
  for (const [number, record] of records.entries()) checkWords(found, number, record);

  const groups = Map.groupBy(records.keys(), (number) => at(catalogue.entries, number).group);
  for (const [file, numbers] of groups) {
    const path = files.texts(build, file);
    const texts = readTexts(read(path), alphabet);
    for (const [place, number] of numbers.entries()) {
      const { url, content } = at(records, number);
      const text = texts[place];
      if (text?.url !== url || text.content !== content)
        throw new Error(`색인의 ${path}에 ${url}의 글이 없습니다.`);
    }
  }
  for (const serving of chunks.flatMap((chunk) => chunk.servings)) {
    const path = files.texts(build, serving.file);
    const given = serving.records.map((number) => at(printed, number)).join('');
    if (decodeText(read(path), alphabet) !== given)
      throw new Error(`색인의 ${path}이(가) 적은 것과 다릅니다.`);
  }
}

/** Every word of a record is found where it stands. */
function checkWords(found: WordIndex, number: number, { blocks, url }: SearchRecord): void {
  let position = 0;
  for (const block of blocks) {
    for (const { key } of block) {
      if (key && !found.get(key)?.get(number)?.includes(position))
        throw new Error(`색인에 ${url}의 ${position}번째 낱말 “${key}”이(가) 없습니다.`);
      position++;
    }
    position++;
  }
}
