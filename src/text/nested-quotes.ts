/** Marks in which titles are quoted, as pairs that take turns: those within others are the other ones. */
const FAMILIES = [
  ['“”', '‘’'],
  ['「」', '〈〉'],
] as const;

/**
 * A text as it stands within quotation marks: its own marks of the same kind take turns with them, so that no
 * “ stands in “ and no 「 in 「. Marks without a partner stay, and so do apostrophes.
 *
 * @param outer the mark that is set before the text; any other leaves it as it is
 */
export function withinQuotes(text: string, outer: string | undefined): string {
  const pairs = FAMILIES.find(([first]) => first[0] === outer);
  if (!pairs) return text;
  const signs = [...text];
  const open: { at: number; close: string | undefined }[] = [];
  signs.forEach((sign, at) => {
    const own = pairs.find(([opening]) => opening === sign);
    const isLetter = sign === '’' && /^[\da-z]/i.test(signs[at + 1] ?? '');
    if (own) open.push({ at, close: own[1] });
    else if (!isLetter && open.at(-1)?.close === sign) settle(at);
  });
  return signs.join('');

  /** Sets the last mark that is open, and its partner, by how deep they stand. */
  function settle(at: number): void {
    const first = open.pop();
    const pair = pairs?.[(open.length + 1) % 2];
    if (!first || !pair) return;
    [signs[first.at], signs[at]] = [pair.charAt(0), pair.charAt(1)];
  }
}
