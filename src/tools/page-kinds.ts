import type { Element } from 'hast';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { views } from '#/views/index.ts';
import type { BuiltPage } from './built-site.ts';

/** Kinds of pages: what they are for, and so what they may cost. */
export const PAGE_KINDS = [
  'front',
  'contents',
  'overview',
  'short document',
  'medium document',
  'long document',
  'by question',
  'list',
  'glossary',
  'errata',
  'english',
  'cited from',
  'framed table',
  'search',
  'whole',
  'design',
  'other',
  'short link',
  'leads on',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** Pages that stand beside others, and are not among those whose middle is the medium page. */
export const SIDE_KINDS: readonly PageKind[] = [
  'cited from',
  'framed table',
  'short link',
  'leads on',
];

/** A document is short or long by its characters without spaces: a third of the report's each. */
const MOST_OF_SHORT = 3500;
const MOST_OF_MEDIUM = 9000;

/** Pages that belong to no edition and are no list. */
const OTHERS = ['404.html', 'about', 'accessibility', 'quality', 'offline'];

/**
 * The kind of a built page.
 *
 * @returns undefined for one that is new to this file
 */
export function kindOf({ path, tree }: Pick<BuiltPage, 'path' | 'tree'>): PageKind | undefined {
  const parts = path.split('/').filter(Boolean);
  if (select('meta[http-equiv=refresh]', tree)) return parts[0] === 's' ? 'short link' : 'leads on';
  const inEdition = /^\d{4}$/.test(parts[0] ?? '');
  const [first, ...more] = inEdition ? parts.slice(1) : parts;
  if (first === undefined) return inEdition ? 'contents' : 'front';
  if (first === 'glossary' || first === 'errata') return first;
  if (first === 'changes' || views.some(({ name }) => name === first)) return 'list';
  if (!inEdition) return kindOutside(first);
  if (first === 'embed') return 'framed table';
  if (first === 'en') return 'english';
  if (first === 'print') return 'whole';
  if (more.at(-1) === 'questions') return 'by question';
  if (more.at(-1) === 'cited') return 'cited from';
  // a domain may itself be a document
  if (select('meta[name="report:document"]', tree)) return kindOfDocument(select('main', tree));
  return more.length === 0 ? 'overview' : undefined;
}

function kindOutside(first: string): PageKind | undefined {
  if (first === 'search' || first === 'design') return first;
  if (first === 'en') return 'english';
  return OTHERS.includes(first) ? 'other' : undefined;
}

function kindOfDocument(main: Element | undefined): PageKind {
  const characters = main ? textOf(main).replace(/\s+/g, '').length : 0;
  if (characters <= MOST_OF_SHORT) return 'short document';
  return characters <= MOST_OF_MEDIUM ? 'medium document' : 'long document';
}
