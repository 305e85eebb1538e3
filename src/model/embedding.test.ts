import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { wholeEdition } from '#/testing/fixture.ts';
import { embedAddress, embedCode, oembedOf } from './embedding.ts';

const edition = wholeEdition();
const found = edition.tables.get('topics');
assert.ok(found);
const table = { ...found, title: '“값”과 "수" <표> & 때', unit: '명' };

test('the code to paste is one frame, whatever stands in the title', () => {
  const url = `https://example.org${embedAddress(edition.year, table.id)}`;
  const code = embedCode(edition, table, url);
  const tree = fromHtml(code, { fragment: true });
  assert.equal(tree.children.length, 1);
  assert.deepEqual(
    select('iframe', tree)?.properties.src,
    'https://example.org/2023/embed/topics/',
  );
  assert.equal(
    select('iframe', tree)?.properties.title,
    `“값”과 "수" <표> & 때 (단위: 명) – ${edition.shortTitle}`,
  );
});

test('a program is told the same code with its size', () => {
  const url = 'https://example.org/2023/embed/topics/';
  const told = oembedOf(edition, table, url, 'https://example.org/2023/');
  assert.equal(told.html, embedCode(edition, table, url));
  assert.deepEqual([told.type, told.version], ['rich', '1.0']);
  assert.ok(told.width > 0 && told.height > 0);
});
