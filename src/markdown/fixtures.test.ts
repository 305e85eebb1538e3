import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { render } from '#/testing/render.ts';
import { proseOptions } from './compile-prose.ts';
import type { MarkedTerm } from './rehype-terms.ts';

/*
 * Each folder of fixtures/ is a text and the HTML that the site makes of it.
 * `npm run test:update -- src/markdown/fixtures.test.ts` writes the HTML, which is then read before it
 * is kept.
 */
const fixtures = join(import.meta.dirname, 'fixtures');

const term = (id: string, forms: string[]): MarkedTerm => ({
  ...{ id, address: `/glossary/#${id}`, forms, except: [] },
});
const terms = [
  term('hbm', ['고대역폭메모리', 'HBM']),
  term('pim', ['지능형 메모리', 'PIM']),
  term('ai', ['AI']),
  term('ai-chip', ['AI 반도체']),
  term('chiplet', ['칩렛']),
  term('lpddr', ['LPDDR']),
];
const html = (mdx: string) =>
  render(mdx, proseOptions({ base: '/', terms: { terms, passedOver: [] } }));

for (const name of readdirSync(fixtures).sort()) {
  test(name, async () => {
    const folder = join(fixtures, name);
    const found = `${await html(readFileSync(join(folder, 'input.mdx'), 'utf8'))}\n`;
    const expected = join(folder, 'expected.txt');
    if (process.env.UPDATE) writeFileSync(expected, found);
    assert.equal(found, readFileSync(expected, 'utf8'));
  });
}
