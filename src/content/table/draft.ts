import type { ReprintFile, TableFile } from '#/schemas/table.ts';
import type { YamlSource } from '../yaml.ts';

/** A table file that is sound by itself; its rows are still as authored. */
export interface Draft {
  source: YamlSource;
  file: TableFile | ReprintFile;
}

/** Takes what is wrong with a draft, at the place that `path` names in its file. */
export type TellFault = (path: readonly PropertyKey[], message: string, hint?: string) => void;
