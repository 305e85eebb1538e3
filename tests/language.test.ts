/** English in the Korean text says that it is English, so that a voice changes for it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { htmlOf } from './support/built-pages.ts';
import { allPaths } from './support/site.ts';

/** Five Latin words on end; abbreviations and names with figures count. */
const LONG_RUN = /[A-Za-zÀ-ɏ][\wÀ-ɏ’'&./-]*(?:[\s,:;()“”‘’"·–—-]+[A-Za-zÀ-ɏ][\wÀ-ɏ’'&./-]*){4,}/g;
const NO_PROSE = new Set(['script', 'style', 'svg', 'code', 'head']);

/** Texts with their language. */
function* texts(node: Nodes, language: string): Generator<{ text: string; language: string }> {
  if (node.type === 'text') yield { text: node.value, language };
  if (node.type === 'element' && NO_PROSE.has(node.tagName)) return;
  const own = node.type === 'element' ? node.properties.lang : undefined;
  if ('children' in node)
    for (const child of node.children) yield* texts(child, String(own ?? language));
}

/** All texts of all pages. */
const said = allPaths().flatMap((path) =>
  [...texts(fromHtml(htmlOf(path)), 'ko')].map((text) => ({ path, ...text })),
);

test('no page has five English words on end that are said to be Korean', () => {
  const faults = said
    .filter(({ language }) => language === 'ko')
    .flatMap(({ path, text }) => [...text.matchAll(LONG_RUN)].map(([run]) => `${path}: ${run}`));
  assert.deepEqual(faults, []);
  const english = said.filter(({ language }) => language === 'en').length;
  assert.ok(english > 500, `${english} texts are English`);
});

test('nothing that has Hangul is said to be English', () => {
  const faults = said
    .filter(({ text, language }) => language === 'en' && /[가-힣]/.test(text))
    .map(({ path, text }) => `${path}: ${text}`);
  assert.deepEqual(faults, []);
});
