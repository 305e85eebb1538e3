/**
 * A 2024 edition beside a part of 2023: built twice, without it and with it, and walked through.
 * Search in each edition belongs into a file of its own here that takes `builtEditions`.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { useSite } from '../support/site.ts';
import { parseCsv } from '../support/tables.ts';
import { builtEditions } from './built-editions.ts';
import { CHANGES } from './make-2024.ts';

const { before, after, build } = builtEditions();
const site = useSite(build);
const { table, grown, goneRow, newRow, moved, dropped, droppedDomain, newDomain, term } = CHANGES;
const NOTICE = /<p class="older-edition"[^>]*>.*?<\/p>/g;
const read = (dist: string, file: string) => readFileSync(join(dist, file), 'utf8');
const pageFile = (path: string) => join(path.slice(1), 'index.html');

test('but for the one notice, every file of 2023 is byte for byte what it was', () => {
  const files = globSync(['2023/**/*.*', 's/**/*.html', '_astro/**'], { cwd: before }).filter(
    (file) => /\.\w+$/.test(file),
  );
  const pages = files.filter((file) => file.startsWith('2023/') && file.endsWith('.html'));
  assert.ok(pages.length > 20 && files.length > pages.length + 50);
  for (const file of files) {
    const text = read(after, file);
    const notices = text.match(NOTICE) ?? [];
    assert.equal(notices.length, pages.includes(file) ? 1 : 0, `${file}: ${notices}`);
    // no diff of two whole pages
    assert.ok(
      text.replace(NOTICE, '') === read(before, file).replace(NOTICE, ''),
      `${file} differs`,
    );
    assert.equal(file.startsWith('2023/') && NOTICE.test(read(before, file)), false, file);
  }
});

test('each edition that was there keeps all its files, and the new one has its own', () => {
  const filesOf = (dist: string, year: string) => globSync(`${year}/**/*.*`, { cwd: dist }).sort();
  for (const year of ['2022', '2023'])
    assert.deepEqual(filesOf(after, year), filesOf(before, year));
  assert.equal(filesOf(before, '2024').length, 0);
  assert.ok(filesOf(after, '2024').length > 20);
});

test('the front page, the header and the short paths lead to the newest edition', async () => {
  const page = await site.open('/');
  assert.match(await page.locator('h1').innerText(), /2024/);
  assert.ok((await page.locator('.part-list a[href^="/2024/"]').count()) > 3);
  assert.equal(await page.locator('.part-list a[href^="/2023/"]').count(), 0);
  for (const [short, path] of [
    ['/contents/', '/2024/'],
    ['/tables/', '/2024/tables/'],
    ['/errata/', '/2024/errata/'],
  ] as const) {
    await page.goto(site.at(short));
    await page.waitForURL(site.at(path));
  }
  // from an old page, too
  await page.goto(site.at('/2023/quantum/'));
  await page
    .getByRole('navigation', { name: '주요 메뉴' })
    .getByRole('link', { name: '차례' })
    .click();
  await page.waitForURL(site.at('/2024/'));
});

test('an old page says that it is one and leads to the same place, or to the nearest there is', async () => {
  const ways: [from: string, to: string, says: RegExp][] = [
    ['/2023/', '/2024/', /2023년판이며, 2024년판의 같은 쪽이 나와 있다/],
    ['/2023/quantum/', '/2024/quantum/', /같은 쪽/],
    [`/2023/${table.document}/`, `/2024/${table.document}/`, /같은 쪽/],
    ['/2023/tables/', '/2024/tables/', /같은 쪽/],
    ['/2023/quantum/experts/questions/', '/2024/quantum/experts/questions/', /같은 쪽/],
    [`/2023/${moved.before}/`, `/2024/${moved.after}/`, /쪽으로 이어진다/],
    [`/2023/${dropped.document}/`, `/2024/${dropped.domain}/`, /같은 쪽이 없고 .* 개요이다/],
    [`/2023/${droppedDomain}/`, '/2024/', /이어지는 쪽이 없어 2024년판 차례/],
    ['/2022/', '/2024/', /이 쪽은 2022년판/],
  ];
  for (const [from, to, says] of ways) {
    const page = await site.open(from);
    const notice = page.locator('main .older-edition');
    assert.equal(await notice.count(), 1, from);
    assert.match(await notice.innerText(), says);
    await notice.getByRole('link').click();
    assert.equal(site.pathOf(page), to, from);
    assert.equal(await page.locator('.older-edition').count(), 0, to);
    await page.context().close();
  }
});

test('a page of no edition and one of the newest has no notice', () => {
  for (const file of globSync('{2024/**,about,glossary,search,.}/*.html', { cwd: after }))
    assert.doesNotMatch(read(after, file), NOTICE, file);
});

test('a table shows on demand what has changed since the edition that it continues', async () => {
  const page = await site.open(`/2024/${table.document}/`);
  const series = page.locator(`[id="${table.after}"] + .table-series`);
  const changes = series.locator('table');
  assert.equal(await changes.isVisible(), false);
  await series.locator('summary').click();
  assert.match(await series.locator('summary').innerText(), /2023년판부터/);

  assert.deepEqual(await changes.locator('thead th').allInnerTexts(), [
    '행',
    '열',
    '2023년판',
    '2024년판',
  ]);
  const counts = changes.locator('tbody').first().locator('td');
  const [old = '', now = ''] = await counts.allInnerTexts();
  assert.equal(Number.parseInt(now, 10) - Number.parseInt(old, 10), grown.growth);
  assert.match(now, new RegExp(`\\+${grown.growth}개$`));
  assert.equal(await changes.locator('tbody').count(), 2);
  assert.match(
    await changes.locator('tbody').last().innerText(),
    /없어진 행[\s\S]*D-Wave[\s\S]*없음/,
  );
  const notes = await series.locator('li').allInnerTexts();
  assert.deepEqual(
    notes.map((note) => note.split(' ').slice(0, 2).join(' ')),
    ['새 행', '없어진 행'],
  );

  await series.getByRole('link', { name: /^2023년판/ }).click();
  assert.equal(site.pathOf(page), `/2023/${table.document}/#${table.before}`);
});

