import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type EverydayWord, everydayWordsFile } from '#/schemas/everyday-word.ts';
import type { Written } from './list.ts';
import type { Problem } from './problem.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

/** Where they are kept, from the project's root. */
export const EVERYDAY_WORDS = 'content/everyday-words.yaml';

/**
 * The words that people type for what the report says otherwise, for all editions.
 *
 * @param root folder that holds `content/`
 * @returns none when the file is not there or has a problem
 */
export function readEverydayWords(root: string): {
  everydayWords: readonly Written<EverydayWord>[];
  problems: Problem[];
} {
  const file = join(root, EVERYDAY_WORDS);
  if (!existsSync(file)) return { everydayWords: [], problems: [] };
  const source = readYaml(root, file);
  const { value = [], problems } = validate(source, everydayWordsFile);
  const everydayWords = value.map((entry, i) => ({
    entry,
    position: source.position([i]),
    positionOf: (path: readonly PropertyKey[]) => source.position([i, ...path]),
  }));
  return { everydayWords, problems: [...source.problems, ...problems] };
}
