/** Reads the written index back as a browser would: what went in must come out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { at } from '../format/at.ts';
import { indexFiles, ZIPPED } from '../format/files.ts';
import { type ReadHead, readHead } from '../format/head.ts';
import { readChunk } from '../format/postings.ts';
import { unstamp } from '../format/stamp.ts';
import { readTexts } from '../format/texts.ts';
import { familiesOf, phraseKey } from '../query/families.ts';
import { type FileProvider, fileProvider } from '../query/file-provider.ts';
import { Lexicon } from '../query/lexicon.ts';
import { Names } from '../query/names.ts';
import { Phrases } from '../query/phrases.ts';
import type { SearchRecord } from './records.ts';

/**
 * Checks that every word of every record is found at its position, every text is given, also in servings, and every phrase
 * that a file names stands where its words follow each other.
 *
 * @param dist folder of the built site
 * @param year of the edition
 * @throws Error naming the first word, text or phrase that is not
 */
export async function checkIndex(
  dist: string,
  year: string,
  records: SearchRecord[],
): Promise<void> {
  // thousands of small files: to wait for each takes longer than to read it
  const read = async (path: string) => readFileSync(join(dist, path));
  const head = readHead(await read(indexFiles(year).head));
  const all = indexFiles(year).all(head.build);
  // nothing may help out where a file is damaged
  const provider = fileProvider(
    (path) => (path === all ? Promise.reject(new Error(path)) : read(path)),
    head,
  );
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
  checkServings(dist, head, records);
  const names = await provider.allNames?.();
  await checkPhrases(provider, new Lexicon({ ...head.lexicon, ...names }));
}

/** Every serving repeats the texts of its records. */
function checkServings(dist: string, head: ReadHead, records: SearchRecord[]): void {
  const { build, edition, alphabet, places } = head;
  const files = indexFiles(edition);
  const unzipped = (path: string) =>
    unstamp(build, gunzipSync(readFileSync(join(dist, path + ZIPPED))));
  const chunks = places.sizes.length + places.firsts.length;
  for (let number = 0; number < chunks; number++) {
    const { servings } = readChunk(unzipped(files.chunk(build, number)), [], alphabet);
    for (const { file, records: served } of servings) {
      const texts = readTexts(unzipped(files.texts(build, file)), alphabet);
      for (const [place, record] of served.entries())
        if (texts[place]?.content !== at(records, record).content)
          throw new Error(
            `색인의 ${files.texts(build, file)}에 ${at(records, record).url}의 글이 없습니다.`,
          );
    }
  }
}

async function checkPhrases(provider: FileProvider, lexicon: Lexicon): Promise<void> {
  const named = new Phrases(provider, lexicon);
  const { phrase: _, ...words } = provider;
  const plain = new Phrases(words, lexicon);
  for (const { of, phrases } of familiesOf(lexicon, new Names(lexicon)))
    for (const segmentation of phrases) {
      const variant = { segmentation, weight: 1, length: 1 };
      const [found, expected] = [await named.find(variant, of), await plain.find(variant)];
      if (!isDeepStrictEqual(found, expected))
        throw new Error(`색인에서 “${of}”의 어구 “${phraseKey(segmentation)}”이(가) 다릅니다.`);
    }
}
