/** A built HTML page to the places that search can find. Reads the markup contract of the site. */
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Document, Page, Place } from '../document.ts';
import { readTable } from './read-table.ts';
import {
  attribute,
  children,
  elements,
  find,
  first,
  isElement,
  isSkipped,
  noteReferences,
  text,
} from './tree.ts';

const HEADING = /^h[2-6]$/;
/** Elements whose text is one block; words of neighbouring blocks do not touch. */
const BLOCK =
  /^(address|article|aside|blockquote|body|br|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tbody|td|th|thead|tr|ul)$/;

/**
 * Reads one page.
 *
 * @param html the page as built
 * @param path its address below the site's root (`2023/battery/`)
 * @returns its places, or undefined when the page carries neither a document nor the glossary
 * @throws Error when a page that must be indexed has no `<main>` or no `<h1>`
 */
export function readPage(html: string, path: string): Page | undefined {
  const root = fromHtml(html);
  const document = readDocument(root, path);
  if (!document) return undefined;
  const main = first(root, 'main');
  if (!main) throw new Error(`${path}index.html: <main> is missing; search reads only <main>.`);
  // The page's head may be the edition's; its title is still the page's.
  const h1 = first(main, 'h1');
  if (!h1) throw new Error(`${path}index.html: <h1> is missing in <main>; it names the page.`);
  document.title = text(h1);
  return { document, places: new Reader(document.title).read(main) };
}

function readDocument(root: Root, path: string): Document | undefined {
  const metas = new Map<string, string>();
  for (const meta of elements(root, (element) => element.tagName === 'meta'))
    metas.set(attribute(meta, 'name'), attribute(meta, 'content'));
  const glossary = metas.get('search:index');
  const id = metas.get('report:document') ?? (glossary ? path.replace(/\/$/, '') : undefined);
  if (!id) return undefined;
  const kind = metas.get('report:kind') ?? glossary ?? 'brief';
  const domain = metas.get('report:domain') ?? glossary ?? '';
  const domainTitle = metas.get('report:domain-title') ?? domain;
  return {
    id,
    title: '',
    domain,
    domainTitle,
    kind,
    edition: metas.get('report:edition') ?? '',
    path,
  };
}

/** Walks `<main>` in reading order; text goes to the section whose heading came last. */
class Reader {
  readonly places: Place[];
  private readonly ancestors: { depth: number; place: Place }[];
  private readonly notes = new Map<string, Place>();
  private current: Place;
  private line = '';

  constructor(title: string) {
    this.current = { kind: 'page', id: '', title, blocks: [], heads: [] };
    this.places = [this.current];
    this.ancestors = [{ depth: 1, place: this.current }];
  }

  read(main: Element): Place[] {
    this.walk(main);
    this.flush();
    return this.places;
  }

  private walk(node: Nodes): void {
    if (node.type === 'text') this.line += node.value;
    if (!isElement(node)) return;
    if (isSkipped(node)) {
      for (const note of noteReferences(node)) this.notes.set(note, this.current);
      return;
    }
    if (node.tagName === 'h1') this.flush();
    else if (HEADING.test(node.tagName) && attribute(node, 'id')) this.open(node);
    else if (node.tagName === 'figure' && find(node, (inner) => inner.tagName === 'table'))
      this.table(node);
    else if (node.tagName === 'section' && 'dataFootnotes' in node.properties) this.footnotes(node);
    else {
      const block = BLOCK.test(node.tagName);
      if (block) this.flush();
      for (const child of node.children) this.walk(child);
      if (block) this.flush();
    }
  }

  private flush(): void {
    const block = this.line.replace(/\s+/g, ' ').trim();
    if (block) this.current.blocks.push(block);
    this.line = '';
  }

  private open(heading: Element): void {
    this.flush();
    const depth = Number(heading.tagName[1]);
    while ((this.ancestors.at(-1)?.depth ?? 0) >= depth) this.ancestors.pop();
    const parent = this.ancestors.at(-1)?.place;
    const id = attribute(heading, 'id');
    this.current = { kind: 'section', id, title: text(heading), blocks: [], heads: [], parent };
    this.ancestors.push({ depth, place: this.current });
    this.places.push(this.current);
  }

  private table(figure: Element): void {
    this.flush();
    const { places, references } = readTable(figure, this.current);
    this.places.push(...places);
    for (const reference of references) this.notes.set(reference, this.current);
  }

  /** A note's text belongs to the section that refers to it. */
  private footnotes(section: Element): void {
    this.flush();
    const last = this.current;
    for (const note of elements(section, (element) => element.tagName === 'li')) {
      this.current = this.notes.get(attribute(note, 'id')) ?? (this.places[0] as Place);
      for (const child of children(note)) this.walk(child);
      this.flush();
    }
    this.current = last;
  }
}
