import type { ReprintFile, TableFile } from '#/schemas/table.ts';
import type { YamlSource } from '../yaml.ts';

/** A table file that is sound by itself; its rows are still as authored. */
export interface Draft {
  source: YamlSource;
  file: TableFile | ReprintFile;
}

/** Takes what is wrong at a path of a table file. */
export type Report = (path: readonly PropertyKey[], message: string, hint?: string) => void;
