/** What becomes of the tags of a page on paper. */

/** How a printed page becomes a chapter of the whole. */
export interface ChapterSettings {
  /** by how much its headings go down */
  shift: number;
  /** the id that one of the page has in the whole */
  idOf(id: string): string;
  /** where a link of the page leads from the whole */
  hrefOf(href: string): string;
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|!--)$/;

/** Elements that a reader works with. */
const CONTROLS = new Set([
  'button',
  'dialog',
  'form',
  'input',
  'label',
  'link',
  'nav',
  'script',
  'select',
]);

/** Classes of what only a screen needs, or of what the whole has elsewhere. */
const SCREEN_ONLY = new Set([
  'back',
  'chart-files',
  'chart-narrow',
  'chart-values',
  'citation',
  'cited',
  'english',
  'errata-others',
  'page-cited',
  'table-cited',
  'table-files',
]);

const HIDDEN = /\s(?:hidden|popover)(?=[\s>=])/;

/** The name of a tag, in small letters. */
export const nameOf = (tag: string): string =>
  /^<\/?([a-z0-9-]+|!--)/i.exec(tag)?.[1]?.toLowerCase() ?? '';

/** The value of an attribute as it is written; undefined where the tag has none. */
export const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag.slice(0, tag.indexOf('>') + 1))?.[1];

/** Has the tag no end, or was it taken with its end? */
export const isAlone = (name: string, tag: string): boolean =>
  VOID.test(name) || tag.endsWith('/>') || tag.includes('</');

/** Is the element left out with all that is in it? */
export function isLeftOut(
  name: string,
  tag: string,
  around: { className: string } | undefined,
): boolean {
  const classes = attribute(tag, 'class')?.split(' ') ?? [];
  return (
    CONTROLS.has(name) ||
    HIDDEN.test(tag) ||
    classes.some((one) => SCREEN_ONLY.has(one)) ||
    tag.includes(' data-footnote-backref') ||
    /\sdata-share(?=[\s=>])/.test(tag) ||
    // an annex stands open below its heading: how much is in it need not be said
    (name === 'summary' && around?.className.includes('annex') === true) ||
    // of the links of places only those with a short address lead anywhere from paper
    (classes.includes('anchor') && !tag.includes(' data-code='))
  );
}

/** Attributes that name ids, one or several. */
const IDS = /\s(id|for|headers|aria-(?:controls|describedby|details|labelledby))="([^"]*)"/g;
const HREF = /\shref="([^"]*)"/;
/** What only the layout of a phone, keys or scripts ask for. */
const UNNEEDED = /\s(?:tabindex|open|download|data-(?:row-label|terms))(?:="[^"]*")?(?=[\s>/])/g;

/** A tag as the whole has it, and what ends its element. */
export function onPaper(
  name: string,
  tag: string,
  { shift, idOf, hrefOf }: ChapterSettings,
): { begin: string; end: string } {
  const code = attribute(tag, 'data-code');
  if (code !== undefined && name === 'a')
    return {
      begin: `<a class="short" href="${hrefOf(`/s/${code}/`)}" data-editorial>s/${code}`,
      end: '</a>',
    };
  const number = attribute(tag, 'data-number');
  const written = tag
    .replace(UNNEEDED, '')
    .replace(IDS, (_, key, ids) => ` ${key}="${ids.split(' ').map(idOf).join(' ')}"`)
    .replace(HREF, (_, href) => ` href="${hrefOf(href)}"`);
  // numbers are text, where no style sheet is sure to set them
  if (number !== undefined)
    return { begin: written.replace(/\sdata-number="[^"]*"/, '') + number, end: '</a>' };
  const renamed = newName(name, shift);
  const classed =
    name === 'summary' ? written.replace(/^<summary/, '<summary class="fold-name"') : written;
  return {
    begin: renamed === name ? classed : classed.replace(/^<[a-z0-9-]+/i, `<${renamed}`),
    end: `</${renamed}>`,
  };
}

function newName(name: string, shift: number): string {
  const level = Number(/^h([1-6])$/.exec(name)?.[1] ?? 0);
  if (level > 0) return `h${Math.min(level + shift, 6)}`;
  if (name === 'details') return 'div';
  return name === 'summary' ? 'p' : name;
}
