import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runningHeads } from './paper-styles.ts';
import type { Chapter } from './whole.ts';

const chapter = (id: string, part: string, title: string): Chapter =>
  ({ id, part, page: { path: `/2023/${id}/`, frontmatter: { title } } }) as unknown as Chapter;

test('each chapter has a sheet with its part, its title and its address', () => {
  const sheet = runningHeads(
    [chapter('paper-chips', '반도체', '반도체'), chapter('paper-chips.a', '반도체', '동향')],
    (path) => `https://example.org${path}`,
  );
  assert.equal(
    sheet,
    '@page c0{@top-left{content:"반도체"}@bottom-left{content:"https://example.org/2023/paper-chips/"}}[id="paper-chips"]{page:c0}\n' +
      '@page c1{@top-left{content:"반도체"}@top-right{content:"동향"}@bottom-left{content:"https://example.org/2023/paper-chips.a/"}}[id="paper-chips.a"]{page:c1}',
  );
});

test('no sign of a title ends its string', () => {
  const sheet = runningHeads([chapter('a', '칩', '“A” "B" \\C\n</style>')], (path) => path);
  assert.match(sheet, /@top-right\{content:"“A” \\22 B\\22 {2}\\5c C\\a \\3c \/style>"\}/);
});
