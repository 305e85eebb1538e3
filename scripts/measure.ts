/**
 * Measures what a built site is, without a browser: addresses that are followed, bytes, and whether builds
 * from nothing under other clocks and languages are the same.
 *
 *     npm run measure                     two builds, and all figures
 *     npm run measure -- --write          and writes results/site.json, which /quality/ shows
 *     npm run measure -- --day 2026-11-27 the day that is written, today's unless given
 */
import { writeMeasured } from '#/results/measured.ts';
import { readSettings } from '#/settings.ts';
import { buildTwice } from '#/tools/build/build-twice.ts';
import { makeBundle } from '#/tools/bundle/make-bundle.ts';
import { commandLine } from '#/tools/command-line.ts';
import { measureSite } from '#/tools/measure-site.ts';

const { values } = commandLine('npm run measure -- [--write] [--day <날짜>]', {
  options: {
    write: { type: 'boolean', default: false },
    day: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});
const { root, base, siteUrl } = readSettings();
const { dist, builds, done } = await buildTwice();
const { zip, pages, files } = await makeBundle(dist, '');
const bundle = { bytes: zip.length, pages, files };
const measured = { day: values.day, ...measureSite({ dist, base, siteUrl }), bundle, builds };
done();
console.log(JSON.stringify(measured, undefined, 2));
if (values.write) writeMeasured(root, measured);
if (measured.addresses.broken + builds.differing > 0) process.exitCode = 1;
