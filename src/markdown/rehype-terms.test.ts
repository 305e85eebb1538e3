import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '#/testing/render.ts';
import { dialect } from './dialect.ts';
import { type MarkedTerm, rehypeTerms } from './rehype-terms.ts';
import { remarkExplicitIds } from './remark-explicit-ids.ts';

const term = (form: string, about: Partial<MarkedTerm> = {}): MarkedTerm => ({
  ...{ id: form, address: `/glossary/#${form}`, forms: [form], except: [] },
  ...about,
});

/** Each word that leads to the glossary, with the words before it. */
async function noted(mdx: string, terms: MarkedTerm[], passedOver: string[] = []) {
  const marks = { terms, passedOver };
  const html = await render(mdx, {
    remarkPlugins: [...dialect, remarkExplicitIds],
    rehypePlugins: [[rehypeTerms, { terms: marks }]],
  });
  return [...html.matchAll(/([^<>]*)<a class="term"[^>]*>([^<]*)</g)].map(
    ([, before = '', form = '']) => before.trim() + form,
  );
}

test('a term within a longer name gets no note, its next use does', async () => {
  const mdx = '기술은 네이버 클라우드가 확보한다. 모두의 클라우드를 쓴다.';
  assert.deepEqual(await noted(mdx, [term('클라우드')]), ['기술은 네이버클라우드']);
  assert.deepEqual(await noted(mdx, [term('클라우드')], ['네이버 클라우드']), [
    '기술은 네이버 클라우드가 확보한다. 모두의클라우드',
  ]);
});

test('where a section or paragraph uses the word otherwise, the note waits', async () => {
  const mdx = [
    '## 하나 {/* #one */}',
    '첫째 최적화이다.',
    '### 둘 {/* #two */}',
    '둘째 최적화이다. {/* #here */}',
    '## 셋 {/* #three */}',
    '셋째 최적화이다.',
  ].join('\n\n');
  const at = (...except: string[]) => noted(mdx, [term('최적화', { except })]);
  assert.deepEqual(await at(), ['첫째최적화']);
  assert.deepEqual(await at('two'), ['첫째최적화']);
  assert.deepEqual(await at('one'), ['셋째최적화']);
  assert.deepEqual(await at('one', 'three'), []);
  assert.deepEqual(await at('here', 'three'), ['첫째최적화']);
});

test('a sentence says the same with its links as without them', async () => {
  const mdx = '고대역폭메모리(HBM)와 칩렛이다.';
  const html = await render(mdx, {
    remarkPlugins: [...dialect, remarkExplicitIds],
    rehypePlugins: [
      [rehypeTerms, { terms: { terms: [term('HBM'), term('칩렛')], passedOver: [] } }],
    ],
  });
  assert.match(html, /<a class="term" href="\/glossary\/#HBM">HBM<\/a>/);
  assert.equal(html.replace(/<[^>]+>/g, '').trim(), mdx);
});
