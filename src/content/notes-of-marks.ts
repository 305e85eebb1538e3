import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * The notes that marks of footnotes stand in, by the mark; a mark of the text stands in none.
 *
 * @param tree a page
 */
export function notesOfMarks(tree: Root): ReadonlyMap<Nodes, string> {
  const notes = new Map<Nodes, string>();
  visit(tree, 'footnoteDefinition', (note) =>
    visit(note, 'footnoteReference', (mark) => {
      notes.set(mark, note.identifier);
    }),
  );
  return notes;
}
