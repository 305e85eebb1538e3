import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '#/testing/render.ts';
import { rehypeBase } from './rehype-base.ts';

const links = async (base: string, ...hrefs: string[]) => {
  const html = await render(hrefs.map((href) => `[글](${href})`).join('\n'), {
    rehypePlugins: [[rehypeBase, { base }]],
  });
  return [...html.matchAll(/href="([^"]*)"/g)].map((m) => m[1]);
};

const hrefs = [
  '/',
  '/2023/battery/#eu',
  '#here',
  'https://www.kaist.ac.kr/a',
  'mailto:a@kaist.ac.kr',
];

test('root-relative links get the base path, the others stay', async () => {
  const based = ['/report/', '/report/2023/battery/#eu', ...hrefs.slice(2)];
  assert.deepEqual(await links('/report/', ...hrefs), based);
  assert.deepEqual(await links('/report', ...hrefs), based);
});

test('at the root nothing changes', async () => {
  assert.deepEqual(await links('/', ...hrefs), hrefs);
});
