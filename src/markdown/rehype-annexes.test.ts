import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { rehypeAnnexes } from './rehype-annexes.ts';

const heading = (level: number, id: string) =>
  `<div class="heading"><h${level} id="${id}">제목</h${level}></div>`;

function folded(html: string, annexes: Record<string, string>): string {
  const tree = fromHtml(html, { fragment: true });
  rehypeAnnexes({ annexes: new Map(Object.entries(annexes)) })(tree);
  return toHtml(tree);
}

const fold = (size: string, content: string) =>
  `<details class="prose annex"><summary data-editorial="">내용: ${size}</summary>${content}</details>`;

test('what follows the heading of an annex is folded up to the next of its depth, and the notes stay out', () => {
  const body = `<p>하나</p>${heading(3, 'part')}<p>둘</p>`;
  const notes = '<section data-footnotes=""></section>';
  assert.equal(
    folded(
      `${heading(2, 'main')}<p>글</p>${heading(2, 'one')}${body}${heading(2, 'two')}<p>셋</p>${notes}`,
      { one: '표 1개', two: '읽는 데 2분' },
    ),
    `${heading(2, 'main')}<p>글</p>${heading(2, 'one')}${fold('표 1개', body)}${heading(2, 'two')}${fold('읽는 데 2분', '<p>셋</p>')}${notes}`,
  );
});

test('a page without annexes stays as it is', () => {
  const html = `${heading(2, 'one')}<p>글</p>`;
  assert.equal(folded(html, {}), html);
});
