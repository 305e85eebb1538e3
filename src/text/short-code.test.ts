import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortAddress, shortCode } from './short-code.ts';

test('the code of an address never changes', async () => {
  assert.equal(await shortCode('/2023/battery/eu-market/'), '5jq26tj');
  assert.equal(await shortAddress('/2023/battery/eu-market/'), '/s/5jq26tj/');
});

test('every part of the address counts', async () => {
  const addresses = ['/2023/한글/', '/2023/한글/#a', '/2023/한글/#a.b', '/2024/한글/#a.b'];
  const codes = await Promise.all(addresses.map(shortCode));
  assert.equal(new Set(codes).size, addresses.length);
  for (const code of codes) assert.match(code, /^[2-9a-km-np-z]{7}$/);
});
