import { checkContent } from '#/checks/index.ts';
import type { Edition } from '#/content/edition.ts';
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
  const own = problemsOfPage(
    path,
    problems,
    site.editions.flatMap((edition) => tableFiles(edition, path)),
  );
  return own.length > 0 ? problemPage(own) : undefined;
}

/** The files of the tables on a page, the faulty ones too, and of those that say that they are its. */
function tableFiles({ year, documents, tables, tableIds }: Edition, path: string): string[] {
  const shown = documents
    .filter((document) => path.startsWith(document.path))
    .flatMap(({ source }) => source.sections.flatMap((section) => section.tables));
  const said = [...tables.values()].filter(({ document }) =>
    path.startsWith(`/${year}/${document}/`),
  );
  const framed = [...tableIds.keys()].filter((id) => path === `/${year}/embed/${id}/`);
  return [
    ...said.map(({ file }) => file),
    ...[...shown, ...framed].flatMap((id) => tableIds.get(id)?.file ?? []),
  ];
}
