/** What a part of a page that `html-parts.ts` has cut is told of; the values of attributes hold any words. */

const OPENING = /^<(?:"[^"]*"|'[^']*'|[^'">])*>/;
const ATTRIBUTE = /\s([^\s=>"'/]+)(?:="([^"]*)")?/g;

/** The tag that begins a part. */
const openingTag = (part: string): string => OPENING.exec(part)?.[0] ?? '';

/** Is the element in this one part, since it was taken with its end or needs none? */
export const isWholeElement = (part: string): boolean =>
  // most parts are one tag without a sign like its end
  part.endsWith('/>') ||
  (part.indexOf('>') < part.length - 1 && openingTag(part).length < part.length);

/**
 * The attributes of a part's first tag, in order and as they are written.
 *
 * @param part begins with a tag whose values stand in double quotes
 * @returns by name; undefined for an attribute without value
 */
export function attributesOf(part: string): Map<string, string | undefined> {
  const tag = openingTag(part);
  return new Map([...tag.matchAll(ATTRIBUTE)].map(([, name = '', value]) => [name, value]));
}

/** A tag of that name with these attributes. */
export const tagOf = (name: string, attributes: ReadonlyMap<string, string | undefined>): string =>
  `<${name}${[...attributes].map(([key, value]) => (value === undefined ? ` ${key}` : ` ${key}="${value}"`)).join('')}>`;
