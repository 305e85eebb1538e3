import type { Site } from '#/content/site.ts';
import { splitAddress } from '#/text/address.ts';
import { views } from './index.ts';
import { viewAddress } from './view.ts';

/** An address at which a page stands that only leads on. */
export interface LeadingOn {
  from: string;
  to: string;
  title: string;
}

/** Pages that have moved, and the short paths that lead to the newest edition. */
export const leadingOn = ({ current, permalinks }: Site): LeadingOn[] => [
  ...Object.entries(permalinks.redirects)
    .filter(([from]) => splitAddress(from)[1] === undefined)
    .map(([from, to]) => ({ from, to, title: '옮긴 쪽' })),
  { from: '/contents/', to: `/${current.year}/`, title: '차례' },
  ...views
    .filter((view) => !view.isShared)
    .map((view) => ({
      ...{ from: `/${view.name}/`, to: viewAddress(view, current.year), title: view.title },
    })),
];
