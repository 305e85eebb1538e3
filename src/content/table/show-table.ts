import { parseMdx } from '../mdx.ts';

/**
 * A document that shows a table at the end of a section, above its notes.
 *
 * @param file name of the document
 * @param content the whole file, which can be read
 * @param section id of one of its sections
 * @param table id of the table
 */
export function showTable(file: string, content: string, section: string, table: string): string {
  const { headings } = parseMdx(file, content);
  const next = headings[headings.findIndex(({ id }) => id === section) + 1];
  const lines = content.split('\n');
  let end = next ? next.position.line - 1 : lines.length;
  while (/^(?:\s*$|\[\^)/.test(lines[end - 1] ?? '-')) end--;
  lines.splice(end, 0, '', `<Table id="${table}" />`, ...(lines[end] === '' ? [] : ['']));
  return lines.join('\n');
}
