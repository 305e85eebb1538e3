import { distance } from '#/text/distance.ts';
import type { Fault } from './problem.ts';

/**
 * A hint that names the id the author may have meant, or the nearest ones when none is near.
 *
 * @param wanted the id that does not exist
 * @param existing the ids that do
 */
export function didYouMean(wanted: string, existing: Iterable<string>): string {
  const ids = [...new Set(existing)]
    .map((id) => ({ id, far: distance(wanted, id) }))
    .sort((a, b) => a.far - b.far);
  const [nearest] = ids;
  if (!nearest) return '아직 등록된 id가 없습니다.';
  if (nearest.far <= Math.max(1, wanted.length / 2)) return `혹시 “${nearest.id}”입니까?`;
  const few = ids.slice(0, 3).map(({ id }) => `“${id}”`);
  return `가까운 것: ${few.join(', ')}${ids.length > few.length ? ' …' : ''}`;
}

/** Says that something named does not exist, and what may have been meant. */
export const missing = (
  what: string,
  wanted: string,
  existing: Iterable<string>,
): Pick<Fault, 'message' | 'hint'> => ({
  message: `${what} “${wanted}”이(가) 없습니다.`,
  hint: didYouMean(wanted, existing),
});

/** Says that an id stands twice. */
export const repeated = (
  what: string,
  id: string,
  hint: string,
): Pick<Fault, 'message' | 'hint'> => ({
  message: `${what} “${id}”이(가) 두 번 나옵니다.`,
  hint,
});
