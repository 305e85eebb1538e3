/**
 * Asks for the words of a first query while engine and head are still on their way, which would ask for them
 * only then: on a slow line one wait less. What is not foreseen the engine asks for itself.
 */
import { chunkIn, NEWEST_STARTS, ZIPPED } from '../format/files.ts';
import { foreseen, parseStarts, type Starts } from '../format/starts.ts';
import { hint } from './hint.ts';

/** More words than that are a question, which is cut otherwise than at its blanks. */
const MOST_WORDS = 4;

let reading: Promise<Starts> | undefined;
const asked = new Set<number>();

/**
 * Begins to load the words of a query of the newest edition, where the page has asked for their places
 * (`preload.ts`).
 *
 * @param query as typed
 * @throws Error when these places cannot be read
 */
export async function foresee(query: string): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>(`link[href$="${NEWEST_STARTS + ZIPPED}"]`);
  if (!link || query.split(' ').length > MOST_WORDS) return;
  reading ??= read(link.href);
  const starts = await reading;
  for (const chunk of foreseen(query, starts)) {
    if (asked.has(chunk)) continue;
    asked.add(chunk);
    hint('preload', new URL(`../${chunkIn(starts.path, chunk)}${ZIPPED}`, link.href));
  }
}

async function read(url: string): Promise<Starts> {
  const { body } = await fetch(url);
  return parseStarts(await new Response(body?.pipeThrough(new DecompressionStream('gzip'))).text());
}
