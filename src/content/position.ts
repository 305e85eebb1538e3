/** Where something stands in a file; lines and columns are counted from 1. */
export interface Position {
  /** path from the project's root */
  file: string;
  line: number;
  column: number;
}
