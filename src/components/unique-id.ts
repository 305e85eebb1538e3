/**
 * An id that no other element of the page being rendered has.
 *
 * @param locals the request's `Astro.locals`
 * @param base the wanted id; repeats get a number
 */
export function uniqueId(locals: object, base: string): string {
  const state = locals as { ids?: Map<string, number> };
  state.ids ??= new Map();
  const count = (state.ids.get(base) ?? 0) + 1;
  state.ids.set(base, count);
  return count === 1 ? base : `${base}-${count}`;
}
