/**
 * An id that no other element of the page being rendered has.
 *
 * @param locals the request's `Astro.locals`
 * @param base the wanted id; repeats get a number
 */
export function uniqueId(locals: App.Locals, base: string): string {
  locals.ids ??= new Map();
  const count = (locals.ids.get(base) ?? 0) + 1;
  locals.ids.set(base, count);
  return count === 1 ? base : `${base}-${count}`;
}
