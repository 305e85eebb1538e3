import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { EvaluateOptions } from '@mdx-js/mdx';
import { render } from '#/testing/render.ts';

/*
 * Each folder of fixtures/ is a text and the HTML that the site's own Markdown settings
 * (astro.config.mjs) make of it. `npm run test:update -- src/markdown/fixtures.test.ts` writes the HTML,
 * which is then read before it is kept.
 */
const fixtures = join(import.meta.dirname, 'fixtures');
const GLOSSARY = `
- { id: hbm, term: 고대역폭메모리, abbreviation: HBM, domains: [a], origin: edition, definition: 여러 층으로 쌓아 대역폭을 넓힌 메모리이다. }
- { id: pim, term: 지능형 메모리, abbreviation: PIM, domains: [a], origin: edition, definition: 연산을 메모리 안에서 하는 반도체의 한 가지이다. }
- { id: ai, term: AI, domains: [a], origin: edition, definition: 사람의 지능이 하는 일을 기계가 하게 하는 기술이다. }
- { id: ai-chip, term: AI 반도체, domains: [a], origin: edition, definition: AI의 연산에 알맞게 설계한 반도체를 두루 이른다. }
- { id: chiplet, term: 칩렛, domains: [a], origin: edition, definition: 작은 칩 여럿을 이어 하나로 쓰는 설계 방법이다. }
- { id: lpddr, term: LPDDR, domains: [a], origin: edition, definition: 전력을 적게 쓰는 메모리의 규격을 이르는 말이다. }
`;

// the settings read the glossary of the folder they are loaded in
const root = mkdtempSync(join(tmpdir(), 'markdown-'));
const project = process.cwd();

/** What Astro's `unified()` keeps of the settings it is given. */
interface Settings {
  remarkPlugins: EvaluateOptions['remarkPlugins'];
  rehypePlugins: EvaluateOptions['rehypePlugins'];
  remarkRehype: EvaluateOptions['remarkRehypeOptions'];
}

let html: (mdx: string) => Promise<string>;

before(async () => {
  mkdirSync(join(root, 'content/2023'), { recursive: true });
  writeFileSync(join(root, 'content/glossary.yaml'), GLOSSARY);
  process.chdir(root);
  const { default: config } = await import('../../astro.config.mjs');
  const processor = config.markdown?.processor as unknown as { options: Settings } | undefined;
  assert.ok(processor, 'astro.config.mjs sets a Markdown processor');
  const { remarkPlugins, rehypePlugins, remarkRehype } = processor.options;
  html = (mdx) => render(mdx, { remarkPlugins, rehypePlugins, remarkRehypeOptions: remarkRehype });
});
after(() => {
  process.chdir(project);
  rmSync(root, { recursive: true });
});

for (const name of readdirSync(fixtures).sort()) {
  test(name, async () => {
    const folder = join(fixtures, name);
    const found = `${await html(readFileSync(join(folder, 'input.mdx'), 'utf8'))}\n`;
    const expected = join(folder, 'expected.txt');
    if (process.env.UPDATE) writeFileSync(expected, found);
    assert.equal(found, readFileSync(expected, 'utf8'));
  });
}
