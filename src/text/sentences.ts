/** A full stop behind a Korean word or a closing mark; `vs. 민간` and `’23.4. 발표` go on. */
const END = /(?<=(?:[가-힣”’」』)]\.|[?!])[”’」』)]*)\s+/u;

/** The sentences of a line of prose, as they stand. */
export const sentencesOf = (line: string): string[] =>
  line
    .trim()
    .split(END)
    .filter((sentence) => sentence !== '');
