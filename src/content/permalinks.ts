import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Permalinks, permalinksFile } from '#/schemas/permalinks.ts';
import { ContentError } from './problem.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

/** Where the addresses are kept, from the project's root. */
export const PERMALINKS = 'content/permalinks.yaml';

/**
 * The addresses that have been published.
 *
 * @param root the project's root
 * @throws ContentError when the file is broken
 */
export function readPermalinks(root: string): Permalinks {
  const file = join(root, PERMALINKS);
  if (!existsSync(file)) return { places: {}, redirects: {} };
  const source = readYaml(root, file);
  const { value, problems } = validate(source, permalinksFile);
  if (!value) throw new ContentError([...source.problems, ...problems]);
  return value;
}
