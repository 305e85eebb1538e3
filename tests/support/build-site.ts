import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { after } from 'node:test';
import { promisify } from 'node:util';
import { BUILD } from '#/tools/build/command.ts';

/** Where a built site is. */
export interface BuiltSite {
  /** its folder */
  dist: string;
  /** the base path it was built for */
  base: string;
}

/**
 * Builds a site of its own from a small content, as `npm run build` does, with what a build of the same folder
 * has kept; it is gone when the tests of the file that waits for it have run.
 *
 * @param root folder that holds `content/`
 * @param options.base the path that the site is to live under
 * @param options.siteUrl origin that the site is to live at, where a test reads what only whole addresses have
 * @param options.env what the machine says of itself besides, e.g. its time zone
 * @throws Error with all that the build has printed, when it fails
 */
export async function buildSite(
  root: string,
  { base = '/', siteUrl = '', env = {} } = {},
): Promise<BuiltSite> {
  mkdirSync('.build', { recursive: true });
  const dist = mkdtempSync(resolve('.build/test-site-'));
  after(() => rmSync(dist, { recursive: true, force: true }));
  const settings = { CONTENT_ROOT: root, DIST: dist, BASE_PATH: base, SITE_URL: siteUrl };
  try {
    await promisify(execFile)(process.execPath, [...BUILD], {
      env: { ...process.env, ...env, ...settings },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${root} cannot be built:\n${stdout}${stderr}`);
  }
  return { dist, base };
}
