/** How wide a letter is, in parts of the size of the type; as Noto Sans KR and what stands for it have them. */
function widthOf(letter: string): number {
  if (/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef]/.test(letter)) return 0.93;
  if (/[A-Z@%&MW]/.test(letter)) return 0.66;
  if (/[ .,:;·’‘'|!ijlft()[\]/]/.test(letter)) return 0.34;
  return 0.57;
}

/** About how wide a text is, a little too wide rather than too narrow. */
export const textWidth = (text: string, size: number): number =>
  Math.ceil([...text].reduce((width, letter) => width + widthOf(letter), 0) * size);

/** The widest of several texts. */
export const widest = (texts: readonly string[], size: number): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, size)));

/** Breaks a text between words into lines that fit. */
export function lines(text: string, width: number, size: number): string[] {
  const broken: string[] = [];
  for (const word of text.split(' ')) {
    const longer = broken.length ? `${broken.at(-1)} ${word}` : word;
    if (broken.length && textWidth(longer, size) <= width) broken[broken.length - 1] = longer;
    else broken.push(word);
  }
  return broken;
}
