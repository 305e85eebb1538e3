import { join } from 'node:path';
import type { RouteData } from 'astro';

/** A page or file that can be printed. */
export interface PagePath {
  /** `/2023/battery`, `/sitemap.xml` */
  pathname: string;
  route: RouteData;
  /** what it is printed from: it changes with that; without it the page is printed in every build */
  cacheKey?: string | undefined;
}

/** What `src/printer.ts` gives. */
export interface Printer {
  /** all that the site has */
  paths(): Promise<PagePath[]>;
  print(request: Request, route: RouteData): Promise<Response>;
}

/** Where a printer lies: its program, and what it has made besides pages. */
export const printerFiles = (folder: string) => ({
  program: join(folder, 'program'),
  entry: join(folder, 'program/prerender-entry.mjs'),
  assets: join(folder, 'assets'),
});

/** What is made of the code alone: the printer, and the scripts that no template names. */
export const codeFiles = (folder: string) => ({
  printer: join(folder, 'printer'),
  scripts: join(folder, 'scripts'),
});
