import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionsById } from './sections-by-id.ts';

const heading = (level: number, id: string) =>
  `<div class="heading heading-h${level}"><h${level} id="${id}">제목</h${level}><a class="anchor" href="#${id}"></a></div>`;

test('prose is cut at its headings', () => {
  const sections = sectionsById(
    `<p>앞</p>${heading(2, 'one')}<p>하나</p><ul><li>점</li></ul>${heading(3, 'two')}${heading(4, 'three')}<p>셋</p>`,
  );
  assert.deepEqual(
    [...sections],
    [
      ['one', '<p>하나</p><ul><li>점</li></ul>'],
      ['two', ''],
      ['three', '<p>셋</p>'],
    ],
  );
});

test('what a page shows once only is left out', () => {
  const html = sectionsById(
    `${heading(2, 'one')}<p id="p-1" class="linkable"><a class="anchor" href="#p-1"></a>글<sup><a href="#fn">1</a></sup> <b id="x">굵게</b></p>
<section data-footnotes class="footnotes"><h2 id="footnote-label">각주</h2></section><p>뒤</p>`,
  ).get('one');
  assert.equal(html?.trim(), '<p class="linkable">글 <b>굵게</b></p>');
});

test('a popover keeps the id that opens it', () => {
  const html =
    '<p><button popovertarget="term-hbm">HBM</button><span popover="auto" id="term-hbm">뜻</span></p>';
  assert.equal(sectionsById(heading(2, 'one') + html).get('one'), html);
});
