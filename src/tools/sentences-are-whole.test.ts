import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { foreignWords } from './sentences-are-whole.ts';

const found = (html: string) =>
  foreignWords(fromHtml(`<main>${html}</main>`)).map(({ words }) => words);

test('a note or a number within a sentence is found, a sign of the style sheet is not', () => {
  assert.deepEqual(found('<p>글<sup data-editorial><a>1</a></sup>이다.</p>'), ['1']);
  assert.deepEqual(
    found('<table><tr><td><b>칩 <span data-editorial>뜻</span></b></td></tr></table>'),
    ['뜻'],
  );
  assert.deepEqual(found('<p>글<sup data-editorial><a data-number="1"></a></sup>이다.</p>'), []);
});

test('what the edition says in a block of its own is no part of a sentence', () => {
  assert.deepEqual(
    found('<div data-editorial><p>글 <span data-editorial>덧붙임</span></p></div>'),
    [],
  );
  assert.deepEqual(
    found('<figure><figcaption><span data-editorial>제목</span></figcaption></figure>'),
    [],
  );
});
