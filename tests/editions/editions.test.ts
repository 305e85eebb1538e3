/**
 * A 2024 edition beside a part of 2023: built twice, without it and with it, and walked through. The
 * tests stand in files by what they are about.
 */
import { serveSite } from '#/tools/static-server.ts';
import { type Line, lineTo } from '../support/line.ts';
import { useSite } from '../support/site.ts';
import { builtEditions } from './built-editions.ts';
import { testFiles } from './files.ts';
import { testOffline } from './offline.ts';
import { testReaders } from './readers.ts';
import { testSearch } from './search.ts';
import { testTables } from './tables.ts';

const { before, after } = await builtEditions();
let line: Line;
const site = useSite(async () => {
  line = await lineTo(await serveSite({ dist: after, base: '/' }));
  return line;
});

testFiles(before, after);
testReaders(site, after);
testTables(site, after);
testSearch(site);
testOffline(site, () => line);
