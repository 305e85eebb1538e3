/** Letters that stand side by side fall into one of these; that some share one costs a look too many. */
const BUCKETS = 1 << 16;

const bucketOf = (text: string, at: number): number =>
  (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & (BUCKETS - 1);

/**
 * Tells in which of many texts some letters stand; for many questions about the same texts, since it
 * looks for the letters only where their rarest pair is.
 *
 * @returns the numbers of the texts, in order
 */
export function textIndex(texts: readonly string[]): (letters: string) => number[] {
  const buckets = Array<number[] | undefined>(BUCKETS);
  for (const [number, text] of texts.entries())
    for (let at = 0; at + 1 < text.length; at++) {
      const bucket = bucketOf(text, at);
      const numbers = buckets[bucket];
      if (!numbers) buckets[bucket] = [number];
      else if (numbers.at(-1) !== number) numbers.push(number);
    }
  return (letters) => {
    let candidates: number[] | undefined;
    for (let at = 0; at + 1 < letters.length; at++) {
      const numbers = buckets[bucketOf(letters, at)] ?? [];
      if (!candidates || numbers.length < candidates.length) candidates = numbers;
    }
    return (candidates ?? [...texts.keys()]).filter((number) => texts[number]?.includes(letters));
  };
}
