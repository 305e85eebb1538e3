/** The pages of short links, and what the links of rows are called: read as they were built. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readSettings } from '#/settings.ts';

const { dist } = readSettings();
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const first = (pattern: RegExp, html: string) => pattern.exec(html)?.[1] ?? '';

test('no two short pages of one page share a title, and none is a whole cell', () => {
  const seen = new Map<string, string>();
  const files = globSync('s/*/index.html', { cwd: dist });
  assert.ok(files.length > 1000);
  for (const file of files) {
    const html = read(file);
    const title = first(/<title>(.*?)<\/title>/s, html);
    const page = first(/rel="canonical" href="([^"]*)"/, html);
    // an address that has moved leads to the same place
    const place = first(/content="0;url=([^"]*)"/, html);
    assert.ok(title && page && place, file);
    assert.ok(title.length < 190, `${title.length}: ${title}`);
    const other = seen.get(`${page} ${title}`) ?? place;
    assert.equal(other, place, `${title}: ${place} and ${other}`);
    seen.set(`${page} ${title}`, place);
  }
});

test('no two links of a page to its rows are called the same in one table', () => {
  let links = 0;
  for (const file of globSync('[0-9]*/*/*/index.html', { cwd: dist })) {
    const names = new Map<string, string>();
    const rows = read(file).matchAll(
      /href="#([^".]+)\.([^"]+)"[^>]*aria-label="([^"]+행의 주소 복사)"/g,
    );
    for (const [, table = '', row = '', name = ''] of rows) {
      links++;
      const other = names.get(`${table} ${name}`) ?? row;
      assert.equal(other, row, `${file}: ${name}`);
      names.set(`${table} ${name}`, row);
    }
  }
  assert.ok(links > 300, `${links}`);
});
