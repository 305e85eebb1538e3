/**
 * What may be suggested while a reader types (`suggestions.bin`): words of the text, terms,
 * names and titles. Written at build time, read in the browser.
 */

const KINDS = ['word', 'term', 'organisation', 'title'] as const;

/** What a suggestion is. */
export type SuggestionKind = (typeof KINDS)[number];

/** A text that readers may want to ask. */
export interface KnownText {
  text: string;
  kind: SuggestionKind;
  /** how much of the report speaks of it, as {@link weightOf} tells */
  weight: number;
}

/** A weight for a number of sections: half as many more make one step. */
export const weightOf = (sections: number): number => Math.round(Math.log2(sections + 1) * 1.7);

/** The text of the file: a block a kind, in it a line a weight with its texts, parted by tabs. */
export const printSuggestions = (texts: readonly KnownText[]): string =>
  KINDS.map((kind) => {
    const weights = Map.groupBy(
      texts.filter((one) => one.kind === kind),
      ({ weight }) => weight,
    );
    return [...weights]
      .sort(([a], [b]) => b - a)
      .map(([weight, same]) => [weight, ...same.map(({ text }) => text).sort()].join('\t'))
      .join('\n');
  }).join('\n\n');

/** Reads the file. */
export const parseSuggestions = (file: string): KnownText[] => {
  const blocks = file.split('\n\n');
  return KINDS.flatMap((kind, at) =>
    (blocks[at] ?? '').split('\n').flatMap((line) => {
      const [weight, ...texts] = line.split('\t');
      return texts.map((text) => ({ text, kind, weight: Number(weight) }));
    }),
  );
};
