/** The built site's own engine in Node, for tests that ask it many queries. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FILES } from '#/search/format/files.ts';
import { inflate } from '#/search/format/inflate.ts';
import { parseLexicon } from '#/search/format/lexicon.ts';
import type { FetchBytes } from '#/search/query/pagefind-provider.ts';
import { Answerer } from '#/search/results/answer.ts';
import { openIndex } from '#/search/results/open.ts';

/**
 * Gets files of a built site, each read once.
 *
 * @param dist its folder
 */
export function siteFiles(dist: string): FetchBytes {
  const read = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  return (path) => {
    const bytes = read.get(path) ?? readFile(join(dist, path)).then((file) => new Uint8Array(file));
    read.set(path, bytes);
    return bytes;
  };
}

/** An engine over the files that has looked nothing up yet; its addresses have no base path. */
export const siteEngine = (files: FetchBytes): Answerer =>
  new Answerer(() => openIndex(files), new URL('http://localhost/'));

/** Names of one concept each that the site's search knows. */
export async function siteConcepts(files: FetchBytes): Promise<string[][]> {
  const lexicon = await inflate(await files(FILES.lexicon));
  return parseLexicon(new TextDecoder().decode(lexicon)).data.concepts;
}
