import type { Place } from './place.ts';

/**
 * Opens the citations of a place.
 *
 * @param quote words of the place that are cited with it
 * @returns what is to be said where they do not open; empty otherwise
 */
export async function citePlace(
  { path, title }: Pick<Place, 'path' | 'title'>,
  quote?: string,
): Promise<string> {
  try {
    const { cite } = await import('../cite.ts');
    await cite({ address: path, title }, quote);
    return '';
  } catch {
    return '인용을 열지 못했습니다. 연결을 확인하고 다시 해 보십시오.';
  }
}
