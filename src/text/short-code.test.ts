import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeIn, shortAddress, shortCode } from './short-code.ts';

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

test('a code is found at the beginning of what was sent', () => {
  const cases: [text: string, code: string | undefined][] = [
    ['5jq26tj', '5jq26tj'],
    ['5jq26tj를', '5jq26tj'],
    ['5jq26tj)', '5jq26tj'],
    ['5jq26t', undefined],
    // eight letters are no code with something behind it
    ['5jq26tjk', undefined],
    ['5jq26t1', undefined],
  ];
  for (const [text, code] of cases) assert.equal(codeIn(text), code, text);
});
