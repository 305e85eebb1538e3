/** Stands for `search/ui/element.ts`: links that scripts make lead to files. */
import { element as plain } from '#/search/ui/element.ts';
import { fileOf, ROOT } from './root.ts';

/** Builds an element; a link to an address of the site leads to its file. */
export const element: typeof plain = (name, attributes = {}, ...children) => {
  const { href } = attributes;
  const file = href === undefined || href.startsWith('#') ? undefined : fileOf(href);
  const own = file === undefined ? attributes : { ...attributes, href: ROOT + file };
  return plain(name, own, ...children);
};
