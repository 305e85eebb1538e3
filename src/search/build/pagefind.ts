/** Records into Pagefind, and what it has found out of its files: nothing of them is published. */
import { gunzipSync } from 'node:zlib';
import { Inversion } from '../format/inversion.ts';
import { areSame, type Postings, type WordIndex } from '../format/postings.ts';
import { readAddress, readChunk, readMeta } from './pagefind-files.ts';
import { pagefindKey, pagefindWriter } from './pagefind-text.ts';
import type { SearchRecord } from './records.ts';

interface File {
  path: string;
  content: Uint8Array;
}

/**
 * Has Pagefind index records, and holds our own reading of them to what it finds.
 *
 * @param records in order; Pagefind numbers its pages alike
 * @param meanwhile what can be done while Pagefind, a process of its own, makes the index
 * @returns what `meanwhile` has returned
 * @throws Error when Pagefind reports one, wrote something else than was given, or reads otherwise
 */
export async function holdToPagefind<T>(
  records: readonly Pick<SearchRecord, 'url' | 'content'>[],
  meanwhile: () => T,
): Promise<T> {
  if (records.length === 0) return meanwhile();
  const { close, createIndex } = await import('pagefind');
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'ko' });
    if (!index) throw new Error(`Pagefind가 시작되지 않습니다: ${errors.join('; ')}`);
    const textOf = pagefindWriter();
    // Pagefind takes them in order, and need not be waited for at each
    const added = records.map(async ({ url, content }) => {
      const text = textOf(content);
      const answer = await index.addCustomRecord({ url, language: 'ko', content: text });
      if (answer.errors.length > 0)
        throw new Error(`Pagefind가 ${url}을 받지 않습니다: ${answer.errors.join('; ')}`);
    });
    await Promise.all(added);
    const making = index.getFiles();
    const done = meanwhile();
    const read = Inversion.of(records);
    const { files, errors: faults } = await making;
    if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
    holdNumbers(files, records);
    holdWords(files, read);
    return done;
  } finally {
    await close();
  }
}

/** Holds Pagefind to what all rests on: its page numbers are those of our records. */
function holdNumbers(files: File[], records: readonly Pick<SearchRecord, 'url'>[]): void {
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

/** Holds each word to its places; parts of Latin words, which Pagefind indexes besides, are passed over. */
function holdWords(files: File[], read: Inversion): void {
  const all: WordIndex = new Map();
  for (const { path, content } of files)
    if (path.endsWith('.pf_index'))
      for (const [key, postings] of readChunk(gunzipSync(content))) all.set(key, postings);
  for (const word of read.words)
    if (!areSame(onceEach(all.get(pagefindKey(word)) ?? new Map()), read.find(word)))
      throw new Error(`Pagefind가 찾은 “${word}”의 자리가 글에 있는 자리와 다릅니다.`);
}

/** Pagefind writes some positions twice, one behind the other. */
const onceEach = (postings: Postings): Postings =>
  new Map(
    [...postings].map(([record, positions]) => [
      record,
      positions.filter((position, i) => position !== positions[i - 1]),
    ]),
  );
