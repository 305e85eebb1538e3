import type { DocumentPage, OverviewPage, Page, Report } from '#/content/report.ts';

/** All pages of the report that are written in MDX. */
export const pagesOf = (report: Report): (OverviewPage | DocumentPage)[] => [
  ...report.overviews,
  ...report.documents,
];

/** Tables that a page shows, in order. */
export const tablesOn = (report: Report, page: Page<unknown>) =>
  page.source.sections.flatMap((s) => s.tables).flatMap((id) => report.tables.get(id) ?? []);

/** Computes once for each key; a report and its pages do not change after they are read. */
function once<K extends object, V>(compute: (key: K, report: Report) => V) {
  const known = new WeakMap<K, V>();
  return (report: Report, key: K): V => {
    const value = known.get(key) ?? compute(key, report);
    known.set(key, value);
    return value;
  };
}

/**
 * The ids one can link to on a page: headings, figures, explicitly named paragraphs, tables and rows.
 */
export const fragmentsOf = once((page: Page<unknown>, report): ReadonlySet<string> => {
  const ids = new Set(page.source.ids.map((i) => i.id));
  for (const section of page.source.sections) for (const id of section.tables) ids.add(id);
  // a table that the page does not show, though it should, is told by itself
  const own = [...report.tables.values()].filter((t) => t.document === page.id);
  for (const table of [...tablesOn(report, page), ...own]) {
    ids.add(table.id);
    for (const row of table.rows) ids.add(`${table.id}.${row.id}`);
  }
  return ids;
});

/** True when the page shows all its tables: none is missing or has problems of its own. */
export const isWhole = ({ tables }: Report, { source }: Page<unknown>): boolean =>
  source.sections.every((section) => section.tables.every((id) => tables.has(id)));

/** True when a fragment is a place of the page, or may be one: a row of a table that is lost. */
export const hasPlace = (report: Report, page: Page<unknown>, fragment: string): boolean =>
  fragmentsOf(report, page).has(fragment) || (fragment.includes('.') && !isWhole(report, page));

const byPath = once(
  (report: Report): ReadonlyMap<string, Page<unknown>> =>
    new Map(pagesOf(report).map((p) => [p.path, p])),
);

/** The pages by address, e.g. `/2023/battery/rd-trends/`. */
export const pagesByPath = (report: Report): ReadonlyMap<string, Page<unknown>> =>
  byPath(report, report);

/** Pages that the site makes from data; their fragments are known only to the built site. */
export const generatedPages = (report: Report): Set<string> => {
  const { year } = report.edition;
  const of = (...names: string[]) => names.map((name) => `/${year}/${name}/`);
  return new Set([
    '/',
    `/${year}/`,
    '/search/',
    '/glossary/',
    '/about/',
    ...of('tables', 'errata', 'references', 'index', 'timeline', 'targets'),
    ...report.documents
      .filter((d) => d.frontmatter.questions.length > 0)
      .map((d) => `${d.path}questions/`),
  ]);
};
