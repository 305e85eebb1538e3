import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';
import { selectAll } from 'hast-util-select';
import type { BuiltPage } from './built-site.ts';

/** What a page is before the reader does anything: bytes brotli, fonts apart, and elements. */
export interface PageWeight {
  path: string;
  elements: number;
  html: number;
  css: number;
  js: number;
  total: number;
}

const sizes = new Map<string, number>();

/** Brotli size of a file in bytes. */
function brotliSize(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = brotliCompressSync(readFileSync(file)).length;
  sizes.set(file, size);
  return size;
}

/**
 * Weighs a page with its style sheets and scripts, and the modules that these import at once.
 *
 * @param dist folder of the built site
 * @param base base path it was built for
 */
export function weigh(dist: string, base: string, page: BuiltPage): PageWeight {
  const prefix = base.replace(/\/$/, '');
  const local = (address: string) => join(dist, address.slice(prefix.length));
  const linked = (selector: string, attribute: 'href' | 'src') =>
    selectAll(selector, page.tree).map(({ properties }) => local(String(properties[attribute])));
  const sum = (files: Iterable<string>) =>
    [...new Set(files)].filter(existsSync).reduce((bytes, file) => bytes + brotliSize(file), 0);

  const html = brotliSize(join(dist, page.file));
  const css = sum(linked('link[rel~=stylesheet]:not([media=print])', 'href'));
  const js = sum(
    withImports([...linked('script[src]', 'src'), ...linked('link[rel~=modulepreload]', 'href')]),
  );
  const elements = selectAll('*', page.tree).length;
  return { path: page.path, elements, html, css, js, total: html + css + js };
}

await init;

/** The files and what they import statically; dynamic imports wait for the reader. */
function withImports(files: string[]): Set<string> {
  const all = new Set<string>();
  const queue = [...files];
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (all.has(file) || !existsSync(file)) continue;
    all.add(file);
    const [imports] = parse(readFileSync(file, 'utf8'), file);
    for (const { n: path, d: dynamic } of imports)
      if (dynamic === -1 && path?.startsWith('.')) queue.push(join(file, '..', path));
  }
  return all;
}
