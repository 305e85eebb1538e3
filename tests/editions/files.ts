/** What is written for readers and programs, with 2024 and without. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CHANGES } from './make-2024.ts';

const { moved } = CHANGES;
const NOTICE = /<p class="older-edition"[^>]*>.*?<\/p>/;
/** The same in the Markdown beside a page. */
const IN_MARKDOWN = /^이 쪽은 2023년판.*\n\n/m;
const read = (dist: string, file: string) => readFileSync(join(dist, file), 'utf8');

/**
 * Tests of the files of both builds.
 *
 * @param before folder of the site without 2024
 * @param after folder of the site with it
 */
export function testFiles(before: string, after: string): void {
  test('but for the one notice, every file of 2023 is byte for byte what it was', () => {
    const files = globSync(['2023/**/*.*', 's/**/*.html', '_astro/**'], { cwd: before }).filter(
      (file) => /\.\w+$/.test(file),
    );
    const pages = files.filter((file) => file.startsWith('2023/') && file.endsWith('.html'));
    assert.ok(pages.length > 20 && files.length > pages.length + 50);
    for (const file of files) {
      const text = read(after, file);
      const isPage = pages.includes(file);
      assert.equal(text.split('class="older-edition"').length - 1, isPage ? 1 : 0, file);
      const isTwin = file.startsWith('2023/') && file.endsWith('.md');
      const told = isTwin ? IN_MARKDOWN : NOTICE;
      assert.equal(told.test(text), isPage || isTwin, file);
      // no diff of two whole pages
      assert.ok(text.replace(told, '') === read(before, file), `${file} differs`);
    }
  });

  test('each edition that was there keeps all its files, and the new one has its own', () => {
    const filesOf = (dist: string, year: string) =>
      globSync(`${year}/**/*.*`, { cwd: dist }).sort();
    for (const year of ['2022', '2023'])
      assert.deepEqual(filesOf(after, year), filesOf(before, year));
    assert.equal(filesOf(before, '2024').length, 0);
    assert.ok(filesOf(after, '2024').length > 20);
  });

  test('a page of no edition and one of the newest has no notice', () => {
    for (const file of globSync('{2024/**,about,glossary,search,.}/*.html', { cwd: after }))
      assert.doesNotMatch(read(after, file), NOTICE, file);
  });

  test('an edition without anything yet says so on its pages, and none looks broken', () => {
    const pages = globSync('2022/**/*.html', { cwd: after });
    assert.ok(pages.length >= 7);
    for (const file of pages) {
      const html = read(after, file);
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
      assert.match(main, /아직 실은 (?:것|문서)[이가] 없다|No document of this edition/, file);
      assert.doesNotMatch(
        main,
        /<(ul|ol|dl|form|select)\b[^>]*>\s*<\/\1>|<fieldset|undefined|\b0(?:건|개)/,
        file,
      );
    }
    assert.deepEqual(JSON.parse(read(after, '2022/data/index.json')).tables, []);
  });

  test('every page of every edition is found in the sitemap', () => {
    const map = read(after, 'sitemap.xml');
    for (const path of ['/2023/quantum/', '/2024/quantum/', `/2024/${moved.after}/`, '/2022/'])
      assert.ok(map.includes(`${path}</loc>`), path);
    assert.ok(existsSync(join(after, `2023/${moved.before}/index.html`)));
  });
}
