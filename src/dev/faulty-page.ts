import { checkContent } from '#/checks/index.ts';
import { readSettings } from '#/settings.ts';
import { problemPage } from './problem-page.ts';
import { problemsOfPage } from './problems-of-page.ts';

/**
 * What `npm run dev` shows in place of a page whose content has problems.
 *
 * @param path address of the page without base path
 * @returns HTML, or undefined when the page can be shown
 */
export function faultyPage(path: string): string | undefined {
  const { site, problems } = checkContent(readSettings().root);
  if (!site) return problemPage(problems);
  if (problems.length === 0) return undefined;
  const tables = site.editions.flatMap(({ year, tables: all }) =>
    [...all.values()].filter(({ document }) => path.startsWith(`/${year}/${document}/`)),
  );
  const own = problemsOfPage(
    path,
    problems,
    tables.map(({ file }) => file),
  );
  return own.length > 0 ? problemPage(own) : undefined;
}
