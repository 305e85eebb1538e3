/** A number as the print writes it: `1,230`, `52.3`. */
const FIGURE = /\d[\d,]*(?:\.\d+)?/g;

/** The numbers of a text in order, without the commas between thousands. */
export const figuresOf = (text: string): string[] =>
  (text.match(FIGURE) ?? []).map((figure) => figure.replaceAll(',', ''));
