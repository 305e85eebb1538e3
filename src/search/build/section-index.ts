/** In which sections of an edition some letters stand. */
import { textIndex } from '#/text/text-index.ts';
import type { Morph } from './morphemes.ts';

type Sections = readonly Morph[][][];

const made = new WeakMap<Sections, ReturnType<typeof textIndex>>();

/**
 * Tells in which sections folded letters stand, within a block and whatever blanks it has. Several
 * ask it of the same sections, so it is made for them once.
 *
 * @param sections words of the index by section and block
 */
export function sectionIndex(sections: Sections): ReturnType<typeof textIndex> {
  const known = made.get(sections);
  if (known) return known;
  const texts = sections.map((blocks) =>
    blocks.map((block) => block.map(({ key }) => key).join('')).join(' '),
  );
  const index = textIndex(texts);
  made.set(sections, index);
  return index;
}
