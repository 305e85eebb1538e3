import { type Address, splitAddress, withBase, withoutBase } from '#/text/address.ts';
import { attributesOf } from '#/text/html-tag.ts';
import { chapterOf } from './chapter.ts';

/** Where a chapter goes: printed by `pages/[edition]/print/index.astro`. */
const CHAPTER = /<section class="chapter"[^>]*><\/section>/g;
/** An entry of a list that the frame has, with the address that pages link to. */
const ENTRY = /<[a-z]+ id="[^"]*" data-at="[^"]*"[^>]*>/g;

/**
 * Puts the pages of an edition together: the frame says which and in which order.
 *
 * @param frame the page that takes them
 * @param base base path of the site
 * @param read gives a printed page by its address
 * @returns the whole; links between its pages lead within it
 */
export function bindWhole(frame: string, base: string, read: (path: Address) => string): string {
  const places = placesOf(frame);
  const chapters = [...frame.matchAll(CHAPTER)].map(([tag]) => chapter(tag));
  const paths = new Map(chapters.map(({ path, id }) => [path, id]));
  const within = (address: Address): string | undefined => {
    const [path, fragment] = splitAddress(address);
    const id = paths.get(path as Address);
    if (id !== undefined) return fragment ? `${id}_${fragment}` : id;
    return places.get(address);
  };
  return frame
    .replace(CHAPTER, (tag) => {
      const { id, path, shift } = chapter(tag);
      const content = chapterOf(read(path), {
        shift,
        idOf: (own) => `${id}_${own}`,
        hrefOf(href) {
          if (href.startsWith('#')) return `#${id}_${href.slice(1)}`;
          if (href.startsWith('/s/')) return withBase(href, base);
          const address = withoutBase(href, base);
          const place = address && within(address);
          return place === undefined ? href : `#${place}`;
        },
      });
      return `<section class="chapter" id="${id}">${content}</section>`;
    })
    .replace(ENTRY, (tag) => tag.replace(/ data-at="[^"]*"/, ''));
}

function chapter(tag: string): { id: string; path: Address; shift: number } {
  const attributes = attributesOf(tag);
  const of = (name: string) => attributes.get(name) ?? '';
  return { id: of('id'), path: of('data-chapter') as Address, shift: Number(of('data-shift')) };
}

/** The ids of the frame's entries by their address. */
const placesOf = (frame: string): ReadonlyMap<string, string> =>
  new Map(
    [...frame.matchAll(ENTRY)].map(([tag]) => {
      const attributes = attributesOf(tag);
      return [attributes.get('data-at') ?? '', attributes.get('id') ?? ''];
    }),
  );
