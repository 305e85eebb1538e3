/** Records into Pagefind, and Pagefind's files onto disk: chunks and fragments, no bundles. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type MetaIndex, readMeta } from '../format/chunks.ts';
import type { SearchRecord } from './records.ts';

// Bytes of postings in a chunk: a first query reads four of them, about 16 KB in all. Pagefind
// reads the setting from the environment of the process that calls it.
const CHUNK_SIZE = '2500';
const FEWEST_WORDS_A_CHUNK = 400;

/**
 * Indexes the records with Pagefind.
 *
 * @param records in order; Pagefind numbers its pages alike
 * @param folder where the files go; it is replaced
 * @returns Pagefind's own table of its chunks and fragments
 * @throws Error when Pagefind reports one, or wrote something else than was given
 */
export async function writePagefind(records: SearchRecord[], folder: string): Promise<MetaIndex> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = CHUNK_SIZE;
  const { close, createIndex } = await import('pagefind');
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'ko' });
    if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
    for (const { url, content, document, kind, within } of records) {
      const filters = {
        edition: [document.edition],
        domain: [document.domain],
        kind: [kind],
        document: [document.id],
        within,
      };
      const answer = await index.addCustomRecord({ url, language: 'ko', content, filters });
      if (answer.errors.length > 0)
        throw new Error(`Pagefind on ${url}: ${answer.errors.join('; ')}`);
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
    await rm(folder, { recursive: true, force: true });
    const kept = files.filter(({ path }) =>
      /\.pf_(index|fragment|meta|filter)$|entry\.json$/.test(path),
    );
    for (const folderName of new Set(kept.map(({ path }) => dirname(path))))
      await mkdir(join(folder, folderName), { recursive: true });
    await Promise.all(kept.map(({ path, content }) => writeFile(join(folder, path), content)));
    const meta = kept.find(({ path }) => path.endsWith('.pf_meta'));
    if (!meta) throw new Error('Pagefind wrote no .pf_meta file.');
    return checked(readMeta(gunzipSync(meta.content)), records, kept);
  } finally {
    await close();
  }
}

/** Holds Pagefind to what the browser relies on: its page numbers are ours, its chunks small. */
function checked(
  meta: MetaIndex,
  records: SearchRecord[],
  files: { path: string; content: Uint8Array }[],
) {
  const fragments = new Map(files.map(({ path, content }) => [path, content]));
  for (const [number, { url }] of records.entries()) {
    const content = fragments.get(`fragment/${meta.fragments[number]}.pf_fragment`);
    const found = content && JSON.parse(gunzipSync(content).subarray(12).toString()).url;
    if (found !== url)
      throw new Error(`Pagefind's page ${number} is ${found ?? 'missing'}, expected ${url}.`);
  }
  const words = new Set(
    records.flatMap(({ blocks }) => blocks.flatMap((b) => b.map(({ key }) => key))),
  );
  const fewest = Math.floor(words.size / FEWEST_WORDS_A_CHUNK);
  if (meta.chunks.length < fewest)
    throw new Error(
      `Pagefind wrote ${meta.chunks.length} index chunks, expected at least ${fewest}: it no longer follows PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE.`,
    );
  return meta;
}
