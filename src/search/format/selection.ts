/** Some of the words of a sorted list, by how far each stands behind the one before: two letters a word. */
const BASE = 36;

/** The places of some words in a list. */
export function packSelection(some: readonly string[], sorted: readonly string[]): string {
  const chosen = new Set(some);
  let last = 0;
  return sorted
    .flatMap((word, place) => (chosen.has(word) ? place : []))
    .map((place) => {
      const distance = place - last;
      last = place;
      return distance.toString(BASE);
    })
    .join(' ');
}

/** The words again. */
export function unpackSelection(packed: string, sorted: readonly string[]): string[] {
  let place = 0;
  return packed
    .split(' ')
    .filter(Boolean)
    .flatMap((distance) => {
      place += Number.parseInt(distance, BASE);
      return sorted[place] ?? [];
    });
}
