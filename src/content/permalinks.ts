import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Permalinks, permalinksFile } from '#/schemas/permalinks.ts';
import type { Problem } from './problem.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

/** Where the addresses are kept, from the project's root. */
export const PERMALINKS = 'content/permalinks.yaml';

const NONE: Permalinks = { places: {}, redirects: {} };

/**
 * The addresses that have been published.
 *
 * @param root folder that holds `content/`
 */
export function readPermalinks(root: string): { permalinks: Permalinks; problems: Problem[] } {
  const file = join(root, PERMALINKS);
  if (!existsSync(file)) return { permalinks: NONE, problems: [] };
  const source = readYaml(root, file);
  const { value, problems } = validate(source, permalinksFile);
  return { permalinks: value ?? NONE, problems: [...source.problems, ...problems] };
}
