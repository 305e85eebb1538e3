import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortCode } from './short-code.ts';
import { shortCode as inBrowser } from './text/short-code.ts';

test('build and browser agree on codes', async () => {
  for (const address of ['/2023/battery/eu-market/', '/2023/한글/#a.b'])
    assert.equal(shortCode(address), await inBrowser(address));
});
