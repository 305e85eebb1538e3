import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { BuildCache } from './build-cache.ts';

const home = mkdtempSync(join(tmpdir(), 'cache-'));
after(() => rmSync(home, { recursive: true, force: true }));

/** A build with settings of its own, which keeps a file. */
function build(name: string): void {
  const cache = new BuildCache(name, {}, false, home);
  const folder = cache.take();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'page'), name);
  cache.keep(name);
}

test('a build finds what one with the same settings has kept, and no other', () => {
  build('a');
  const same = new BuildCache('a', {}, false, home);
  same.take();
  assert.equal(same.has('a'), true);
  assert.equal(same.has('b'), false);
  same.putBack();
  const other = new BuildCache('b', {}, false, home);
  other.take();
  assert.equal(other.has('a'), false);
});

test('what is kept for many settings does not grow without end, and the last used stays', () => {
  for (const name of ['1', '2', '3', '4', '5', '6', '7', '8', '9']) {
    build(name);
    if (name !== '1') build('1');
  }
  assert.ok(readdirSync(join(home, 'cache')).length <= 6);
  const first = new BuildCache('1', {}, false, home);
  first.take();
  assert.equal(first.has('1'), true);
});

test('other addresses of the same content begin with what says nothing of them', () => {
  const first = new BuildCache('lent', { base: '/' }, false, home);
  const kept = first.take();
  for (const part of ['search', 'sources', 'pages']) {
    mkdirSync(join(kept, part), { recursive: true });
    writeFileSync(join(kept, part, 'file'), part);
  }
  first.keep('content');
  const [other, elsewhere, fresh] = [
    new BuildCache('lent', { base: '/report/' }, false, home),
    new BuildCache('another', { base: '/report/' }, false, home),
    new BuildCache('lent', { base: '/report/' }, true, home),
  ];
  const folder = other.take();
  assert.deepEqual(readdirSync(folder).sort(), ['content', 'search', 'sources']);
  assert.deepEqual([other.isEmpty, other.has('content')], [true, true]);
  other.drop();
  for (const none of [elsewhere, fresh]) assert.equal(existsSync(none.take()), false);
  // what is damaged lends nothing
  const [name = ''] = readdirSync(join(home, 'cache')).filter((one) =>
    existsSync(join(home, 'cache', one, 'sources')),
  );
  writeFileSync(join(home, 'cache', name, 'search/file'), 'damaged');
  assert.equal(existsSync(other.take()), false);
});

/** Ways in which what was kept comes to be damaged. */
const DAMAGES: Record<string, (folder: string) => void> = {
  'a file that was cut': (folder) => writeFileSync(join(folder, 'page'), 'd'),
  'a byte that has changed': (folder) => writeFileSync(join(folder, 'page'), 'Damaged'),
  'a file that is gone': (folder) => rmSync(join(folder, 'page')),
  'a file that nobody wrote': (folder) => writeFileSync(join(folder, 'other'), ''),
  'no seal': (folder) => rmSync(join(folder, 'seal.json')),
  'half a seal': (folder) => writeFileSync(join(folder, 'seal.json'), '{"page":'),
};

for (const [name, damage] of Object.entries(DAMAGES))
  test(`what is damaged is not used: ${name}`, () => {
    rmSync(join(home, 'cache'), { recursive: true, force: true });
    build('damaged');
    const [folder = ''] = readdirSync(join(home, 'cache'));
    damage(join(home, 'cache', folder));
    const cache = new BuildCache('damaged', {}, false, home);
    assert.deepEqual([existsSync(cache.take()), cache.isDamaged], [false, true]);
    build('damaged');
    const next = new BuildCache('damaged', {}, false, home);
    next.take();
    assert.deepEqual([next.has('damaged'), next.isDamaged], [true, false]);
  });
