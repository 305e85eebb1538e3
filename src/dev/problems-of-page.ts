import type { Problem } from '#/content/problem.ts';

/** Files that every page needs: without them nothing is in its place. */
const FRAME = /^content\/\d{4}\/edition\.yaml$|^content\/permalinks\.yaml$/;

/** A page of a long list is printed from what the list is. */
const PART = /^(glossary|\d{4}\/(?:errata|index|timeline))\/.+$/;

/**
 * The problems that keep a page from being shown as it should: those of its own file, of the tables
 * of its document, of the list that it prints, and of the contents. All other pages stay readable.
 *
 * @param path address of the page, e.g. `/2023/battery/eu-market/`
 * @param problems all problems of the content
 * @param tables files of the tables that the page's document has
 */
export function problemsOfPage(
  path: string,
  problems: readonly Problem[],
  tables: readonly string[] = [],
): Problem[] {
  const page = path
    .replace(/questions\/$/, '')
    .replace(/^\/|\/$/g, '')
    .replace(PART, '$1');
  const own = new Set([
    `content/${page}.mdx`,
    `content/${page}/index.mdx`,
    `content/${page}.yaml`,
    ...tables,
  ]);
  return problems.filter(
    ({ file }) =>
      FRAME.test(file) || own.has(file) || (file.startsWith(`content/${page}/`) && isList(page)),
  );
}

/** `2023/errata` and `2023/references` are lists kept in several files. */
const isList = (page: string) => /^\d{4}\/(?:errata|references)$/.test(page);
