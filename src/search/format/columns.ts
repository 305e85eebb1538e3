/** Rows told column by column: what is alike stands together, and is smaller once zipped. */

/** The columns of rows by their names; what a row does not have is null. */
export function columnsOf(rows: readonly object[]): Record<string, unknown[]> {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return Object.fromEntries(
    [...names].map((name) => [name, rows.map((row) => Reflect.get(row, name) ?? null)]),
  );
}

/** The rows again. */
export function rowsOf<Row>(columns: Record<string, unknown[]>): Row[] {
  const all = Object.entries(columns);
  const [[, first] = ['', []]] = all;
  return first.map((_, number) =>
    Object.fromEntries(
      all.map(([name, values]) => [name, values[number]]).filter(([, value]) => value !== null),
    ),
  );
}
