/**
 * Stands for `fetch`: browsers read no file for a page that is one itself, but run scripts. Each file that
 * is asked for lies there as a script too, which leaves it in `reportFiles` (tools/bundle/data-script.ts).
 */
import { fileOf, ROOT } from './root.ts';

/** A text, or bytes. */
export type Left = string | { base64: string };

declare global {
  var reportFiles: Record<string, Left> | undefined;
}

/** Folder of the scripts that leave files. */
const FOLDER = '_files/';

/**
 * A file of the site.
 *
 * @throws TypeError for anything else, as for what no network has
 */
export async function fetchFile(
  address: string | URL,
  { signal }: RequestInit = {},
): Promise<Response> {
  signal?.throwIfAborted();
  const file = fileOf(String(address))?.replace(/[?#].*/s, '');
  if (file === undefined) throw new TypeError(`${address} is not in the bundle`);
  const left = await read(file);
  if (left === undefined) return new Response(null, { status: 404 });
  return new Response(typeof left === 'string' ? left : bytesOf(left.base64));
}

/** Runs the script of a file and takes what it has left. */
async function read(file: string): Promise<Left | undefined> {
  const script = document.createElement('script');
  script.src = `${ROOT}${FOLDER}${file}.js`;
  await new Promise((done) => {
    script.onload = script.onerror = done;
    document.head.append(script);
  });
  script.remove();
  const left = globalThis.reportFiles?.[file];
  delete globalThis.reportFiles?.[file];
  return left;
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
