/** The copy for reading without a network has every file as the site has it. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isHashed } from '#/hosting/addresses.ts';
import { isKept } from '#/offline/kept.ts';
import { type Pack, readPack } from '#/offline/pack.ts';
import { PACKS, type Plan, packFor, WORKER } from '#/offline/plan.ts';
import { readSettings } from '#/settings.ts';
import { withBase } from '#/text/address.ts';
import { DIST } from './support/built-pages.ts';

const { base } = readSettings();
const [, json = ''] = /^const PLAN=(.+);$/m.exec(readFileSync(join(DIST, WORKER), 'utf8')) ?? [];
const plan: Plan = JSON.parse(json);
const packs = new Map<string, Pack>();
for (const name of Object.values(plan.packs))
  packs.set(name, await readPack(new Uint8Array(readFileSync(join(DIST, PACKS, name)))));
const packOf = (path: string) => packs.get(packFor(plan, path) ?? '');
const files = globSync('**/*.*', { cwd: DIST }).filter((file) =>
  statSync(join(DIST, file)).isFile(),
);

test('what is kept is byte for byte what the site has', () => {
  const kept = files.filter((file) => isKept(file) && !file.startsWith('s/'));
  assert.ok(kept.length > 500);
  for (const file of kept) {
    const bytes = packOf(file)?.file(file);
    assert.ok(bytes && Buffer.compare(bytes, readFileSync(join(DIST, file))) === 0, file);
  }
});

test('a short link leads where its page leads', () => {
  const pages = files.filter((file) => /^s\/[^/]+\/index\.html$/.test(file));
  assert.ok(pages.length > 1000);
  for (const file of pages) {
    const [, url] = /content="0;url=([^"]+)"/.exec(readFileSync(join(DIST, file), 'utf8')) ?? [];
    const path = file.replace('index.html', '');
    assert.equal(withBase(packOf(path)?.lead(path) ?? '', base), url, file);
  }
});

test('packs are named by what is in them, and none is left over', () => {
  const written = globSync('*.gz', { cwd: join(DIST, PACKS) }).sort();
  assert.deepEqual(written, Object.values(plan.packs).sort());
  for (const name of written) {
    const hash = createHash('sha256')
      .update(readFileSync(join(DIST, PACKS, name)))
      .digest('hex');
    assert.ok(name.endsWith(`-${hash.slice(0, 16)}.gz`), name);
    assert.ok(isHashed(`/${PACKS}${name}`), name);
  }
});

test('the page says truly what the copy of an edition weighs', () => {
  const names = Object.values(plan.packs).filter(
    (name) => !/^(search-)?\d{4}-/.test(name) || name.startsWith(plan.newest),
  );
  const size = names.reduce((sum, name) => sum + statSync(join(DIST, PACKS, name)).size, 0);
  assert.match(readFileSync(join(DIST, 'offline/index.html'), 'utf8'), /2MB 안팎/);
  assert.ok(size > 1_500_000 && size < 2_500_000, String(size));
});
