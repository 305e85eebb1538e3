/** The sites that the tests of editions walk through. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { buildSite } from '../support/build-site.ts';
import { PROJECT } from './excerpt.ts';
import { makeAfter, makeBefore } from './make-2024.ts';

/**
 * Builds the site without 2024 and with it, from contents of their own and the code as it is; all is
 * gone when the tests of the file have run.
 *
 * @returns the folders of the built sites
 */
export async function builtEditions(): Promise<{ before: string; after: string }> {
  // below the project: the pages of the content import what is installed there
  mkdirSync(join(PROJECT, '.build'), { recursive: true });
  const folder = mkdtempSync(join(PROJECT, '.build/editions-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const [old, renewed] = [join(folder, 'before'), join(folder, 'after')];
  makeBefore(old);
  makeAfter(renewed, old);
  const build = async (root: string) =>
    (await buildSite(root, { siteUrl: 'https://report.example.org' })).dist;
  return { before: await build(old), after: await build(renewed) };
}
