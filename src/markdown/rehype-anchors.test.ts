import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { rehypeAnchors } from './rehype-anchors.ts';

test('a heading has the way to what cites it, where something does', () => {
  const tree = fromHtml('<h2 id="a">가</h2><h3 id="b">나</h3>', { fragment: true });
  const counts = new Map([
    ['a', 3],
    ['b', 0],
  ]);
  rehypeAnchors({ backlinks: { address: '/2023/x/cited/', counts } })(tree);
  assert.equal(
    toHtml(tree),
    '<div class="heading heading-h2"><h2 id="a">가</h2><a class="anchor" href="#a" data-editorial="" aria-label="“가” 절의 주소 복사"></a><a class="cited" href="/2023/x/cited/#cited-a" data-editorial="">인용 3</a></div>' +
      '<div class="heading heading-h3"><h3 id="b">나</h3><a class="anchor" href="#b" data-editorial="" aria-label="“나” 절의 주소 복사"></a></div>',
  );
});
