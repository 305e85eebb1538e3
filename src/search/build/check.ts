/** Reads the written index back as a browser would: what went in must come out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { at } from '../format/at.ts';
import { indexFiles, ZIPPED } from '../format/files.ts';
import { type ReadHead, readHead } from '../format/head.ts';
import { areSame, type Chunk, readChunk } from '../format/postings.ts';
import { unstamp } from '../format/stamp.ts';
import { readTexts } from '../format/texts.ts';
import { fileProvider } from '../query/file-provider.ts';
import type { SearchRecord } from './records.ts';

/**
 * Checks that every text is given and every word of every record found at its position, that chunks tell what
 * they were given, and that servings repeat texts.
 *
 * @param dist folder of the built site
 * @param year of the edition
 * @param chunks what was written, in order
 * @throws Error naming the first word, text or chunk that is not
 */
export async function checkIndex(
  dist: string,
  year: string,
  records: readonly SearchRecord[],
  chunks: readonly Chunk[],
): Promise<void> {
  // two thousand small files: to wait for each takes longer than to read it
  const read = (path: string) => gunzipSync(readFileSync(join(dist, path + ZIPPED)));
  const head = readHead(read(indexFiles(year).head));
  await checkWords(read, head, records);
  checkChunks(read, head, records, chunks);
}

type Read = (path: string) => Uint8Array;

async function checkWords(
  read: Read,
  head: ReadHead,
  records: readonly SearchRecord[],
): Promise<void> {
  const all = indexFiles(head.edition).all(head.build);
  // nothing may help out where a file is damaged
  const provider = fileProvider(async (path) => {
    if (path === all) throw new Error(path);
    return read(path);
  }, head);
  /** records and positions of each word */
  const expected = new Map<string, [number, number][]>();
  for (const [number, { blocks, url, content }] of records.entries()) {
    const text = await provider.read(number);
    if (text.url !== url || text.content !== content)
      throw new Error(`색인에 ${url}의 글이 없습니다.`);
    let position = 0;
    for (const block of blocks) {
      for (const { key } of block) {
        const places = expected.get(key) ?? [];
        places.push([number, position++]);
        expected.set(key, places);
      }
      position++;
    }
  }
  expected.delete('');
  for (const [word, places] of expected) {
    const postings = await provider.find(word);
    const lost = places.find(([record, place]) => !postings.get(record)?.includes(place));
    if (lost)
      throw new Error(
        `색인에 ${at(records, lost[0]).url}의 ${lost[1]}번째 낱말 “${word}”이(가) 없습니다.`,
      );
  }
}

/** What a chunk tells besides its words: phrases, names, and servings, which repeat texts. */
function checkChunks(
  read: Read,
  { build, edition, alphabet }: ReadHead,
  records: readonly SearchRecord[],
  chunks: readonly Chunk[],
): void {
  const files = indexFiles(edition);
  for (const [number, { words, named, near, servings }] of chunks.entries()) {
    const file = files.chunk(build, number);
    const told = readChunk(unstamp(build, read(file)), [...words.keys()], alphabet);
    const given = [...words, ...named];
    const lost = given.find(([word, postings]) => !areSame(told.words.get(word), postings));
    if (lost) throw new Error(`색인의 ${file}에서 “${lost[0]}”의 자리가 다릅니다.`);
    if (!isDeepStrictEqual([told.near, told.servings], [near, servings]))
      throw new Error(`색인의 ${file}이 적은 것과 다릅니다.`);
    for (const { file: served, records: expected } of servings) {
      const texts = readTexts(unstamp(build, read(files.texts(build, served))), alphabet);
      for (const [place, record] of expected.entries()) {
        const { url, content } = at(records, record);
        if (texts[place]?.content !== content)
          throw new Error(`색인의 ${files.texts(build, served)}에 ${url}의 글이 없습니다.`);
      }
    }
  }
}
