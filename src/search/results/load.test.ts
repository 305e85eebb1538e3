import assert from 'node:assert/strict';
import { test } from 'node:test';
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

test('what others have begun is not asked for again, but past the cache and a second time', async (context) => {
  const asked = context.mock.method(globalThis, 'fetch', async () => new Response('asked'));
  const begun = new Map([['a.bin.gz', Promise.resolve(new Response('begun'))]]);
  const read = fetcher(root, begun);
  const text = async (isNew?: boolean) => new TextDecoder().decode(await read('a.bin', isNew));
  assert.equal(await text(), 'begun');
  assert.equal(asked.mock.callCount(), 0);
  assert.equal(await text(), 'asked');
  begun.set('a.bin.gz', Promise.resolve(new Response('begun')));
  assert.equal(await text(true), 'asked');
});

test('what others have begun in vain is an error like any', async () => {
  for (const response of [
    Promise.reject(new TypeError('offline')),
    Promise.resolve(new Response('', { status: 404 })),
  ])
    await assert.rejects(
      fetcher(root, new Map([['a.bin.gz', response]]))('a.bin'),
      SearchUnavailable,
    );
});
