import assert from 'node:assert/strict';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { DeployFault } from './deploy-lock.ts';
import { mergeSite } from './merge-site.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);
let folder: string;
let to: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deploy-'));
  to = join(folder, 'host');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A site as a build leaves it, built on a day. */
function site(day: number, files: Record<string, string>): string {
  const from = join(folder, `dist-${day}`);
  const all = { 'index.html': 'front', '404.html': 'none', '_nginx.conf': 'conf', ...files };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(from, file)), { recursive: true });
    writeFileSync(join(from, file), text);
  }
  const built = new Date(START + day * DAY);
  utimesSync(join(from, '_nginx.conf'), built, built);
  return from;
}

const merge = (from: string, day: number, options: { mayBeOlder?: boolean } = {}) =>
  mergeSite({ from, to, keepDays: 30, now: START + day * DAY, ...options });
const there = () =>
  globSync('**/*.*', { cwd: to })
    .filter((file) => !['index.html', '404.html', '_nginx.conf', '_deployed.json'].includes(file))
    .sort();
const read = (file: string) => readFileSync(join(to, file), 'utf8');

const first = () =>
  site(0, { '2023/index.html': 'page 1', '_astro/a.1.js': '1', 'gone/index.html': 'x' });
const second = () => site(5, { '2023/index.html': 'page 2', '_astro/a.2.js': '2' });

test('pages go with their site, what open tabs load lives on for its days', () => {
  assert.deepEqual(merge(first(), 0), {
    ...{ written: 6, removed: 0, outdated: 0, foreign: 0, needsReload: true },
  });
  const merged = merge(second(), 5);
  assert.deepEqual(merged, {
    ...{ written: 2, removed: 1, outdated: 1, foreign: 0, needsReload: false },
  });
  assert.deepEqual(there(), ['2023/index.html', '_astro/a.1.js', '_astro/a.2.js']);
  assert.equal(read('2023/index.html'), 'page 2');
  assert.equal(existsSync(join(to, 'gone')), false);
  // the days are counted from when it was replaced, however often the same is deployed
  assert.equal(merge(second(), 34).outdated, 1);
  assert.deepEqual(
    [merge(second(), 35).removed, there()],
    [1, ['2023/index.html', '_astro/a.2.js']],
  );
});

test('what comes back before its days are over stays', () => {
  merge(first(), 0);
  merge(second(), 5);
  const third = site(6, { '_astro/a.1.js': '1' });
  assert.equal(merge(third, 6).outdated, 1);
  assert.equal(merge(third, 60).outdated, 0);
  assert.deepEqual(there(), ['_astro/a.1.js']);
});

test('what is the same is not written again, and keeps its day', () => {
  merge(first(), 0);
  const file = join(to, '2023/index.html');
  utimesSync(file, 1, 1);
  assert.equal(merge(first(), 1).written, 0);
  assert.equal(statSync(file).mtimeMs, 1000);
});

test('an older site never replaces a newer one, unless it is told to', () => {
  merge(second(), 5);
  assert.throws(() => merge(first(), 6), { message: /나중에 만든 사이트.+--older/ });
  assert.equal(read('2023/index.html'), 'page 2');
  merge(first(), 6, { mayBeOlder: true });
  assert.equal(read('2023/index.html'), 'page 1');
  assert.ok(there().includes('_astro/a.2.js'));
});

test('what others have put there is left alone', () => {
  mkdirSync(join(to, 'well-known'), { recursive: true });
  writeFileSync(join(to, 'well-known/key.txt'), 'key');
  assert.equal(merge(first(), 0).foreign, 1);
  merge(second(), 5);
  assert.equal(read('well-known/key.txt'), 'key');
});

test('a page is never sent as it was compressed before', () => {
  merge(site(0, { 'a.html': 'long', 'a.html.br': 'l', 'a.html.gz': 'lo' }), 0);
  merge(site(1, { 'a.html': 'longer', 'a.html.br': 'lr' }), 1);
  assert.deepEqual(there(), ['a.html', 'a.html.br']);
  assert.equal(read('a.html.br'), 'lr');
});

test('what pages load is there before them, and what only they need goes after them', () => {
  merge(first(), 0);
  const next = second();
  // the page cannot take its place: all that stands before it in order is there, nothing has gone
  rmSync(join(to, '2023/index.html'));
  mkdirSync(join(to, '2023/index.html/taken'), { recursive: true });
  assert.throws(() => merge(next, 5));
  assert.ok(existsSync(join(to, '_astro/a.2.js')));
  assert.ok(existsSync(join(to, '_astro/a.1.js')));
  assert.ok(existsSync(join(to, 'gone/index.html')));
  // the next deploy finishes it, and knows of all that the one before has put there
  rmSync(join(to, '2023/index.html'), { recursive: true });
  const third = site(6, { '2023/index.html': 'page 3' });
  assert.deepEqual([merge(third, 6).outdated, read('2023/index.html')], [2, 'page 3']);
  assert.equal(existsSync(join(to, '.deploy')), false);
});

test('two deploys are not made at a time, one that was killed is no hindrance', () => {
  const from = first();
  mkdirSync(join(to, '.deploy'), { recursive: true });
  writeFileSync(join(to, '.deploy/pid'), String(process.pid));
  assert.throws(() => merge(from, 0), { message: /다른 올리기\(프로세스 \d+\)/ });
  writeFileSync(join(to, '.deploy/pid'), '999999999');
  assert.equal(merge(from, 0).written, 6);
});

test('a place where no folder can be is told in one sentence', () => {
  to = join(first(), 'index.html/host');
  const from = site(9, {});
  assert.throws(() => merge(from, 9), {
    message: /^\S+index\.html\/host을\(를\) 만들 수 없습니다\. /,
  });
});

test('only a built site is deployed, and not into itself', () => {
  const from = first();
  assert.throws(() => merge(join(folder, 'nothing'), 0), { message: /만든 사이트가 없습니다/ });
  to = join(from, 'host');
  assert.throws(() => merge(from, 0), DeployFault);
  to = from;
  assert.throws(() => merge(from, 0), { message: /서로 다른 폴더/ });
});
