/** Records into Pagefind, and Pagefind's files onto disk: chunks and fragments, no bundles. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { IndexFiles } from '../format/files.ts';
import { type MetaIndex, readFragment, readMeta } from '../format/pagefind.ts';
import type { SearchRecord } from './records.ts';

// Bytes of postings in a chunk: a first query reads four of them, about 16 KB in all. Pagefind
// reads the setting from the environment of the process that calls it.
const CHUNK_SIZE = '2500';
const FEWEST_WORDS_A_CHUNK = 400;

/**
 * Indexes the records with Pagefind.
 *
 * @param records in order; Pagefind numbers its pages alike
 * @param dist folder of the built site
 * @param where where the files of the index lie; those of Pagefind are replaced
 * @param meanwhile what can be done while Pagefind, a process of its own, makes the index
 * @returns Pagefind's own table of its chunks and fragments, and what `meanwhile` has returned
 * @throws Error when Pagefind reports one, or wrote something else than was given
 */
export async function writePagefind<T>(
  records: SearchRecord[],
  dist: string,
  where: IndexFiles,
  meanwhile: () => T,
): Promise<[MetaIndex, T]> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = CHUNK_SIZE;
  const { close, createIndex } = await import('pagefind');
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'ko' });
    if (!index) throw new Error(`Pagefind가 시작되지 않습니다: ${errors.join('; ')}`);
    // Pagefind takes them in order, and need not be waited for at each
    const added = records.map(
      async ({ url, content, document, kind, within, doubtful, question }) => {
        const filters = {
          edition: [document.edition],
          domain: [document.domain],
          kind: [kind],
          document: [document.id],
          within,
          ...(doubtful && { doubtful }),
          ...(question && { question }),
        };
        const answer = await index.addCustomRecord({ url, language: 'ko', content, filters });
        if (answer.errors.length > 0)
          throw new Error(`Pagefind가 ${url}을 받지 않습니다: ${answer.errors.join('; ')}`);
      },
    );
    await Promise.all(added);
    const making = index.getFiles();
    const done = meanwhile();
    const { files, errors: faults } = await making;
    if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
    const folder = join(dist, where.pagefind);
    await rm(folder, { recursive: true, force: true });
    const kept = files.filter(({ path }) =>
      /\.pf_(index|fragment|meta|filter)$|entry\.json$/.test(path),
    );
    for (const folderName of new Set(kept.map(({ path }) => dirname(path))))
      await mkdir(join(folder, folderName), { recursive: true });
    await Promise.all(kept.map(({ path, content }) => writeFile(join(folder, path), content)));
    const meta = kept.find(({ path }) => path.endsWith('.pf_meta'));
    if (!meta) throw new Error('Pagefind가 .pf_meta 파일을 쓰지 않았습니다.');
    return [checked(readMeta(gunzipSync(meta.content)), records, kept, where), done];
  } finally {
    await close();
  }
}

/** Holds Pagefind to what the browser relies on: its page numbers are ours, its chunks small. */
function checked(
  meta: MetaIndex,
  records: SearchRecord[],
  files: { path: string; content: Uint8Array }[],
  where: IndexFiles,
) {
  const contents = new Map(
    files.map(({ path, content }) => [`${where.pagefind}/${path}`, content]),
  );
  for (const [number, { url }] of records.entries()) {
    const content = contents.get(where.fragment(meta.fragments[number] ?? ''));
    const found = content && readFragment(gunzipSync(content)).url;
    if (found !== url)
      throw new Error(`Pagefind의 기록 ${number}은 ${url}이어야 하는데 ${found ?? '없습니다'}.`);
  }
  const words = new Set(
    records.flatMap(({ blocks }) => blocks.flatMap((block) => block.map(({ key }) => key))),
  );
  const fewest = Math.floor(words.size / FEWEST_WORDS_A_CHUNK);
  if (meta.chunks.length < fewest)
    throw new Error(
      `Pagefind가 색인을 ${meta.chunks.length}조각으로 나누었습니다. PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE를 따랐다면 ${fewest}조각이 넘습니다.`,
    );
  return meta;
}
