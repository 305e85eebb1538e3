/** A name with an ending, such as `index.md`; `v1.2` is none. */
export const isFile = (part: string): boolean => /^[a-z0-9._-]*\.[a-z][a-z0-9]{1,4}$/.test(part);

/**
 * The files that an address may name: with and without what stands before the year, which may be another
 * site.
 *
 * @param parts of the path, in small letters and without what clings to them
 */
export function filesOf(parts: readonly string[]): string[] {
  if (!isFile(parts.at(-1) ?? '')) return [];
  const year = parts.findIndex((part) => /^\d{4}$/.test(part));
  return [...new Set([0, Math.max(0, year)].map((from) => `/${parts.slice(from).join('/')}`))];
}
