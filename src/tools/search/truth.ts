/**
 * The truth that search is measured against, read from the built pages without the search code:
 * a section is relevant when its text contains the term, white space aside.
 */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { ADDED_TITLE } from '#/text/added.ts';

/** A stretch of a page under one heading, or a table row. */
export interface Stretch {
  url: string;
  heading: string;
  text: string;
}

/** All of a site's sections and rows, and which section holds which fragment. */
export interface Truth {
  sections: Stretch[];
  rows: Stretch[];
  /** address with fragment → address of the section around it */
  sectionOf: Map<string, string>;
}

const SKIPPED = /^(script|style|template|svg|nav|noscript|rt)$/;
const INLINE = /^(a|abbr|b|code|cite|data|del|em|i|ins|mark|q|s|small|span|strong|sub|sup|time|u)$/;

/**
 * Reads an edition of the built site, and its glossary.
 *
 * @param dist its folder
 * @param edition the year
 */
export async function readTruth(dist: string, edition: string): Promise<Truth> {
  const truth: Truth = { sections: [], rows: [], sectionOf: new Map() };
  for await (const file of glob('**/*.html', { cwd: dist })) {
    const html = await readFile(join(dist, file), 'utf8');
    const isOfEdition = html.includes(`<meta name="report:edition" content="${edition}">`);
    const isSearched = isOfEdition && html.includes('<meta name="report:document"');
    if (!isSearched && !html.includes('<meta name="search:index"')) continue;
    readPage(fromHtml(html), `/${file.replace(/index\.html$/, '')}`, truth);
  }
  return truth;
}

function readPage(root: Nodes, url: string, truth: Truth): void {
  let section: Stretch = { url, heading: '', text: '' };
  truth.sections.push(section);
  const footnotes = new Map<string, Stretch>();
  const walk = (node: Nodes, row?: Stretch): void => {
    if (node.type === 'text') {
      section.text += node.value;
      if (row) row.text += node.value;
    }
    if (node.type === 'root') for (const child of node.children) walk(child);
    if (node.type !== 'element') return;
    const { tagName, properties } = node;
    for (const note of notesOf(node)) footnotes.set(note, section);
    const isEditorial = 'dataEditorial' in properties && properties.dataEditorial !== ADDED_TITLE;
    if (SKIPPED.test(tagName) || isEditorial || properties.hidden === true) return;
    if ('dataFootnoteBackref' in properties || 'dataFootnoteRef' in properties) return;
    const id = typeof properties.id === 'string' ? properties.id : '';
    if (/^h[2-4]$/.test(tagName) && id) {
      section = { url: `${url}#${id}`, heading: plain(node), text: '' };
      truth.sections.push(section);
    }
    if (tagName === 'h1') section.heading = plain(node);
    if (id) truth.sectionOf.set(`${url}#${id}`, section.url);
    const before = section;
    const note = tagName === 'li' ? footnotes.get(id) : undefined;
    if (note) section = note;
    const inner = tagName === 'tr' && id ? { url: `${url}#${id}`, heading: '', text: ' ' } : row;
    if (inner && inner !== row) truth.rows.push(inner);
    for (const child of node.children) walk(child, inner);
    if (note) section = before;
    // Words of two blocks are not one text.
    if (!INLINE.test(tagName)) {
      section.text += '\n';
      if (inner) inner.text += '\n';
    }
  };
  const main = element(root, 'main');
  if (main) for (const child of main.children) walk(child);
  truth.sectionOf.set(url, url);
}

/** Footnotes to which an element that holds only the mark of one refers. */
function notesOf(node: Element): string[] {
  if ('dataFootnoteRef' in node.properties) return [String(node.properties.href).slice(1)];
  return node.tagName === 'sup'
    ? node.children.flatMap((child) => (child.type === 'element' ? notesOf(child) : []))
    : [];
}

function element(node: Nodes, tagName: string): Element | undefined {
  if (node.type === 'element' && node.tagName === tagName) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = element(child as Nodes, tagName);
    if (found) return found;
  }
  return undefined;
}

function plain(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => plain(child as Nodes)).join('') : '';
}

/** A pattern for a term: white space anywhere, Latin and digits as whole runs. */
export function termPattern(term: string): RegExp {
  const letters = [...term.normalize('NFC').replace(/\s+/g, '')];
  const body = letters
    .map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('[^\\S\\n]*');
  return new RegExp(`${edge(letters[0], 'before')}${body}${edge(letters.at(-1), 'after')}`, 'giu');
}

function edge(letter = '', side: 'before' | 'after'): string {
  const run = /[a-z]/i.test(letter) ? 'A-Za-z' : /\d/.test(letter) ? '0-9' : '';
  const inner = run === '0-9' ? (side === 'before' ? '(?<![0-9][.,])' : '(?![.,][0-9])') : '';
  return run ? (side === 'before' ? `(?<![${run}])${inner}` : `(?![${run}])${inner}`) : '';
}

/** How often a text holds a term. */
export const count = (text: string, term: string): number =>
  text.normalize('NFC').match(termPattern(term))?.length ?? 0;
