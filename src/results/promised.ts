/** What a promise is, and all that its figure may be taken from. */
import type { Site } from '#/content/site.ts';
import type { qualitySections } from '#/views/site-pages.ts';
import { type AuditResults, readAudit } from './audit.ts';
import { type Measured, readMeasured } from './measured.ts';
import { readSearched, type Searched } from './searched.ts';

/** All that figures are taken from. */
export interface Results {
  site: Site;
  audit: AuditResults | undefined;
  measured: Measured | undefined;
  searched: Searched;
}

/** Something in Korean and in English. */
export type Said = [korean: string, english: string];

/** A promise. */
export interface Promised {
  part: (typeof qualitySections)[number][0];
  promise: Said;
  /** the command that shows it */
  command: string;
  /** what it has found last; nothing where it has not been run */
  figure(results: Results): Said | undefined;
}

/** Reads what has been committed of a project. @param root folder that holds `content/` */
export const readResults = (root: string, site: Site): Results => ({
  ...{ site, audit: readAudit(root), measured: readMeasured(root) },
  searched: readSearched(root),
});

/** How figures are written. */
export const number = (value: number): string => value.toLocaleString('en-US');

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((all, one) => all + one, 0);
