import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { fetcher, SearchUnavailable } from './load.ts';

const root = new URL('https://example.org/');

test('a fetch that never ends is given up', { timeout: 20_000 }, async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  let isAborted = false;
  context.mock.method(globalThis, 'fetch', (_: URL, { signal }: RequestInit) => {
    signal?.addEventListener('abort', () => {
      isAborted = true;
    });
    return new Promise(() => undefined);
  });
  const never = fetcher(root)('search/2023/head.bin');
  context.mock.timers.tick(8000);
  await assert.rejects(never, /search\/2023\/head\.bin: .*8초/);
  assert.ok(isAborted);
});

test('what is held is not asked for, but past the cache', async (context) => {
  const asked = context.mock.method(globalThis, 'fetch', async () => new Response('asked'));
  const held = { 'a.bin.gz': Buffer.from(gzipSync('held')).toString('base64') };
  const read = fetcher(root, held);
  const text = async (isNew?: boolean) => new TextDecoder().decode(await read('a.bin', isNew));
  assert.equal(await text(), 'held');
  assert.equal(await text(), 'held');
  assert.equal(asked.mock.callCount(), 0);
  assert.equal(await text(true), 'asked');
});

test('what is held and damaged is an error like any', async () => {
  for (const damaged of ['H4sIAAAAAAAAA', '&'])
    await assert.rejects(fetcher(root, { 'a.bin.gz': damaged })('a.bin'), SearchUnavailable);
});
