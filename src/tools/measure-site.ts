/** What a built site is in numbers, as its files tell. */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isKept } from '#/offline/kept.ts';
import { PACKS } from '#/offline/plan.ts';
import type { Measured } from '#/results/measured.ts';
import { linksOfFiles } from './addresses-in-files.ts';
import { pageFiles, parsePage } from './built-site.ts';
import { checkPage } from './check-page.ts';
import { followLinks, type Place, type Target } from './links-lead-somewhere.ts';
import { kindOf, SIDE_KINDS } from './page-kinds.ts';
import { weigh } from './page-weight.ts';

/** Nothing is expected of pages here: each build holds them to what they must have. */
const NOTHING = { places: [], passages: undefined };

/** Measures a built site. */
export function measureSite(place: Place): Omit<Measured, 'day' | 'bundle' | 'builds'> {
  const { dist, base } = place;
  const pages = new Map<string, Target>();
  const weights: { total: number; isDocument: boolean }[] = [];
  for (const file of pageFiles(dist)) {
    const page = parsePage(file);
    const { links, ids } = checkPage(page, NOTHING);
    pages.set(page.path, { file: page.file, links, ids: new Set(ids) });
    const kind = kindOf(page);
    if (SIDE_KINDS.some((side) => side === kind)) continue;
    weights.push({ ...weigh(dist, base, page), isDocument: kind?.endsWith('document') ?? false });
  }
  const files = linksOfFiles(dist, base);
  const faultsOf = followLinks(pages, place);
  const broken = [
    ...[...pages].flatMap(([path, { file, links }]) => faultsOf({ file, path, links })),
    ...files.flatMap(faultsOf),
  ];
  weights.sort((a, b) => a.total - b.total);
  const all = globSync('**/*', { cwd: dist }).filter((file) => statSync(join(dist, file)).isFile());
  const count = (lists: Iterable<{ links: readonly string[] }>) =>
    [...lists].reduce((sum, { links }) => sum + links.length, 0);
  return {
    ...{ pages: pages.size, files: all.length - pages.size },
    addresses: { pages: count(pages.values()), files: count(files), broken: broken.length },
    weights: {
      medium: weights[Math.floor(weights.length / 2)]?.total ?? 0,
      heaviest: weights.findLast(({ isDocument }) => isDocument)?.total ?? 0,
    },
    copy: {
      bytes: sizesOf(dist, `${PACKS}*`).reduce((sum, size) => sum + size, 0),
      pages: [...pages.values()].filter(({ file }) => isKept(file)).length,
    },
  };
}

/** How large the files are that a pattern finds, in bytes. */
const sizesOf = (dist: string, pattern: string): number[] =>
  globSync(pattern, { cwd: dist }).map((file) => statSync(join(dist, file)).size);
