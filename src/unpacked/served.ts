/** Stands for `search/query/served.ts`: a further file of a disk costs nothing, and what saves files is left out. */
export class Served {
  /** No serving is there. */
  learn(): void {}

  /** No text is loaded ahead. */
  expect(): void {}

  /** No text comes in a serving. */
  read(): undefined {
    return undefined;
  }
}
