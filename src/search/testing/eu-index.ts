/** The index of a small document, as the build writes it, and engines over its files. */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ZIPPED } from '../format/files.ts';
import type { ReadFile } from '../query/provider.ts';
import { Answerer } from '../results/answer.ts';
import { readIndex } from '../results/open.ts';
import { buildTestSearch } from './build-search.ts';
import { euMarket } from './eu-market.ts';

/** Folder of the site that has the index. */
export const dist = await mkdtemp(join(tmpdir(), 'search-'));
/** Gets the files below a folder, unzipped. */
export const filesOf =
  (folder: string): ReadFile =>
  async (path) =>
    gunzipSync(await readFile(join(folder, path + ZIPPED)));
/** Gets those of this one. */
export const files = filesOf(dist);
/** Where the site is. */
export const root = new URL('https://example.org/base/');
/** An engine over these files, or others. */
export const answerer = (from: ReadFile = files) =>
  new Answerer((year, isNew) => readIndex(from, year, { isNew }), ['2023'], root);

/** The files with some of them changed or missing. */
export const changed =
  (change: (path: string, bytes: Uint8Array) => Uint8Array | undefined): ReadFile =>
  async (path) => {
    const bytes = change(path, await files(path));
    if (!bytes) throw new Error(`${path}: 404`);
    return bytes;
  };

const concepts = [['이차전지', '배터리', '2차전지']];
/** What the build says of it. */
export const built = await buildTestSearch({
  dist,
  editions: [{ year: '2023', documents: [euMarket], concepts, names: [] }],
});
/** The address of its document. */
export const PATH = '/base/2023/battery/eu/';
