import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { explicitId } from './explicit-id.ts';

/**
 * Tells each `<Sources>` the section it stands in (`at`): its lines are those that the print has
 * there. Runs before the ids of headings are taken out.
 */
export function remarkSourcePlaces() {
  return (tree: Root): void => {
    let section: string | undefined;
    for (const block of tree.children) {
      if (block.type === 'heading') section = explicitId(block)?.id;
      visit(block, (node) => {
        if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
        if (node.name === 'Sources' && section)
          node.attributes.push({ type: 'mdxJsxAttribute', name: 'at', value: section });
      });
    }
  };
}
