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

const term = (id: string, forms: string[], definition: string): MarkedTerm => ({
  ...{ id, address: `/glossary/#${id}`, forms, except: [] },
  explanations: [{ sentences: definition, by: '웹판의 풀이' }],
});
const terms = [
  term('hbm', ['고대역폭메모리', 'HBM'], '여러 층으로 쌓아 대역폭을 넓힌 메모리이다.'),
  term('pim', ['지능형 메모리', 'PIM'], '연산을 메모리 안에서 하는 반도체의 한 가지이다.'),
  term('ai', ['AI'], '사람의 지능이 하는 일을 기계가 하게 하는 기술이다.'),
  term('ai-chip', ['AI 반도체'], 'AI의 연산에 알맞게 설계한 반도체를 두루 이른다.'),
  term('chiplet', ['칩렛'], '작은 칩 여럿을 이어 하나로 쓰는 설계 방법이다.'),
  term('lpddr', ['LPDDR'], '전력을 적게 쓰는 메모리의 규격을 이르는 말이다.'),
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
