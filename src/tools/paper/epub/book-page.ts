/** How elements of the whole report become those of a book: each reading system has a sheet and no script of its own. */

import type { Element, ElementContent } from 'hast';
import { select } from 'hast-util-select';
import { visit } from 'unist-util-visit';
import { BOOK_STYLE } from './book-style.ts';

/** Where links lead from a book. */
export interface BookLinks {
  /** a place of the whole, by its id; undefined when no page of the book has it */
  toPlace(id: string): string | undefined;
  /** an address of the site; undefined when the site's own is not known */
  toSite(address: string): string | undefined;
}

/** What an attribute of HTML is for a book: the others tell sheets and scripts of the site something. */
const KEPT =
  /^(?:id|href|src|alt|title|lang|role|className|scope|span|(?:col|row)Span|headers|dateTime|value|start|aria(?:Label|LabelledBy|DescribedBy|Hidden))$/;

/** Classes that the sheet of the book knows; others name nothing there. */
const CLASSES = new Set([...BOOK_STYLE.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));

/**
 * Makes elements fit for a book. Signs that style sheets set on the site are text here, charts are pictures
 * of their own: what is drawn in a page has the colours of the page's sheet.
 *
 * @param content elements of the whole; they are changed
 * @returns the ids of the charts in it, as their files are named
 */
export function makeBookContent(content: ElementContent[], links: BookLinks): string[] {
  const charts: string[] = [];
  const root: Element = { type: 'element', tagName: 'div', properties: {}, children: content };
  visit(root, 'element', (node) => {
    if (node === root) return;
    if (classesOf(node.properties).includes('chart')) charts.push(asPicture(node));
    shortLast(node);
    node.children.push(...signOf(node));
    relink(node, links);
    lean(node);
  });
  return charts;
}

/** Puts the chart's file in the place of its drawing. */
function asPicture(figure: Element): string {
  const name = String(figure.properties.id).replace(/^.*_/, '');
  const drawing = select('.chart-drawing', figure);
  const alt = String(select('svg', figure)?.properties.ariaLabel ?? '');
  if (drawing)
    drawing.children = [
      {
        type: 'element',
        tagName: 'img',
        properties: { src: pictureFile(name), alt },
        children: [],
      },
    ];
  return name;
}

/** The file of a chart within the book. */
export const pictureFile = (chart: string): string => `charts/${chart}.svg`;

/** A caption is read before its short address. */
function shortLast(node: Element): void {
  const [first, ...rest] = node.children;
  if (first?.type === 'element' && rest.length > 0 && classesOf(first.properties).includes('short'))
    node.children = [...rest, { type: 'text', value: ' ' }, first];
}

/** The sign that stands behind doubtful words and cells that differ. */
function signOf({ properties }: Element): ElementContent[] {
  const classes = classesOf(properties);
  const mark = classes.includes('changed-sign')
    ? '≠'
    : 'dataSign' in properties && `?${properties.dataMark ?? ''}`;
  return mark
    ? [
        {
          type: 'element',
          tagName: 'sup',
          properties: {},
          children: [{ type: 'text', value: mark }],
        },
      ]
    : [];
}

function relink({ tagName, properties }: Element, links: BookLinks): void {
  const { href } = properties;
  if (tagName !== 'a' || typeof href !== 'string' || /^[a-z]+:/i.test(href)) return;
  const to = href.startsWith('#')
    ? links.toPlace(decodeURIComponent(href.slice(1)))
    : links.toSite(href);
  if (to === undefined) delete properties.href;
  else properties.href = to;
  if ('dataFootnoteRef' in properties) properties.role = 'doc-noteref';
}

/** Leaves the element what a book knows. */
function lean(node: Element): void {
  const { properties } = node;
  if ('dataFootnotes' in properties) properties.role = 'doc-endnotes';
  // what scrolls a wide table on the site; the table has the name too
  if (properties.role === 'group') {
    node.tagName = 'div';
    delete properties.role;
    delete properties.ariaLabel;
  }
  // an address or a sign is a name where there is nothing else to read
  if (node.tagName === 'a' && !('href' in properties)) delete properties.ariaLabel;
  for (const [name, value] of Object.entries(properties))
    if (!KEPT.test(name) || typeof value === 'boolean') delete properties[name];
  const classes = classesOf(properties).filter((one) => CLASSES.has(one));
  if (classes.length > 0) properties.className = classes;
  else delete properties.className;
}

const classesOf = ({ className }: Element['properties']): string[] =>
  Array.isArray(className) ? className.map(String) : [];
