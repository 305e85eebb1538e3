import type { Element, Root } from 'hast';
import { stringify } from 'yaml';
import { findFirst } from './elements.ts';

/** What a page does not say of itself. */
export interface KnownOfPage {
  /** day of the document, or of its report: `2023-07-19`; none of a page that the edition has made */
  date?: string;
  /** day on which what the page shows last changed */
  updated: string;
  /** what it is part of, as a line: the printed report, or the edition's own pages */
  source: string;
}

/**
 * The head of a Markdown file, as YAML between two lines.
 *
 * @param page the page as it was printed
 * @param title its heading
 */
export function frontMatter(page: Root, title: string, known: KnownOfPage): string {
  const html = findFirst(page, ({ tagName }) => tagName === 'html');
  const head = findFirst(page, ({ tagName }) => tagName === 'head') ?? page;
  const inHead = (isWanted: (properties: Element['properties']) => boolean) =>
    findFirst(head, ({ properties }) => isWanted(properties))?.properties;
  const description = inHead(({ name }) => name === 'description')?.content;
  const canonical = inHead(({ rel }) => String(rel) === 'canonical')?.href;
  const lang = html?.properties.lang;
  const fields = { title, description, ...known, lang, canonical };
  // long sentences stay in their line, and days are words as in the content
  return `---\n${stringify(fields, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n`;
}
