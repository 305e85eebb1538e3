/**
 * Asks for the words of a query while the script that looks for them is still on its way: on a slow line one
 * wait less. A module of its own (`/search/ahead.js`), which comes long before that one; what is not foreseen the
 * engine asks for itself.
 */
import { chunkIn, chunksOf, latinIn, spareOf, ZIPPED } from '../format/files.ts';
import { needsLatin } from '../format/latin.ts';
import { isShort } from '../format/short-query.ts';
import { foreseen, type Starts } from '../format/starts.ts';
import { hint } from './hint.ts';

/** Written by the build: where the words of the newest edition lie. */
declare const SEARCH_STARTS: Starts;
declare const SEARCH_CODE: string;

/** A pause in typing after which what stands in the field is worth asking for. */
const PAUSE_MS = 80;

// In two steps, or the bundler takes it for a file to copy.
const here = import.meta.url;
const starts = SEARCH_STARTS;
const asked = new Set<string>();

/**
 * Begins to load the words of a query of the newest edition, and of what the field becomes.
 *
 * @param query as typed; what stands in the field by now goes before
 * @param waiting ends when the search is there, or given up
 */
export function foresee(query: string, field: HTMLInputElement, waiting: AbortSignal): void {
  if (waiting.aborted) return;
  ask(field.value || query);
  let pause: ReturnType<typeof setTimeout> | undefined;
  const typed = () => {
    clearTimeout(pause);
    pause = setTimeout(() => waiting.aborted || ask(field.value), PAUSE_MS);
  };
  field.addEventListener('input', typed, { signal: waiting });
}

/** Asks for the words, and for what reads amounts and units. */
function ask(query: string): void {
  if (!isShort(query)) return;
  if (/\d/.test(query)) load('modulepreload', spareOf('amounts', SEARCH_CODE));
  if (needsLatin(query)) load('preload', latinIn(starts.edition, starts.build) + ZIPPED);
  const path = chunksOf(starts.edition, starts.build);
  for (const chunk of foreseen(query, starts)) load('preload', chunkIn(path, chunk) + ZIPPED);
}

/** Begins to load a file below the site's root, once. */
function load(rel: 'modulepreload' | 'preload', path: string): void {
  if (asked.has(path)) return;
  asked.add(path);
  hint(rel, new URL(`../${path}`, here));
}
