import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** An edit and its undoing parse nothing anew. */
const VERSIONS = 2;

/**
 * Makes a reader of files out of a parser. A file whose text has not changed is not parsed again: in
 * `npm run dev` the whole report is judged at every page.
 *
 * @param parse takes the file's name for messages and its text; its result must not be changed
 * @returns reads the file at `path`, named from `root`
 */
export function fileReader<T>(
  parse: (file: string, content: string) => T,
): (root: string, path: string) => T {
  const known = new Map<string, { content: string; result: T }[]>();
  return (root, path) => {
    const file = relative(root, path);
    // Windows editors begin a file with a byte order mark
    const content = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
    const versions = known.get(file) ?? [];
    const version = versions.find((v) => v.content === content) ?? {
      content,
      result: parse(file, content),
    };
    known.set(file, [version, ...versions.filter((v) => v !== version)].slice(0, VERSIONS));
    return version.result;
  };
}
