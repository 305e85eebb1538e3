/**
 * The first words of a text, enough to know it by, with `…` where it goes on.
 *
 * @param most how many characters at most, the sign apart
 */
export function firstWords(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most + 1);
  const space = cut.lastIndexOf(' ');
  // a word longer than half of it is cut within
  const end = space > most / 2 ? space : most;
  return `${cut.slice(0, end).replace(/[\s,·(]+$/, '')}…`;
}
