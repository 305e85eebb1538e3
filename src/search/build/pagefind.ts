/** Records into Pagefind, and what it has found out of its files: nothing of them is published. */
import { gunzipSync } from 'node:zlib';
import { indexKey } from '../format/encoding.ts';
import type { Postings } from '../format/postings.ts';
import { readAddress, readChunk, readMeta } from './pagefind-files.ts';
import type { SearchRecord } from './records.ts';

/** Words (folded) to where they stand. */
export type WordIndex = Map<string, Postings>;

interface File {
  path: string;
  content: Uint8Array;
}

/**
 * Indexes the records with Pagefind.
 *
 * @param records in order; Pagefind numbers its pages alike
 * @param meanwhile what can be done while Pagefind, a process of its own, makes the index
 * @returns where each word of the records stands, and what `meanwhile` has returned
 * @throws Error when Pagefind reports one, or wrote something else than was given
 */
export async function indexWithPagefind<T>(
  records: SearchRecord[],
  meanwhile: () => T,
): Promise<[WordIndex, T]> {
  const { close, createIndex } = await import('pagefind');
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'ko' });
    if (!index) throw new Error(`Pagefind가 시작되지 않습니다: ${errors.join('; ')}`);
    // Pagefind takes them in order, and need not be waited for at each
    const added = records.map(async ({ url, content }) => {
      const answer = await index.addCustomRecord({ url, language: 'ko', content });
      if (answer.errors.length > 0)
        throw new Error(`Pagefind가 ${url}을 받지 않습니다: ${answer.errors.join('; ')}`);
    });
    await Promise.all(added);
    const making = index.getFiles();
    const done = meanwhile();
    const { files, errors: faults } = await making;
    if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
    holdNumbers(files, records);
    return [wordsOf(files, records), done];
  } finally {
    await close();
  }
}

/** Holds Pagefind to what all rests on: its page numbers are those of our records. */
function holdNumbers(files: File[], records: SearchRecord[]): void {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!meta) throw new Error('Pagefind가 .pf_meta 파일을 쓰지 않았습니다.');
  const names = readMeta(gunzipSync(meta.content));
  const contents = new Map(files.map(({ path, content }) => [path.replace(/^.*\//, ''), content]));
  for (const [number, { url }] of records.entries()) {
    const content = contents.get(`${names[number]}.pf_fragment`);
    const found = content && readAddress(gunzipSync(content));
    if (found !== url)
      throw new Error(`Pagefind의 기록 ${number}은 ${url}이어야 하는데 ${found ?? '없습니다'}.`);
  }
}

/** The words of the records among all that Pagefind indexes: parts of Latin words are not asked for. */
function wordsOf(files: File[], records: SearchRecord[]): WordIndex {
  const all: WordIndex = new Map();
  for (const { path, content } of files)
    if (path.endsWith('.pf_index'))
      for (const [key, postings] of readChunk(gunzipSync(content))) all.set(key, postings);
  const words = new Set(records.flatMap(({ blocks }) => blocks.flat().map(({ key }) => key)));
  words.delete('');
  const index: WordIndex = new Map();
  for (const word of [...words].sort()) {
    const postings = all.get(indexKey(word));
    if (postings) index.set(word, postings);
  }
  return index;
}
