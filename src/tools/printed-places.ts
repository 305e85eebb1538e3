import type { Element, Nodes, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { ADDED_TITLE } from '#/text/added.ts';
import { firstElement } from '#/text/each-element.ts';

/** What a page prints of the report in one place: under a heading, in a table, in one of its rows. */
export interface PrintedPlace {
  title: string;
  /** paragraphs, list items, cells: a string each, without what the edition adds */
  lines: string[];
}

const SKIPPED = new Set(['script', 'style', 'template', 'svg', 'nav', 'noscript']);
const HEADING = /^h[2-6]$/;
/** Elements that run on in the line around them. */
export const INLINE = new Set(
  'a abbr b button cite code del em i mark q s small span strong sub sup time u'.split(' '),
);

/** True for what is no part of the report: what the edition adds but for titles of places, marks of notes, scripts. */
const isSkipped = ({ tagName, properties }: Element): boolean =>
  SKIPPED.has(tagName) ||
  ('dataEditorial' in properties && properties.dataEditorial !== ADDED_TITLE) ||
  ['dataFootnoteRef', 'dataFootnoteBackref'].some((name) => name in properties);

/** One line, however it is broken in the source. */
export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The words of a built page by the place they stand in, in reading order.
 *
 * @param tree the whole page
 * @returns places by id, the head of the page under the empty one; empty for a page without `<main>`
 */
export function printedPlaces(tree: Root): Map<string, PrintedPlace> {
  const main = firstElement(tree, 'main');
  if (!main) return new Map();
  const reader = new Reader(textOf(firstElement(main, 'h1') ?? main));
  reader.read(main);
  return reader.places;
}

class Reader {
  readonly places = new Map<string, PrintedPlace>();
  private readonly notes = new Map<string, PrintedPlace>();
  private current: PrintedPlace;
  private line = '';

  constructor(title: string) {
    this.current = this.open('', title);
  }

  read(node: Nodes): void {
    if (node.type === 'text') this.line += node.value;
    if (node.type !== 'element') return;
    const id = String(node.properties.id ?? '');
    if (isSkipped(node)) this.findMarks(node);
    else if (node.tagName === 'h1') return;
    else if (HEADING.test(node.tagName) && id) {
      this.endLine();
      this.current = this.open(id, '');
      this.current.title = this.wordsOf(node);
    } else if (node.tagName === 'figure' && firstElement(node, 'table')) this.within(node, id, '');
    else if (node.tagName === 'tr' && id)
      this.within(node, id, String(node.properties.dataRowLabel ?? ''));
    else if (node.tagName === 'caption') this.current.title = this.wordsOf(node);
    // names of rows are their titles
    else if (node.tagName === 'th' && node.properties.scope?.toString().startsWith('row')) return;
    else if (node.tagName === 'td') this.current.lines.push(this.wordsOf(node));
    else if ('dataFootnotes' in node.properties) this.readNotes(node);
    else this.readAll(node);
  }

  private readAll(element: Element): void {
    const isBlock = !INLINE.has(element.tagName);
    if (isBlock) this.endLine();
    for (const child of element.children) this.read(child);
    if (isBlock) this.endLine();
  }

  private endLine(): void {
    const line = inOneLine(this.line);
    if (line) this.current.lines.push(line);
    this.line = '';
  }

  private open(id: string, title: string): PrintedPlace {
    const place = { title: inOneLine(title), lines: [] };
    this.places.set(id, place);
    return place;
  }

  /** A place that ends with its element. */
  private within(element: Element, id: string, title: string): void {
    this.endLine();
    const around = this.current;
    this.current = this.open(id, title);
    this.readAll(element);
    this.current = around;
  }

  /** All words of a title or cell in one line. */
  private wordsOf(element: Element): string {
    this.endLine();
    const { current } = this;
    const { lines } = current;
    current.lines = [];
    this.readAll(element);
    const words = current.lines.join(' ');
    current.lines = lines;
    return words;
  }

  /** A note belongs to the place that first refers to it; its mark may be the edition's. */
  private findMarks(element: Element): void {
    const note = String(element.properties.href ?? '').slice(1);
    if ('dataFootnoteRef' in element.properties && !this.notes.has(note))
      this.notes.set(note, this.current);
    for (const child of element.children) if (child.type === 'element') this.findMarks(child);
  }

  private readNotes(section: Element): void {
    const around = this.current;
    for (const item of firstElement(section, 'ol')?.children ?? []) {
      if (item.type !== 'element') continue;
      this.current = this.notes.get(String(item.properties.id)) ?? around;
      this.readAll(item);
    }
    this.current = around;
  }
}
