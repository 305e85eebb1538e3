/** What becomes of the tags of a page on paper. */
import { isWholeElement, tagOf } from '#/text/html-tag.ts';

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

/** Attributes of what is not seen, or is no part of the text. */
const OFF_PAPER = ['hidden', 'popover', 'data-footnote-backref', 'data-share'];

/** The name of a tag, in small letters. */
export const nameOf = (tag: string): string =>
  /^<\/?([a-z0-9-]+|!--)/i.exec(tag)?.[1]?.toLowerCase() ?? '';

/** The attributes of a tag, as `attributesOf` reads them. */
type Attributes = ReadonlyMap<string, string | undefined>;

/** Has the tag no end, or was it taken with its end? */
export const isAlone = (name: string, tag: string): boolean =>
  VOID.test(name) || isWholeElement(tag);

/** Is the element left out with all that is in it? */
export function isLeftOut(
  name: string,
  attributes: Attributes,
  around: { className: string } | undefined,
): boolean {
  const classes = attributes.get('class')?.split(' ') ?? [];
  return (
    CONTROLS.has(name) ||
    OFF_PAPER.some((one) => attributes.has(one)) ||
    classes.some((one) => SCREEN_ONLY.has(one)) ||
    // an annex stands open below its heading: how much is in it need not be said
    (name === 'summary' && around?.className.includes('annex') === true) ||
    // of the links of places only those with a short address lead anywhere from paper
    (classes.includes('anchor') && !attributes.has('data-code'))
  );
}

/** Attributes that name ids, one or several. */
const IDS = /^(?:id|for|headers|aria-(?:controls|describedby|details|labelledby))$/;
/** What only the layout of a phone, keys or scripts ask for, or is printed as text. */
const UNNEEDED = /^(?:tabindex|open|download|data-(?:row-label|terms|number))$/;

/** A tag as the whole has it, and what ends its element. */
export function onPaper(
  name: string,
  tag: string,
  attributes: Attributes,
  { shift, idOf, hrefOf }: ChapterSettings,
): { begin: string; end: string } {
  // a picture, code: taken with its end, and as it is
  if (name !== '' && isWholeElement(tag)) return { begin: tag, end: '' };
  const code = attributes.get('data-code');
  if (code !== undefined && name === 'a')
    return {
      begin: `<a class="short" href="${hrefOf(`/s/${code}/`)}" data-editorial>s/${code}`,
      end: '</a>',
    };
  const written = new Map<string, string | undefined>();
  if (name === 'summary') written.set('class', 'fold-name');
  const isScroller = attributes.get('class') === 'table-scroll';
  const isNamedOnEachPage = name === 'section' && !isScroller;
  // the same table is printed several times: what scrolls keeps its name, and is no landmark
  if (isScroller) written.set('role', 'group');
  for (const [key, value = ''] of attributes) {
    // what each page has once, the whole has thirty times: names tell sections apart, or are none
    if (UNNEEDED.test(key) || (isNamedOnEachPage && /^aria-label/.test(key))) continue;
    if (IDS.test(key)) written.set(key, value.split(' ').map(idOf).join(' '));
    else written.set(key, key === 'href' ? hrefOf(value) : attributes.get(key));
  }
  const renamed = newName(name, shift);
  // numbers are text, where no style sheet is sure to set them
  const begin = tagOf(renamed, written) + (attributes.get('data-number') ?? '');
  return { begin, end: `</${renamed}>` };
}

function newName(name: string, shift: number): string {
  const level = Number(/^h([1-6])$/.exec(name)?.[1] ?? 0);
  if (level > 0) return `h${Math.min(level + shift, 6)}`;
  if (name === 'details') return 'div';
  return name === 'summary' ? 'p' : name;
}
