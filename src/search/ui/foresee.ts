/**
 * Asks for what a first query needs while engine and head are still on their way, which would ask for it
 * only then: on a slow line one wait less. What is not foreseen the engine asks for itself.
 */
import { chunkIn, chunksOf, latinIn, spareOf, ZIPPED } from '../format/files.ts';
import { needsLatin } from '../format/latin.ts';
import { foreseen, startsIn } from '../format/starts.ts';
import { hint } from './hint.ts';
import { begunHead } from './preload.ts';

/** More words than that are a question, which is cut otherwise than at its blanks. */
const MOST_WORDS = 4;

let reading: ReturnType<typeof readStarts> | undefined;
const asked = new Set<string>();

/**
 * Begins to load the words of a query of the newest edition, and what reads its amounts and units, where the page has asked for its head
 * (`preload.ts`).
 *
 * @param query as typed
 * @param root address of the site's root
 * @throws Error when the head cannot be read
 */
export async function foresee(query: string, root: URL): Promise<void> {
  reading ??= readStarts();
  const starts = await reading;
  if (!starts) return;
  const ask = (rel: 'modulepreload' | 'preload', path: string) => {
    if (asked.has(path)) return;
    asked.add(path);
    hint(rel, new URL(path, root));
  };
  if (/\d/.test(query)) ask('modulepreload', spareOf('amounts', starts.code));
  if (needsLatin(query)) ask('preload', latinIn(starts.edition, starts.build) + ZIPPED);
  if (query.split(' ').length > MOST_WORDS) return;
  const path = chunksOf(starts.edition, starts.build);
  for (const chunk of foreseen(query, starts)) ask('preload', chunkIn(path, chunk) + ZIPPED);
}

/** What the head begins with, as soon as that has come: from a copy, since the engine reads the head itself. */
async function readStarts(): Promise<ReturnType<typeof startsIn>> {
  const parts = (await begunHead())
    ?.clone()
    .body?.pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream())
    .getReader();
  for (let text = ''; parts; ) {
    const { value, done } = await parts.read();
    text += value ?? '';
    const starts = startsIn(text);
    if (!starts && !done) continue;
    await parts.cancel();
    return starts;
  }
  return undefined;
}
