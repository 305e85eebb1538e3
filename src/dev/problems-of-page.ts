import { CHANGELOG } from '#/content/changelog.ts';
import { PERMALINKS } from '#/content/permalinks-file.ts';
import type { Problem } from '#/content/problem.ts';
import { editionLists, type List, sharedLists } from '#/schemas/lists.ts';
import { CHANGES } from '#/views/changes.ts';

/**
 * The problems that keep a page from being shown as it should: those of its own file, of the tables
 * of its document, of the list that it prints, of its edition's contents, and of its own addresses.
 * All other pages stay readable; the front page tells of contents and addresses as well.
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
  const own = new Set([...filesOf(path), ...tables]);
  const isOwn = patternsOf(path);
  return problems.filter(({ file, message }) => {
    if (file === PERMALINKS) return path === '/' || names(message, path);
    return own.has(file) || isOwn.some((pattern) => pattern.test(file));
  });
}

/** Files that a page may be written in. */
function filesOf(path: string): string[] {
  const page = path.replace(/questions\/$/, '').replace(/^\/|\/$/g, '');
  return [
    ...[`content/${page}.mdx`, `content/${page}/index.mdx`],
    ...(path === CHANGES ? [CHANGELOG] : []),
  ];
}

/** What the files are called that a page is put together from. */
function patternsOf(path: string): RegExp[] {
  const [, year = ''] = /^\/(\d{4})\//.exec(path) ?? [];
  // the newest edition is on the front page
  const contents = path === '/' ? '\\d{4}' : year;
  const lists: List[] = [...Object.values(editionLists), ...Object.values(sharedLists)];
  return [
    new RegExp(`^content/${contents}/edition\\.yaml$`),
    ...(path === `/${year}/tables/` ? [new RegExp(`^content/${year}/[^/]+/tables/`)] : []),
    ...lists
      // a page of a long list is printed from what the list is
      .filter(({ page }) => path.startsWith(page.startsWith('/') ? page : `/${year}/${page}/`))
      .map(({ files }) => filePattern(year, files)),
  ];
}

/** The files of a list: an edition's own, and those that editions share. */
const filePattern = (year: string, files: string): RegExp =>
  new RegExp(
    `^content/(?:${year || '\\d{4}'}/)?${files.replace('.', '\\.').replace('*', '[^/]+')}$`,
  );

/** True where a message names an address of the page. */
const names = (message: string, path: string): boolean =>
  message.includes(`“${path}”`) || message.includes(`“${path}#`);
