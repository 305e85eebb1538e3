import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type EverydayWord, everydayWordsFile } from '#/schemas/everyday-word.ts';
import type { History } from './history.ts';
import type { Written } from './list.ts';
import { breaking, type Problem } from './problem.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

/** Where they are kept, from the project's root. */
export const EVERYDAY_WORDS = 'content/everyday-words.yaml';

/** A file that git has was not left out on purpose: the search would no longer understand these words. */
const lost = (history: History): Problem[] =>
  history.versions(EVERYDAY_WORDS, 1).length === 0
    ? []
    : breaking('contents-name-every-file', [
        {
          ...{ file: EVERYDAY_WORDS, line: 1, column: 1 },
          message: '파일이 없습니다. 앞서 커밋한 내용에는 있었습니다.',
          hint: `되살리십시오: git checkout HEAD -- ${EVERYDAY_WORDS}. 항목이 없으면 빈 목록 “[]”을 적습니다.`,
        },
      ]);

/**
 * The words that people type for what the report says otherwise, for all editions.
 *
 * @param root folder that holds `content/`
 * @param history tells a file that was lost from one that has never been there
 * @returns none when the file is not there or has a problem
 */
export function readEverydayWords(
  root: string,
  history: History,
): {
  everydayWords: readonly Written<EverydayWord>[];
  problems: Problem[];
} {
  const file = join(root, EVERYDAY_WORDS);
  if (!existsSync(file)) return { everydayWords: [], problems: lost(history) };
  const source = readYaml(root, file);
  const { value = [], problems } = validate(source, everydayWordsFile);
  const everydayWords = value.map((entry, i) => ({
    entry,
    position: source.position([i]),
    positionOf: (path: readonly PropertyKey[]) => source.position([i, ...path]),
  }));
  return { everydayWords, problems: [...source.problems, ...problems] };
}
