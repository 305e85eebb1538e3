/**
 * A 2024 edition beside a part of 2023: built twice, without it and with it, and walked through. The
 * tests stand in files by what they are about.
 */
import { serveSite } from '#/tools/static-server.ts';
import { useSite } from '../support/site.ts';
import { builtEditions } from './built-editions.ts';
import { testFiles } from './files.ts';
import { testReaders } from './readers.ts';
import { testSearch } from './search.ts';
import { testTables } from './tables.ts';

const { before, after } = await builtEditions();
const site = useSite(() => serveSite({ dist: after, base: '/' }));

testFiles(before, after);
testReaders(site, after);
testTables(site, after);
testSearch(site);
