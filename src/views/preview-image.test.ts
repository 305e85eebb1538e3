import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pagesOf } from '#/model/pages.ts';
import { passagesOf } from '#/model/passages.ts';
import { siteOf } from '#/testing/fixture.ts';
import { previewImage, shownIn } from './preview-image.ts';
import { previewsOf } from './previews.ts';

const site = siteOf(join(import.meta.dirname, '../..'));
const { current: edition } = site;
const { year } = edition;
const fileOf = (address: string) =>
  previewImage(site, address).path.replace(/\?v=[0-9a-f]{8}$/, '');

test('a document has its own picture, and so has all that stands on its page but tables', () => {
  for (const passage of passagesOf(edition)) {
    const isInTable = passage.kind === 'table' || passage.kind === 'row';
    const expected = isInTable ? `data/${passage.table.id}` : passage.page.id;
    assert.equal(fileOf(passage.address), `/${year}/previews/${expected}.png`, passage.address);
  }
});

test('pages below a page have its picture, those of no edition the newest edition’s', () => {
  const document = pagesOf(edition).find(({ frontmatter }) => 'questions' in frontmatter);
  assert.ok(document);
  assert.equal(fileOf(`${document.path}questions/`), fileOf(document.path));
  assert.equal(fileOf(`/${year}/errata/battery/`), `/${year}/previews/errata.png`);
  assert.equal(fileOf('/glossary/a/'), `/${year}/previews/glossary.png`);
  assert.equal(fileOf(`/${year}/en/`), `/${year}/previews/en.png`);
  for (const path of ['/', `/${year}/`, '/about/', '/search/', '/404/', '/1999/nowhere/'])
    assert.equal(fileOf(path), `/${year}/previews/report.png`, path);
});

test('each picture has a file of its own and says what it shows', () => {
  const previews = [...previewsOf(edition).values()];
  assert.equal(new Set(previews.map(({ name }) => name)).size, previews.length);
  for (const { name, alt, title } of previews) {
    assert.ok(alt.endsWith('.') && alt.length < 420, `${name}: ${alt}`);
    assert.ok(name === 'report' || alt.includes(title), `${name}: ${alt}`);
  }
});

test('the address tells a picture from one that shows something else', () => {
  const [preview] = [...previewsOf(edition).values()].filter(({ shown }) => shown);
  assert.ok(preview?.shown);
  const { table, errata } = preview.shown;
  const others = [
    { ...preview, title: '다른 제목' },
    { ...preview, facts: ['2024.01.01'] },
    { ...preview, shown: { errata, table: { ...table, rows: table.rows.slice(1) } } },
  ];
  assert.equal(shownIn({ ...preview }), shownIn(preview));
  for (const other of others) assert.notEqual(shownIn(other), shownIn(preview));
});
