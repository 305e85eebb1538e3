/** What each kind of page may cost a reader, in one place; `npm run benchmark` holds the built site to it. */
import { select } from 'hast-util-select';
import { views } from '#/views/index.ts';
import type { BuiltPage } from './built-site.ts';

/** A budget for the pages of one kind. */
export interface Budget {
  /** bytes with style sheets and scripts, brotli */
  bytes: number;
  elements: number;
  /** milliseconds from an input to the next frame, on a slow phone */
  inputDelay: number;
}

/** What every page keeps to. */
export const EVERY_PAGE = { scripts: 4000, layoutShift: 0 };

/** The page in the middle, when all that show something are put in the order of their weight. */
export const MEDIUM_PAGE = 18_000;

/** A list is read by jumping into it and is cut to size; a document is as long as the print has it. */
export const budgets = {
  front: { bytes: 18_000, elements: 800, inputDelay: 100 },
  contents: { bytes: 18_000, elements: 800, inputDelay: 100 },
  overview: { bytes: 19_000, elements: 1000, inputDelay: 100 },
  // 1.3 KB of it for what reference managers and catalogues of data read, and codes of places for paper
  document: { bytes: 37_600, elements: 3000, inputDelay: 200 },
  'by question': { bytes: 30_000, elements: 2000, inputDelay: 200 },
  // the page itself at most 16 KB, the rest is loaded once for all
  list: { bytes: 27_200, elements: 1500, inputDelay: 100 },
  // the whole report on one page: for paper, and loaded for it alone
  whole: { bytes: 260_000, elements: 24_000, inputDelay: 1000 },
  search: { bytes: 14_000, elements: 400, inputDelay: 100 },
  // shows one of each component, with its sheet
  design: { bytes: 22_500, elements: 900, inputDelay: 100 },
  other: { bytes: 18_500, elements: 800, inputDelay: 100 },
  // what leads to the places of a document: the one that is cited most
  'cited from': { bytes: 24_000, elements: 1000, inputDelay: 100 },
  // has no script and no frame of the site
  'framed table': { bytes: 18_000, elements: 1200, inputDelay: 100 },
  'leads on': { bytes: 2000, elements: 30, inputDelay: 100 },
} satisfies Record<string, Budget>;

export type PageKind = keyof typeof budgets;

/** Pages that stand beside others, and are not among those whose middle is held to `MEDIUM_PAGE`. */
export const SIDE_KINDS: readonly PageKind[] = ['cited from', 'framed table', 'leads on'];

/** The kind of a built page. */
export function kindOf({ path, tree }: Pick<BuiltPage, 'path' | 'tree'>): PageKind {
  if (select('meta[http-equiv=refresh]', tree)) return 'leads on';
  const parts = path.split('/').filter(Boolean);
  const inEdition = /^\d{4}$/.test(parts[0] ?? '');
  const [first, ...more] = inEdition ? parts.slice(1) : parts;
  if (first === undefined) return inEdition ? 'contents' : 'front';
  if (first === 'en' || first === 'changes' || views.some(({ name }) => name === first))
    return 'list';
  if (!inEdition) return first === 'search' || first === 'design' ? first : 'other';
  if (first === 'embed') return 'framed table';
  if (more.at(-1) === 'questions') return 'by question';
  if (more.at(-1) === 'cited') return 'cited from';
  if (first === 'print') return 'whole';
  // a domain may itself be a document
  const isOverview = more.length === 0 && !select('meta[name="report:document"]', tree);
  return isOverview ? 'overview' : 'document';
}
