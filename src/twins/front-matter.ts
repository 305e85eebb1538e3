import type { Element, Root } from 'hast';
import { stringify } from 'yaml';
import { findAll } from './elements.ts';

/** What a page does not say of itself. */
export interface KnownOfPage {
  /** day of the document, or of the edition: `2023-07-19` */
  date: string;
  /** day on which what the page shows last changed */
  updated: string;
  /** the printed report that it is made from, as a line */
  source: string;
}

/**
 * The head of a Markdown file, as YAML between two lines.
 *
 * @param page the page as it was printed
 * @param title its heading
 */
export function frontMatter(page: Root, title: string, known: KnownOfPage): string {
  const [html] = findAll(page, ({ tagName }) => tagName === 'html');
  const [head = page] = findAll(page, ({ tagName }) => tagName === 'head');
  const inHead = (isWanted: (properties: Element['properties']) => boolean) =>
    findAll(head, ({ properties }) => isWanted(properties))[0]?.properties;
  const description = inHead(({ name }) => name === 'description')?.content;
  const canonical = inHead(({ rel }) => String(rel) === 'canonical')?.href;
  const lang = html?.properties.lang;
  const fields = { title, description, ...known, lang, canonical };
  // long sentences stay in their line, and days are words as in the content
  return `---\n${stringify(fields, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n`;
}
