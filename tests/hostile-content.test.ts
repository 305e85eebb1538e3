/**
 * Markup in what authors write as words stays words, whatever is made of it: pages, pictures beside links,
 * feeds, Markdown, books, answers of the search.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { serveSite } from '#/tools/static-server.ts';
import { buildSite } from './support/build-site.ts';
import { useSite } from './support/site.ts';

/** Ends what it may stand in, and brings what would run. */
const HOSTILE = `"'--></title></script><img src=x onerror=hacked=1><svg onload=hacked=1>]]>&lt;b&gt;`;

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
after(() => rmSync(folder, { recursive: true, force: true }));
cpSync(join(import.meta.dirname, '../src/checks/fixtures/a-whole-report'), folder, {
  recursive: true,
});

/** Words of the content that are made hostile, by file: what stands there, to be found once. */
const WORDS: Record<string, readonly string[]> = {
  '2023/edition.yaml': [
    'title: 보고서',
    'description: 보고서의 웹판',
    'lead: 보고서를 찾고',
    'publisher: 연구소',
    'title: 반도체',
  ],
  '2023/chips/trends.mdx': ['title: AI반도체 동향', 'description: 이 문서는'],
  '2023/chips/experts.mdx': ['text: 시장은 어디로'],
  '2023/chips/tables/topics.yaml': [
    'title: 항목',
    'text: 주석 40',
    'label: 내용',
    'details: 10억 원',
    'topic: 때',
  ],
  '2023/errata/chips.yaml': ['problem: 수가', 'reading: 12명'],
  '2023/references/chips.yaml': ['text: 김의 책'],
  'glossary.yaml': ['term: 쓰이지 않는 말', 'definition: 시험에'],
  'organizations.yaml': ['name: 엔비디아'],
};
for (const [file, words] of Object.entries(WORDS)) {
  const path = join(folder, 'content', file);
  let text = readFileSync(path, 'utf8');
  for (const word of words) {
    const [key = '', value = ''] = word.split(/(?<=: )/);
    assert.ok(text.includes(word), `${file}: ${word}`);
    // with the rest of the value, up to what ends it
    text = text.replace(
      new RegExp(`${key}${value}[^,}\\n]*`),
      (whole) => `${key}${JSON.stringify(HOSTILE + whole.slice(key.length))}`,
    );
  }
  writeFileSync(path, text);
}

// what is drawn in a figure is not printed, so a paragraph with figures in it has no place
const trends = join(folder, 'content/2023/chips/trends.mdx');
writeFileSync(trends, readFileSync(trends, 'utf8').replace('그림 30개', '그림'));

const built = await buildSite(folder, { siteUrl: 'https://report.example.org' });
const site = useSite(() => serveSite(built));

const files = (pattern: string) =>
  globSync(pattern, { cwd: built.dist }).map((file) => ({
    file,
    text: readFileSync(join(built.dist, file), 'utf8'),
  }));

/** Elements that only the hostile words could have made. */
const RUNS = '[onerror], [onload], img[src="x"]';

/** Holds a text of markup to have no such element; `<title>` and comments end as they began. */
function assertHarmless(file: string, text: string): void {
  assert.deepEqual(selectAll(RUNS, fromHtml(text)), [], file);
}

test('pages show it as words', () => {
  const pages = files('**/*.html');
  for (const { file, text } of pages) assertHarmless(file, text);
  const shown = pages.filter(
    ({ text }) => text.includes('&lt;img src=x') || text.includes('&#x3C;img src=x'),
  );
  assert.ok(shown.length > pages.length / 2, `${shown.length} of ${pages.length} pages have it`);
});

test('structured data and data files are read as they are', () => {
  const found = files('**/*.html').flatMap(({ text }) =>
    selectAll('script[type="application/ld+json"]', fromHtml(text)).flatMap(({ children }) =>
      children.map((child) => JSON.stringify(JSON.parse('value' in child ? child.value : ''))),
    ),
  );
  assert.ok(found.some((data) => data.includes('onerror=hacked=1')));
  for (const { text } of files('**/*.json')) JSON.parse(text);
});

test('feeds and site maps are XML, and their pages harmless', () => {
  const found = files('*.xml');
  assert.ok(found.some(({ text }) => text.includes('onerror=hacked=1')));
  for (const { file, text } of found) {
    assert.ok(!text.includes('<img src=x'), file);
    const { children } = fromHtml(text.replace(/<!\[CDATA\[(.*?)\]\]>/gs, '$1'), {
      fragment: true,
    });
    for (const content of selectAll('content, summary, title', { type: 'root', children }))
      for (const child of content.children)
        if (child.type === 'text') assertHarmless(file, child.value);
  }
});

test('Markdown twins have no markup of it', () => {
  const twins = files('**/*.md');
  assert.ok(twins.some(({ text }) => text.includes('onerror')));
  for (const { file, text } of twins)
    visit(unified().use(remarkParse).use(remarkGfm).parse(text), 'html', ({ value }) =>
      assert.doesNotMatch(value, /onerror|onload/, file),
    );
});

test('a book is well made of it', () => {
  const book = join(folder, 'report.epub');
  execFileSync(
    process.execPath,
    ['scripts/epub.ts', '--', '--to', book].filter((part) => part !== '--'),
    {
      env: {
        ...process.env,
        CONTENT_ROOT: folder,
        DIST: built.dist,
        SITE_URL: 'https://report.example.org',
      },
    },
  );
  const parts = Object.entries(unzipSync(readFileSync(book)));
  for (const [name, bytes] of parts)
    if (/html$|opf$|ncx$/.test(name))
      assert.ok(!Buffer.from(bytes).toString().includes('<img src=x'), name);
});

test('neither an answer, a suggestion nor a preview runs it', async () => {
  const page = await site.open('/search/?q=시장');
  await page.locator('[data-search-results] > li').first().waitFor();
  assert.ok((await page.locator('[data-search-results]').innerText()).includes('onerror'));
  assert.equal(await page.locator(RUNS).count(), 0);
  await page.goto(site.at('/2023/chips/trends/'));
  const way = page.locator('main p a:not(.anchor)').filter({ visible: true }).first();
  await way.hover();
  await page.locator('#note').waitFor();
  assert.equal(await page.locator(RUNS).count(), 0);
  assert.equal(await page.evaluate(() => 'hacked' in window), false);
});
