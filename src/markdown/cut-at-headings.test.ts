import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutAtHeadings } from './cut-at-headings.ts';

const heading = (level: number, id: string) =>
  `<div class="heading heading-h${level}"><h${level} id="${id}">제목</h${level}><a class="anchor" href="#${id}"></a></div>`;

test('prose is cut at its headings', () => {
  const { sections } = cutAtHeadings(
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

const mark = (note: string, number: number, times = 1) =>
  `<sup><a href="#fn-${note}" id="fnref-${note}${times > 1 ? `-${times}` : ''}" data-footnote-ref="">${number}</a></sup>`;
const back = (note: string, times = 1) =>
  `<a href="#fnref-${note}${times > 1 ? `-${times}` : ''}" data-footnote-backref="">↩</a>`;

test('what a page shows once only is left out, marks of notes stay', () => {
  const { sections } = cutAtHeadings(
    `${heading(2, 'one')}<p class="question">왜?</p><p id="p-1" class="linkable"><a class="anchor" href="#p-1"></a>글${mark('a', 1)} <b id="x">굵게</b></p><section data-footnotes="" class="footnotes"><h2 id="footnote-label">각주</h2></section><p>뒤</p>`,
  );
  assert.equal(sections.get('one'), `<p class="linkable">글${mark('a', 1)} <b>굵게</b></p>`);
});

test('sections take the notes they refer to, with their numbers, and lead nowhere else', () => {
  const item = (note: string, value: string, backs: string) =>
    `<li id="fn-${note}"${value}><p>${note} ${backs}</p></li>`;
  const notes = (items: string) =>
    `<section data-footnotes="" class="footnotes"><h2 id="footnote-label">각주</h2><ol>${items}</ol></section>`;
  const html = `${heading(2, 'one')}<p>${mark('a', 1)}${mark('b', 2)}</p>${heading(2, 'two')}<p>${mark('b', 2, 2)}</p>${notes(item('a', '', back('a')) + item('b', '', back('b') + back('b', 2)))}`;
  const { notesOf } = cutAtHeadings(html);
  assert.equal(notesOf(['two']), notes(item('b', ' value="2"', back('b', 2))));
  assert.equal(notesOf(['none']), '');
});
