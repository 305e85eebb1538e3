import type { Edition } from '#/content/edition.ts';
import type { Site } from '#/content/site.ts';
import { splitAddress } from '#/text/address.ts';
import { englishAddress } from './english.ts';
import { views } from './index.ts';
import { currentAddress, type MovedPlace, movedPlaces } from './moved.ts';
import { viewAddress } from './view.ts';

/** An address at which a page stands that only leads on. */
export interface LeadingOn {
  from: string;
  to: string;
  title: string;
  /** what was published on the page, and where it is now */
  places: readonly MovedPlace[];
}

/** Pages that have moved, and the short paths that lead to the newest edition. */
export const leadingOn = (site: Site): LeadingOn[] => [
  ...movedPages(site),
  ...shortPaths(site.current).map((path) => ({ ...path, places: [] })),
];

const movedPages = (site: Site): LeadingOn[] =>
  Object.keys(site.permalinks.redirects)
    .filter((from) => splitAddress(from)[1] === undefined)
    .map((from) => ({
      from,
      to: currentAddress(site, from) ?? '/',
      title: '옮긴 쪽',
      places: movedPlaces(site, from),
    }));

/** Paths without a year, which lead to the newest edition's page. */
export const shortPaths = ({ year, english }: Edition) => [
  { from: '/contents/', to: `/${year}/`, title: '차례' },
  ...(english ? [{ from: '/en/', to: englishAddress(year), title: 'English' }] : []),
  ...views
    .filter((view) => !view.isShared)
    .map((view) => ({
      ...{ from: `/${view.name}/`, to: viewAddress(view, year), title: view.title },
    })),
];
