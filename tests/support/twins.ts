/** The pages of the built site that have a twin in Markdown, with it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { parse } from 'yaml';
import { DIST, htmlOf } from './built-pages.ts';
import { allPaths } from './site.ts';

/** A page and its twin. */
export interface Twin {
  path: string;
  html: string;
  tree: Root;
  /** what the head of the Markdown says */
  front: Record<string, string>;
  body: string;
}

/** Reads them as browsers and programs find them: by the link in the head of the page. */
export const readTwins = (): Twin[] =>
  allPaths().flatMap((path) => {
    const html = htmlOf(path);
    const [, link] = /<link rel="alternate" type="text\/markdown" href="(.+?)">/.exec(html) ?? [];
    if (link === undefined) return [];
    const text = readFileSync(join(DIST, path, link), 'utf8');
    const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
    return [{ path, html, tree: fromHtml(html), front: parse(front), body }];
  });
