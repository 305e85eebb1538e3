import type { Definition, Nodes, Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { PlaceId } from '#/markdown/place-ids.ts';
import { proseOf } from './mdx-text.ts';
import type { Fault } from './problem.ts';

/** A node that an author has written for nothing, and what to do about it. */
interface Unused extends Pick<Fault, 'message' | 'hint'> {
  node: Nodes;
}

/**
 * What stands in a page and is taken by nothing: addresses that no link names, ids that name no place.
 *
 * @param places the ids that name one
 */
export const unusedMarks = (tree: Root, places: Iterable<PlaceId>): Unused[] => [
  ...unusedDefinitions(tree).map((node) => ({
    node,
    message: `링크의 주소 “[${node.label}]”을(를) 쓰는 링크가 없습니다.`,
    hint: `본문에 [글][${node.label}]로 쓰거나 줄을 지우십시오.`,
  })),
  ...unusedIds(tree, places),
];

/** Link definitions (`[name]: /address/`) that no link names, and those of a name that has one before. */
function unusedDefinitions(tree: Root): Definition[] {
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

/** Comments that look like an id and stand where none is read: an author would take the place for an address. */
function unusedIds(tree: Root, places: Iterable<PlaceId>): Unused[] {
  const used = new Set<Nodes>();
  for (const { node, comment } of places) if (comment && proseOf(node).trim()) used.add(comment);
  const unused: Unused[] = [];
  visit(tree, (node, _, parent) => {
    if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') return;
    // a heading is told of its missing id
    if (used.has(node) || parent?.type === 'heading' || !/^\s*\/\*\s*[#＃]/.test(node.value))
      return;
    unused.push({
      node,
      message: `id “{${node.value}}”은(는) 아무 자리도 가리키지 않습니다.`,
      hint: '제목·문단·목록 항목의 글 끝에 하나만 적습니다: 글이다. {/* #영문-id */}. 주소가 아니면 #을 지우십시오.',
    });
  });
  return unused;
}
