import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fetcher } from './load.ts';

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
