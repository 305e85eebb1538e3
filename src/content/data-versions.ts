import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type DataVersion, dataVersionsFile } from '#/schemas/data-version.ts';
import type { Position } from './position.ts';
import type { Problem } from './problem.ts';
import { validate } from './validate.ts';
import { parseYaml, readYaml } from './yaml.ts';

/** Where an edition's versions of the data are kept, below its folder. */
export const DATA_VERSIONS = 'data-versions.yaml';

/** What has been published of an edition's data. */
export interface PublishedData {
  /** oldest first; none before the first publication */
  versions: readonly DataVersion[];
  /** where a version stands in the file, or the table of one */
  at(version: number, table?: string): Position;
  /** false when the file cannot be read */
  isKnown: boolean;
}

/**
 * The versions of an edition's data.
 *
 * @param root the project's root
 * @param year the edition's folder
 */
export function readDataVersions(
  root: string,
  year: string,
): { data: PublishedData; problems: Problem[] } {
  const file = `content/${year}/${DATA_VERSIONS}`;
  const start: Position = { file, line: 1, column: 1 };
  if (!existsSync(join(root, file)))
    return { data: { versions: [], at: () => start, isKnown: true }, problems: [] };
  const source = readYaml(root, join(root, file));
  const { value, problems } = validate(source, dataVersionsFile);
  return {
    data: {
      versions: value ?? [],
      isKnown: value !== undefined,
      at: (version, table) =>
        table === undefined
          ? source.position([version])
          : source.position([version, 'tables'], table),
    },
    problems: [...source.problems, ...problems],
  };
}

/** The versions in an earlier text of such a file; none where it could not be read then either. */
export const dataVersionsOf = (text: string): readonly DataVersion[] =>
  dataVersionsFile.safeParse(parseYaml(DATA_VERSIONS, text).data).data ?? [];
