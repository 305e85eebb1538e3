import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { namePattern } from '#/text/name-pattern.ts';
import { proseComponent } from './components.ts';

/** A glossary entry as the plugin needs it. */
export interface MarkedTerm {
  id: string;
  /** where the glossary has it */
  address: string;
  /** the forms that count as its use, e.g. `HBM`, `고대역폭메모리` */
  forms: string[];
  /** ids of sections and paragraphs of the page in which the forms mean something else */
  except: string[];
}

/** What is looked for on a page. */
export interface MarkedTerms {
  terms: readonly MarkedTerm[];
  /** longer words in which a term is part of another name */
  passedOver: readonly string[];
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

/** What is looked for in a page's text: longer words are found too, and left alone. */
interface Search {
  byForm: ReadonlyMap<string, MarkedTerm>;
  pattern: RegExp;
}

/** The page as far as it has been read. */
interface Reading {
  /** ids of terms that have their link */
  used: Set<string>;
  /** the headings above */
  sections: { depth: number; id: string }[];
}

/**
 * Makes the first use of each glossary term on a page a link to its entry. What the entry says is
 * fetched when a reader points at the word (`client/notes.ts`): it is no part of the sentence.
 *
 * @param options.terms glossary entries; the longest form wins where two overlap
 */
export function rehypeTerms({ terms }: { terms: MarkedTerms }) {
  return (tree: Root): void => {
    const search = searchFor(terms);
    if (search.byForm.size === 0) return;
    const reading: Reading = { used: new Set(), sections: [] };
    visitParents(tree, (node, ancestors) => {
      if (node.type === 'element') readHeading(node, reading);
      if (node.type === 'element' && PASSED_OVER.has(node.tagName)) return SKIP;
      if (isPassedOver(node)) return SKIP;
      if (node.type !== 'text') return;
      const parent = ancestors.at(-1);
      if (!parent || !isProse(ancestors)) return;
      const pieces = mark(node, search, reading, placesOf(reading, ancestors));
      if (!pieces) return;
      const at = (parent as Element).children.indexOf(node);
      (parent as Element).children.splice(at, 1, ...pieces);
      return at + pieces.length;
    });
  };
}

/** A page may be printed more than once: alone, and by question. */
const known = new WeakMap<MarkedTerms, Search>();

function searchFor(marked: MarkedTerms): Search {
  const before = known.get(marked);
  if (before) return before;
  const { terms, passedOver } = marked;
  const byForm = new Map(terms.flatMap((t) => t.forms.map((form) => [form, t] as const)));
  const search = { byForm, pattern: namePattern([...byForm.keys(), ...passedOver], 'g') };
  known.set(marked, search);
  return search;
}

/** Remembers the heading that what follows stands under. */
function readHeading({ tagName, properties }: Element, { sections }: Reading): void {
  const depth = Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0);
  if (depth === 0) return;
  while ((sections.at(-1)?.depth ?? 0) >= depth) sections.pop();
  sections.push({ depth, id: String(properties.id ?? '') });
}

/** Ids of what a text lies in: sections, and the paragraph or list item. */
const placesOf = ({ sections }: Reading, ancestors: { type: string }[]): string[] => [
  ...sections.map(({ id }) => id),
  ...ancestors.flatMap((a) =>
    'properties' in a ? String((a as Element).properties.id ?? '') : [],
  ),
];

function mark(
  { value }: Text,
  { byForm, pattern }: Search,
  { used }: Reading,
  places: string[],
): ElementContent[] | undefined {
  const matches = [...value.matchAll(pattern)].flatMap((match) => {
    const term = byForm.get(match[0]);
    if (!term || used.has(term.id) || term.except.some((id) => places.includes(id))) return [];
    used.add(term.id);
    return [{ term, form: match[0], from: match.index, to: match.index + match[0].length }];
  });
  if (matches.length === 0) return undefined;
  const pieces: ElementContent[] = [];
  let rest = 0;
  for (const { term, form, from, to } of matches) {
    pieces.push(text(value.slice(rest, from)), link(term, form));
    rest = to;
  }
  return [...pieces, text(value.slice(rest))];
}

const text = (value: string): Text => ({ type: 'text', value });

const link = ({ address }: MarkedTerm, form: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['term'], href: address },
  children: [text(form)],
});

const isProse = (ancestors: { type: string; tagName?: string }[]) =>
  ancestors.some((a) => a.tagName === 'p' || a.tagName === 'li');

const isPassedOver = (node: { type: string; name?: string | null }) =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
  proseComponent(node.name ?? '')?.withoutTerms === true;
