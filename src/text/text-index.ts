const BEGINNING = 2;

/**
 * Tells in which of many texts some letters stand; for many questions about the same texts, since it
 * looks for the letters only where their beginning is.
 *
 * @returns the numbers of the texts, in order
 */
export function textIndex(texts: readonly string[]): (letters: string) => number[] {
  const byBeginning = new Map<string, number[]>();
  texts.forEach((text, number) => {
    for (let at = 0; at + BEGINNING <= text.length; at++) {
      const beginning = text.slice(at, at + BEGINNING);
      const numbers = byBeginning.get(beginning);
      if (!numbers) byBeginning.set(beginning, [number]);
      else if (numbers.at(-1) !== number) numbers.push(number);
    }
  });
  return (letters) => {
    const candidates =
      letters.length < BEGINNING
        ? [...texts.keys()]
        : (byBeginning.get(letters.slice(0, BEGINNING)) ?? []);
    return candidates.filter((number) => texts[number]?.includes(letters));
  };
}
