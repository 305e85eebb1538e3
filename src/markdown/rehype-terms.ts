import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visitParents } from 'unist-util-visit-parents';

/** A glossary entry as the plugin needs it. */
export interface MarkedTerm {
  id: string;
  /** the forms that count as its use, e.g. `HBM`, `고대역폭메모리` */
  forms: string[];
  definition: string;
}

const PASSED_OVER = new Set([
  'a',
  'button',
  'code',
  'h1',
  'h2',
  'h3',
  'h4',
  'th',
  'caption',
  'sup',
]);

/**
 * Makes the first use of each glossary term on a page a button that shows its definition. The
 * definition is a popover: it opens by tap, click and key without script, and by hover through CSS.
 *
 * @param options.terms glossary entries; the longest form wins where two overlap
 */
export function rehypeTerms({ terms }: { terms: MarkedTerm[] }) {
  const byForm = new Map(terms.flatMap((t) => t.forms.map((form) => [form, t] as const)));
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  return (tree: Root): void => {
    if (forms.length === 0) return;
    const used = new Set<string>();
    visitParents(tree, (node, ancestors) => {
      if (node.type === 'element' && PASSED_OVER.has(node.tagName)) return SKIP;
      if (isEditorialComponent(node)) return SKIP;
      if (node.type !== 'text') return;
      const parent = ancestors.at(-1);
      if (!parent || !isProse(ancestors)) return;
      const pieces = mark(node, byForm, forms, used);
      if (!pieces) return;
      const at = (parent as Element).children.indexOf(node);
      (parent as Element).children.splice(at, 1, ...pieces);
      return at + pieces.length;
    });
  };
}

/** A letter or digit right before or after a Latin form makes it a part of another word. */
function mark(
  node: Text,
  byForm: Map<string, MarkedTerm>,
  forms: string[],
  used: Set<string>,
): ElementContent[] | undefined {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![A-Za-z0-9])`, 'gu');
  const pieces: ElementContent[] = [];
  let rest = 0;
  for (const match of node.value.matchAll(pattern)) {
    const term = byForm.get(match[0]);
    if (!term || used.has(term.id)) continue;
    used.add(term.id);
    pieces.push(
      { type: 'text', value: node.value.slice(rest, match.index) },
      ...button(term, match[0]),
    );
    rest = match.index + match[0].length;
  }
  if (pieces.length === 0) return undefined;
  pieces.push({ type: 'text', value: node.value.slice(rest) });
  return pieces;
}

const button = (term: MarkedTerm, form: string): Element[] => [
  {
    type: 'element',
    tagName: 'button',
    properties: { type: 'button', className: ['term'], popoverTarget: `term-${term.id}` },
    children: [{ type: 'text', value: form }],
  },
  {
    type: 'element',
    tagName: 'span',
    properties: {
      popover: 'auto',
      id: `term-${term.id}`,
      className: ['definition'],
      dataEditorial: '',
    },
    children: [
      { type: 'text', value: `${term.definition} ` },
      {
        type: 'element',
        tagName: 'a',
        properties: { href: `/glossary/#${term.id}` },
        children: [{ type: 'text', value: '용어집' }],
      },
    ],
  },
];

const isProse = (ancestors: { type: string; tagName?: string }[]) =>
  ancestors.some((a) => a.tagName === 'p' || a.tagName === 'li');

const isEditorialComponent = (node: { type: string; name?: string | null }) =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
  ['Erratum', 'Editorial', 'Figure', 'Cite'].includes(node.name ?? '');

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
