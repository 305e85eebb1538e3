/** Reads the written index back as a browser would: what went in must come out. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CatalogueFile, unpackCatalogue } from '../format/catalogue.ts';
import { indexKey } from '../format/encoding.ts';
import type { IndexFiles } from '../format/files.ts';
import { inflate } from '../format/inflate.ts';
import { chunkOf, type Postings, readChunk } from '../format/pagefind.ts';
import type { SearchRecord } from './records.ts';

/**
 * Checks that every word of every record is found at its position.
 *
 * @param dist folder of the built site
 * @param where where the files of the index lie
 * @throws Error naming the first word that is not
 */
export async function checkIndex(
  dist: string,
  where: IndexFiles,
  records: SearchRecord[],
): Promise<void> {
  const packed = await inflate(await readFile(join(dist, where.catalogue)));
  const catalogue: CatalogueFile = JSON.parse(new TextDecoder().decode(packed));
  unpackCatalogue(catalogue);
  const index = new Map<string, Postings>();
  for (const [number, [, name]] of catalogue.chunks.entries()) {
    const file = join(dist, where.chunk(name));
    const words = readChunk(await inflate(await readFile(file)));
    for (const [word, postings] of words) {
      index.set(word, postings);
      if (chunkOf(word, catalogue.chunks) !== number)
        throw new Error(`Pagefind의 조각 ${name}에 범위 밖의 낱말 “${word}”이(가) 있습니다.`);
    }
  }
  for (const [number, { blocks, url }] of records.entries()) {
    let position = 0;
    for (const block of blocks) {
      for (const { key } of block) {
        if (key && !index.get(indexKey(key))?.get(number)?.includes(position))
          throw new Error(`색인에 ${url}의 ${position}번째 낱말 “${key}”이(가) 없습니다.`);
        position++;
      }
      position++;
    }
  }
}
