import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Link definitions (`[name]: /address/`) that no link names, and those of a name that has one before. */
export function unusedDefinitions(tree: Root): Definition[] {
  const named = new Set<string>();
  const definitions: Definition[] = [];
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') named.add(node.identifier);
    if (node.type === 'definition') definitions.push(node);
  });
  const first = new Map(definitions.toReversed().map((one) => [one.identifier, one]));
  return definitions.filter(
    (one) => !named.has(one.identifier) || first.get(one.identifier) !== one,
  );
}
