import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Permalinks, permalinksFile } from '#/schemas/permalinks.ts';
import type { History } from './history.ts';
import { PERMALINKS } from './permalinks-file.ts';
import type { Position } from './position.ts';
import type { Problem } from './problem.ts';
import { validate } from './validate.ts';
import { parseYaml, readYaml } from './yaml.ts';

/** The addresses that have been published, with their places in the file. */
export interface Published extends Permalinks {
  /** where an address stands: `at('redirects', '/2023/old/')` */
  at(...path: [part: keyof Permalinks, ...string[]]): Position;
  /** the file as it is written; none where it cannot be read */
  text?: string;
  /** false when the file cannot be read */
  isKnown: boolean;
}

const start: Position = { file: PERMALINKS, line: 1, column: 1 };

/** Before anything has been published. */
export const nothingPublished: Published = {
  ...{ places: {}, paragraphs: {}, redirects: {} },
  at: () => start,
  isKnown: true,
};

/**
 * The addresses that have been published.
 *
 * @param root folder that holds `content/`
 */
export function readPermalinks(root: string): { permalinks: Published; problems: Problem[] } {
  const file = join(root, PERMALINKS);
  if (!existsSync(file)) return { permalinks: nothingPublished, problems: [] };
  const source = readYaml(root, file);
  // an empty file is what git is asked about
  const { value, problems } = validate(source, permalinksFile, [], source.data ?? {});
  const at: Published['at'] = (...path) => source.position(path.slice(0, -1), path.at(-1));
  return {
    permalinks: value
      ? { ...value, at, text: readFileSync(file, 'utf8'), isKnown: true }
      : { ...nothingPublished, isKnown: false },
    problems: [...source.problems, ...problems],
  };
}

/** A thinned record may be in the last commit already; the one before knows what it had. */
const COMMITS = 2;

/**
 * What the last commits of the record had, newest first, as far as it could be read then.
 *
 * @param now the record as it is: most builds find it as it was committed, and thousands of addresses take a
 * while to parse
 */
export const earlierPermalinks = ({ versions }: History, now: Published): Permalinks[] =>
  versions(PERMALINKS, COMMITS).flatMap((text) =>
    text === now.text
      ? now
      : (permalinksFile.safeParse(parseYaml(PERMALINKS, text).data ?? {}).data ?? []),
  );
