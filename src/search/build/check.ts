/** Reads the written index back as a browser would: what went in must come out. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CatalogueFile, unpackCatalogue } from '../format/catalogue.ts';
import { chunkOf, readChunk } from '../format/chunks.ts';
import { indexKey } from '../format/encoding.ts';
import { inflate } from '../format/inflate.ts';
import type { SearchRecord } from './records.ts';

/**
 * Checks that every word of every record is found at its position.
 *
 * @throws Error naming the first word that is not
 */
export async function checkIndex(dist: string, records: SearchRecord[]): Promise<void> {
  const packed = await inflate(await readFile(join(dist, 'search/catalogue.gz')));
  const catalogue = JSON.parse(new TextDecoder().decode(packed)) as CatalogueFile;
  unpackCatalogue(catalogue);
  const index = new Map<string, Map<number, number[]>>();
  for (const [number, [, name]] of catalogue.chunks.entries()) {
    const file = join(dist, `pagefind/index/${name}.pf_index`);
    const words = readChunk(await inflate(await readFile(file)));
    for (const [word, postings] of words) {
      index.set(word, postings);
      if (chunkOf(word, catalogue.chunks) !== number)
        throw new Error(`Pagefind's chunk ${name} holds “${word}” outside of its range.`);
    }
  }
  for (const [number, { blocks, url }] of records.entries()) {
    let position = 0;
    for (const block of blocks) {
      for (const { key } of block) {
        if (key && !index.get(indexKey(key))?.get(number)?.includes(position))
          throw new Error(`The index does not hold “${key}” at word ${position} of ${url}.`);
        position++;
      }
      position++;
    }
  }
}
