/** What lies in the folder of a site's index of 2023, read as a browser reads it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeText } from '../format/alphabet.ts';
import { chunkWords } from '../format/chunk-of.ts';
import { indexFiles, ZIPPED } from '../format/files.ts';
import { readHead } from '../format/head.ts';
import { type Chunk, readChunk } from '../format/postings.ts';
import { unstamp } from '../format/stamp.ts';

const { head, chunk, texts } = indexFiles('2023');

/** The files of an index as they lie there. */
export const filesOf = (folder: string) => (path: string) =>
  gunzipSync(readFileSync(join(folder, path + ZIPPED)));

/** What one of its files of texts says. */
export function textsIn(folder: string, file: number): string {
  const { build, alphabet } = readHead(filesOf(folder)(head));
  const bytes = filesOf(folder)(texts(build, file));
  return decodeText(unstamp(build, bytes), alphabet);
}

/** Its chunks. */
export function chunksOf(folder: string): Chunk[] {
  const unzipped = filesOf(folder);
  const { build, alphabet, lexicon, places } = readHead(unzipped(head));
  const all = chunkWords(lexicon.words, places);
  const listed = [...all, ...places.firsts.map(() => [])];
  return listed.map((own: string[], number) => {
    const bytes = unstamp(build, unzipped(chunk(build, number)));
    const { words, near, servings } = readChunk(bytes, own, alphabet);
    const isOwn = ([word]: [string, unknown]) => own.includes(word);
    const named = new Map([...words].filter((entry) => !isOwn(entry)));
    return { words: new Map([...words].filter(isOwn)), named, near, servings };
  });
}
