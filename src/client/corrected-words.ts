import { findRanges } from '#/search/ui/ranges.ts';

const NAME = 'corrected';

/** Marks the words that the edition has corrected, which look like all others, or puts the marks away. */
export function markCorrected(isOn: boolean): void {
  if (!('highlights' in CSS)) return;
  const entries = isOn ? document.querySelectorAll<HTMLElement>('.page-errata [data-reading]') : [];
  const ranges = [...entries].flatMap(({ dataset: { at, reading = '' } }) =>
    blocksAt(at).flatMap((block) => findRanges(block, [{ text: reading }]).slice(0, 1)),
  );
  CSS.highlights.set(NAME, new Highlight(...ranges));
}

/** The elements of a place: a section goes on to the next heading. */
function blocksAt(id: string | undefined): Element[] {
  const place = id ? document.getElementById(id) : document.querySelector('main h1');
  const heading = place?.closest('.heading');
  if (!place || !heading) return place ? [place] : [];
  const blocks = [heading];
  for (
    let next = heading.nextElementSibling;
    next && !next.classList.contains('heading');
    next = next.nextElementSibling
  )
    blocks.push(next);
  return blocks;
}
