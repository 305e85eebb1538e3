import type { Element, ElementContent, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** A heading of a page of the book. */
export interface BookHeading {
  /** 1 the report, 2 a part, 3 a document, 4 and more its sections */
  level: number;
  title: string;
  /** the id of the heading or of what it heads; none where it opens its page */
  id: string | undefined;
}

/** A page of the book: one file. */
export interface BookPage {
  file: string;
  title: string;
  content: ElementContent[];
  headings: BookHeading[];
  /** all ids on it */
  ids: string[];
}

/**
 * Cuts the whole report into the pages of a book: cover, what stands before the text, a page for each
 * document, glossary.
 *
 * @param tree the page that has the whole
 * @throws Error when the tree has no such page
 */
export function splitWhole(tree: Root): BookPage[] {
  const main = select('main', tree);
  if (!main) throw new Error('The page of the whole report has no main element');
  const pages = elementsIn(main).flatMap((element) =>
    classOf(element) === 'part' ? partPages(element) : [pageOf(element, [element])],
  );
  if (pages.length < 2) throw new Error('The page of the whole report has no chapters');
  return pages;
}

/** A part's name stands on the page of its first document, where it has no page of its own. */
function partPages(part: Element): BookPage[] {
  const [first, ...rest] = elementsIn(part);
  if (!first) return [];
  if (classOf(first) === 'chapter') return [first, ...rest].map((one) => pageOf(one, [one]));
  const [chapter, ...others] = rest;
  if (!chapter) return [pageOf(first, [first])];
  return [pageOf(chapter, [first, chapter]), ...others.map((one) => pageOf(one, [one]))];
}

function pageOf(named: Element, content: Element[]): BookPage {
  const name = (idOf(named) ?? classOf(named)).replace(/^paper-/, '');
  const root: Root = { type: 'root', children: content };
  const ids: string[] = [];
  visit(root, 'element', ({ properties }) => {
    if (properties.id !== undefined) ids.push(String(properties.id));
  });
  const headings = selectAll('h1, h2, h3, h4, h5, h6', root).map((heading) => ({
    level: Number(heading.tagName.slice(1)),
    title: textOf(heading).replace(/\s+/g, ' ').trim(),
    id: idOf(heading) ?? idOf(named),
  }));
  return { file: `${name}.xhtml`, title: headings[0]?.title ?? name, content, headings, ids };
}

const idOf = ({ properties: { id } }: Element): string | undefined =>
  id === undefined ? undefined : String(id);

const elementsIn = ({ children }: Element): Element[] =>
  children.filter((child) => child.type === 'element');

const classOf = ({ properties }: Element): string =>
  Array.isArray(properties.className) ? String(properties.className[0]) : '';
