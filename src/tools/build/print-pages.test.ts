import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { RouteData } from 'astro';
import { KeptPages } from './kept-pages.ts';
import { printPages } from './print-pages.ts';
import type { PagePath, Printer } from './printer.ts';

const folder = mkdtempSync(join(tmpdir(), 'print-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const routeOf = (pathname: string): string => pathname.replace(/^\/\d{4}\//, '/[edition]/');

/** A page, or where its path has an ending a file. */
const at = (pathname: string): PagePath => {
  const type = pathname.includes('.') ? 'endpoint' : 'page';
  const route = { type, route: routeOf(pathname), component: `${pathname}.astro` };
  return { pathname, route: route as RouteData, cacheKey: 'same' };
};

const PATHS = ['/a', '/a/1.png', '/a/2.png', '/a/3.png', '/a/4.png', '/a/5.png', '/b'];

/** Prints the paths; a path that holds `fails` cannot be printed. */
async function run(name: string, paths: readonly string[], fails = 'nothing') {
  const told: string[] = [];
  const printing = { now: 0, most: 0 };
  const printer: Printer = {
    paths: async () => paths.map(at),
    async print({ url }) {
      printing.most = Math.max(printing.most, ++printing.now);
      for (let i = 0; i < 5; i++) await setImmediate();
      printing.now--;
      const { pathname } = new URL(url);
      const found = pathname.includes('none.') ? 404 : 200;
      return new Response(pathname, { status: pathname.includes(fails) ? 500 : found });
    },
  };
  const out = join(folder, name);
  const result = await printPages(printer, {
    ...{ out, base: '/', origin: 'http://any.invalid' },
    before: join(folder, 'before'),
    kept: new KeptPages(join(folder, 'kept')),
    onFile: (file) => told.push(readFileSync(join(out, file), 'utf8')),
    onEditions: () => told.push('editions'),
  });
  return { ...result, told, most: printing.most };
}

test('files are printed at the same time, pages one by one, and each is told when it is there', async () => {
  const { pages, printed, told, most } = await run('first', PATHS);
  assert.deepEqual([pages, printed], [7, 7]);
  assert.deepEqual(told.toSorted(), ['/a/', ...PATHS.slice(1, -1), '/b/']);
  assert.ok(most > 1 && most <= 5, String(most));
});

test('what is kept is not printed again', async () => {
  const { printed, told } = await run('second', [...PATHS, '/c']);
  assert.equal(printed, 1);
  assert.equal(told.length, 8);
});

test('a file that is not there is left out', async () => {
  const { printed, told } = await run('lacking', ['/none.xml', '/new.xml']);
  assert.deepEqual([printed, told], [1, ['/new.xml']]);
  assert.ok(!existsSync(join(folder, 'lacking/none.xml')));
});

test('a file that cannot be printed ends the build, wherever it stands', async () => {
  for (const fails of ['a/2.png', 'z/9.png', '/new'])
    await assert.rejects(
      run(fails.replaceAll('/', '-'), [...PATHS, '/a/2.png2', '/new', '/z/9.png'], fails),
      /찍지 못했습니다/,
    );
});

test('whole reports come after the pages of editions, and what is of none after them', async () => {
  const { told } = await run('ordered', ['/2023/print', '/2024/z', '/about', '/2023/a']);
  assert.deepEqual(told, ['/2023/a/', '/2024/z/', '/2023/print/', 'editions', '/about/']);
});