test('on a phone the series does not make the page scroll sideways', async () => {
  const page = await site.open(`/2024/${table.document}/`, { width: 360, height: 740 });
  await page.locator('.table-series summary').first().click();
  const [wide, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  assert.ok(wide && window && wide <= window, `${wide} > ${window}`);
});

test('the series is there without script', async () => {
  const page = await site.open(`/2024/${table.document}/`, { javaScriptEnabled: false });
  const series = page.locator('.table-series').first();
  await series.locator('summary').click();
  assert.equal(await series.locator('table').isVisible(), true);
});

test('the data files hold the whole series with the edition as a column, and are listed', async () => {
  const { tables } = JSON.parse(read(after, '2024/data/index.json'));
  const listed = tables.find(({ id }: { id: string }) => id === table.after);
  assert.equal(listed.continues, table.before);
  const inside = (address: string) => new URL(address).pathname.slice(1);
  const [head = [], ...lines] = parseCsv(read(after, inside(listed.seriesCsv)).slice(1));
  assert.deepEqual(
    head,
    'edition,table,row,rowLabel,column,columnLabel,type,printed,from,to,unit,share'.split(','),
  );
  const of = (row: string, column: string) =>
    lines
      .map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ''])))
      .filter((record) => record.row === row && record.column === column);
  const values = of(grown.row, 'allPatents');
  assert.deepEqual(
    values.map((r) => [r.edition, r.table]),
    [
      ['2023', table.before],
      ['2024', table.after],
    ],
  );
  assert.equal(Number(values[1]?.from) - Number(values[0]?.from), grown.growth);
  assert.equal(values[0]?.unit, '개');
  assert.deepEqual(
    of(goneRow, 'allPatents').map((r) => r.edition),
    ['2023'],
  );
  assert.deepEqual(
    of(newRow.id, 'allPatents').map((r) => r.edition),
    ['2024'],
  );

  const data = JSON.parse(read(after, inside(listed.seriesJson)));
  assert.equal(data.records.length, lines.length);
  assert.deepEqual(
    data.editions.map(({ edition }: { edition: string }) => edition),
    ['2023', '2024'],
  );
  assert.equal(globSync('2023/data/*.series.*', { cwd: after }).length, 0);
});

test('the list of tables says since which edition each runs', async () => {
  const page = await site.open('/2024/tables/');
  const entry = page.locator('.table-list > li', {
    has: page.locator(`a[href$="#${table.after}"]`),
  });
  assert.match(await entry.innerText(), /2023년판부터 CSV JSON/);
  const old = await site.open('/2023/tables/');
  assert.doesNotMatch(await old.locator('main article').innerText(), /년판부터/);
});

test('a term that 2024 explains anew keeps its old meaning on the pages of 2023', async () => {
  const noteOf = (year: string) =>
    globSync(`${year}/quantum/**/*.html`, { cwd: after })
      .map(
        (file) =>
          new RegExp(`id="term-${term.id}"[^>]*>([^<]*)<`).exec(read(after, file))?.[1] ?? '',
      )
      .filter((note) => note !== '');
  assert.ok(noteOf('2023').length > 0 && noteOf('2024').length > 0);
  assert.ok(noteOf('2024').every((note) => note.startsWith(term.definition)));
  assert.ok(noteOf('2023').every((note) => !note.startsWith(term.definition)));
  const page = await site.open(`/glossary/#${term.id}`);
  const entry = page.locator(`[id="${term.id}"]`);
  assert.match(await entry.innerText(), new RegExp(`${term.definition}[\\s\\S]*2023년판:`));
});

test('a new domain has its page, its document and its place in the contents', async () => {
  const page = await site.open('/2024/');
  await page.locator(`[id="part-${newDomain.id}"] a`).click();
  assert.equal(await page.locator('h1').innerText(), newDomain.title);
  await page.locator('.document-list a').click();
  assert.equal(site.pathOf(page), `/2024/${newDomain.id}/${newDomain.document}/`);
});

test('an edition without anything yet says so on its pages, and none looks broken', () => {
  const pages = globSync('2022/**/*.html', { cwd: after });
  assert.ok(pages.length >= 7);
  for (const file of pages) {
    const html = read(after, file);
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    assert.match(main, /아직 실은 (?:것|문서)[이가] 없다/, file);
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
  assert.ok(globSync(pageFile(`/2023/${moved.before}/`), { cwd: after }).length === 1);
});
