/** The built pages as they lie on the disk, for whoever needs no browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { readSettings } from '#/settings.ts';

/** Folder of the built site under test. */
export const DIST = readSettings().dist;

/** The file of a page. @param path root-relative, without base path: `/2023/`, `/404.html` */
export const fileOf = (path: string): string => join(DIST, path.replace(/(^|\/)$/, '$1index.html'));

/** A page as it is sent. */
export const htmlOf = (path: string): string => readFileSync(fileOf(path), 'utf8');

/** The head of a page. */
export function headOf(path: string): Root {
  const html = htmlOf(path);
  return fromHtml(html.slice(0, html.indexOf('<body')));
}

/** What the tags `<meta>` and `<link>` of a page say: a twentieth of what is to be parsed of its head. */
export function tagsOf(path: string): Root {
  const html = htmlOf(path);
  const head = html.slice(0, html.indexOf('<body'));
  return fromHtml((head.match(/<(?:meta|link) [^>]*>/g) ?? []).join(''), { fragment: true });
}

/** What a page says under a name of its head; undefined where it says nothing. */
export function metaOf(tree: Root, key: string): string | undefined {
  const found = select(`meta[property="${key}"], meta[name="${key}"]`, tree);
  return found && String(found.properties.content);
}

const known = new Map<string, ReadonlySet<string>>();

/** The ids of a page. */
export function idsOn(path: string): ReadonlySet<string> {
  const ids = known.get(path) ?? new Set(htmlOf(path).match(/(?<=\sid=")[^"]+/g));
  known.set(path, ids);
  return ids;
}
