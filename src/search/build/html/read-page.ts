/** A built HTML page to a document with its passages. Reads the markup contract of the site. */
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Passage, SearchDocument } from '../document.ts';
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
 * @param kindTitles kinds of documents in the reader's words
 * @returns undefined when the page carries neither a document nor the glossary
 * @throws Error when a page that must be indexed has no `<main>` or no `<h1>`
 */
export function readPage(
  html: string,
  path: string,
  kindTitles: Record<string, string> = {},
): SearchDocument | undefined {
  const root = fromHtml(html);
  const metas = readMetas(root);
  const glossary = metas.get('search:index');
  const id = metas.get('report:document') ?? (glossary ? path.replace(/\/$/, '') : undefined);
  if (!id) return undefined;
  const main = first(root, 'main');
  if (!main) throw new Error(`${path}index.html: <main>이 없습니다. 검색은 <main> 안만 읽습니다.`);
  // The page's head may be the edition's; its title is still the page's.
  const h1 = first(main, 'h1');
  if (!h1) throw new Error(`${path}index.html: <main>에 쪽의 이름인 <h1>이 없습니다.`);
  const title = text(h1);
  const kind = metas.get('report:kind') ?? glossary ?? 'brief';
  const domain = metas.get('report:domain') ?? glossary ?? '';
  return {
    id,
    title,
    kind,
    kindTitle: kindTitles[kind] ?? title,
    domain,
    domainTitle: metas.get('report:domain-title') ?? domain,
    edition: metas.get('report:edition') ?? '',
    passages: new Reader(title, `/${path}`).read(main),
  };
}

function readMetas(root: Root): Map<string, string> {
  const metas = elements(root, ({ tagName }) => tagName === 'meta');
  return new Map(metas.map((meta) => [attribute(meta, 'name'), attribute(meta, 'content')]));
}

/** Walks `<main>` in reading order; text goes to the section whose heading came last. */
class Reader {
  private readonly page: Passage;
  private readonly passages: Passage[];
  private readonly ancestors: { depth: number; passage: Passage }[];
  private readonly notes = new Map<string, Passage>();
  private current: Passage;
  private line = '';

  constructor(title: string, address: string) {
    this.page = { kind: 'page', address, title, blocks: [], heads: [] };
    this.current = this.page;
    this.passages = [this.page];
    this.ancestors = [{ depth: 1, passage: this.page }];
  }

  read(main: Element): Passage[] {
    this.walk(main);
    this.flush();
    return this.passages;
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
    const parent = this.ancestors.at(-1)?.passage ?? this.page;
    const address = `${this.page.address}#${attribute(heading, 'id')}`;
    const title = text(heading);
    this.current = { kind: 'section', address, title, blocks: [], heads: [], parent };
    this.ancestors.push({ depth, passage: this.current });
    this.passages.push(this.current);
  }

  private table(figure: Element): void {
    this.flush();
    const { passages, references } = readTable(figure, this.current, this.page.address);
    this.passages.push(...passages);
    for (const reference of references) this.notes.set(reference, this.current);
  }

  /** A note's text belongs to the section that refers to it. */
  private footnotes(section: Element): void {
    this.flush();
    const last = this.current;
    for (const note of elements(section, (element) => element.tagName === 'li')) {
      this.current = this.notes.get(attribute(note, 'id')) ?? this.page;
      for (const child of children(note)) this.walk(child);
      this.flush();
    }
    this.current = last;
  }
}
