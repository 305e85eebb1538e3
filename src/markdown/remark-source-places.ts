import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { explicitId } from './explicit-id.ts';

/** Components that are told their section. */
const TOLD = new Set(['Sources', 'Question', 'Speaker']);

/**
 * Tells each `<Sources>`, `<Question>` and `<Speaker>` the section it stands in (`at`): the lines are those
 * that the print has there, the answer or the voice is that section. Runs before the ids of headings are taken out.
 */
export function remarkSourcePlaces() {
  return (tree: Root): void => {
    let section: string | undefined;
    for (const block of tree.children) {
      if (block.type === 'heading') section = explicitId(block)?.id;
      visit(block, (node) => {
        if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
        if (section && TOLD.has(node.name ?? ''))
          node.attributes.push({ type: 'mdxJsxAttribute', name: 'at', value: section });
      });
    }
  };
}
