import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributesOf, isWholeElement, tagOf } from './html-tag.ts';

const TAG = '<th class="a b" hidden aria-label="1 > 0 </title> open id= \'x\' y" id="n">';

test('words in a value are neither tags nor attributes', () => {
  assert.deepEqual(
    [...attributesOf(TAG)],
    [
      ['class', 'a b'],
      ['hidden', undefined],
      ['aria-label', "1 > 0 </title> open id= 'x' y"],
      ['id', 'n'],
    ],
  );
  assert.equal(isWholeElement(TAG), false);
});

test('a tag is written as it was read', () => assert.equal(tagOf('th', attributesOf(TAG)), TAG));

test('what was taken with its end is whole, and what needs none', () => {
  assert.equal(isWholeElement('<script type="module">1</script>'), true);
  assert.equal(isWholeElement('<path d="M0 0"/>'), true);
  assert.deepEqual([...attributesOf('<svg class="x"><g id="y"></g></svg>')], [['class', 'x']]);
});
