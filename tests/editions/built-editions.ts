/** The sites that the tests of editions walk through. */
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { promisify } from 'node:util';
import type { BuiltSite } from '../support/site.ts';
import { PROJECT } from './excerpt.ts';
import { makeAfter, makeBefore } from './make-2024.ts';

/**
 * Builds the site without 2024 and with it, from contents of their own and the code as it is; all goes
 * when the tests of the file end.
 *
 * @returns the folders of both sites, and what builds them and gives the one with 2024
 */
export function builtEditions(): {
  before: string;
  after: string;
  build: () => Promise<BuiltSite>;
} {
  // below the project: the pages of the content import what is installed there
  const folder = join(PROJECT, `.build/editions-${process.pid}`);
  const sites = { before: join(folder, 'dist-before'), after: join(folder, 'dist-after') };
  after(() => rmSync(folder, { recursive: true, force: true }));
  return {
    ...sites,
    async build() {
      for (const [name, make] of [
        ['before', makeBefore],
        ['after', makeAfter],
      ] as const) {
        const root = join(folder, name);
        make(root);
        await buildSite(root, sites[name]);
      }
      return { dist: sites.after, base: '/' };
    },
  };
}

const buildSite = (root: string, dist: string) =>
  promisify(execFile)(process.execPath, [join(PROJECT, 'scripts/build.ts')], {
    cwd: PROJECT,
    env: { ...process.env, CONTENT_ROOT: root, DIST: dist, BASE_PATH: '/' },
  });
