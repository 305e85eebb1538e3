/** The open data of a table, fetched when its tools are asked for: they know what the words mean. */

/** A column of a table's JSON file. */
export interface DataColumn {
  name: string;
  label: string;
  type: string;
}

/** A row of it: typed values by column. */
export type DataRow = { id: string } & Record<string, unknown>;

export interface TableFile {
  columns: DataColumn[];
  rows: DataRow[];
}

/** A slow network gets a while, a dead one an answer. */
const PATIENCE = 10_000;

/** @throws when the file does not come, or is none */
export async function fetchTable(address: string): Promise<TableFile> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const data: unknown = await answer.json();
  if (!isTableFile(data)) throw new Error(`${address}: no table`);
  return data;
}

const isTableFile = (data: unknown): data is TableFile =>
  typeof data === 'object' &&
  data !== null &&
  'columns' in data &&
  'rows' in data &&
  Array.isArray(data.columns) &&
  Array.isArray(data.rows);
