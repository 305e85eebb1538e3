/** Preview pictures and icons: what messengers, tabs and telephones show of the site. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { select } from 'hast-util-select';
import { readSettings } from '#/settings.ts';
import { splitAddress } from '#/text/address.ts';
import { DIST, headOf } from './support/built-pages.ts';
import { EDITION, inEdition, reportPaths } from './support/edition.ts';
import { allPaths } from './support/site.ts';

const { base, siteUrl } = readSettings();

/** Previews are made elsewhere, and need whole addresses. */
const NAMED = { skip: siteUrl === undefined && 'without SITE_URL there are none' };

const FOLDER = join(DIST, EDITION, 'previews');
const pictures = globSync('**/*.png', { cwd: FOLDER });

/** Width and height of a PNG, which stand at its beginning. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('pictures are 1200 × 630 points and below 60 KB', NAMED, () => {
  assert.ok(pictures.length > 100, String(pictures.length));
  for (const picture of pictures) {
    const png = readFileSync(join(FOLDER, picture));
    assert.deepEqual(sizeOf(png), [1200, 630], picture);
    assert.ok(png.length > 5_000 && png.length < 60_000, `${picture}: ${png.length}`);
  }
});

test('each document and overview has one, and each table', NAMED, () => {
  const { tables } = JSON.parse(readFileSync(join(DIST, EDITION, 'data/index.json'), 'utf8'));
  const expected = [
    ...tables.map(({ id }: { id: string }) => `data/${id}`),
    ...reportPaths().map((path) => path.replace(/^\/\d+\/|(?:questions\/)?$/g, '').slice(0, -1)),
  ];
  const missing = expected.filter((name) => !pictures.includes(`${name}.png`));
  assert.deepEqual(missing, []);
});

/** What the head of a page says of its picture. */
function previewOf(path: string) {
  const head = headOf(path);
  const of = (selector: string) => String(select(selector, head)?.properties.content ?? '');
  const address = of('meta[property="og:image"]');
  const [file = ''] = address.slice((siteUrl ?? '').length + base.length).split('?');
  return {
    ...{ address, file, alt: of('meta[property="og:image:alt"]') },
    size: [of('meta[property="og:image:width"]'), of('meta[property="og:image:height"]')],
    card: of('meta[name="twitter:card"]'),
  };
}

test('every page names a picture that is there, with its size and what it shows', NAMED, () => {
  for (const path of allPaths()) {
    const { address, file, alt, size, card } = previewOf(path);
    assert.match(address, new RegExp(`^${siteUrl}${base}\\d{4}/previews/[\\w/-]+\\.png\\?v=\\w+$`));
    assert.deepEqual(size, ['1200', '630'], path);
    assert.deepEqual(sizeOf(readFileSync(join(DIST, file))), [1200, 630], `${path}: ${address}`);
    assert.ok(alt.length > 5 && card === 'summary_large_image', path);
  }
});

test(
  'the short page of a table and of its rows shows the table, that of a section its document',
  NAMED,
  () => {
    const shown = new Map<string, Set<string>>();
    for (const file of globSync('s/*/index.html', { cwd: DIST })) {
      const path = `/${file.replace('index.html', '')}`;
      const refresh = String(
        select('meta[http-equiv=refresh]', headOf(path))?.properties.content ?? '',
      );
      const [, to = ''] = /url=(.*)/.exec(refresh) ?? [];
      const [page, fragment = ''] = splitAddress(to.slice(base.length - 1));
      const [table = ''] = fragment.split('.');
      const isTable = existsSync(join(DIST, inEdition(`data/${table}.csv`)));
      const expected = isTable ? `data/${table}` : page.split('/').slice(2, -1).join('/');
      const kind = fragment.includes('.') ? 'row' : isTable ? 'table' : 'section';
      shown.set(kind, (shown.get(kind) ?? new Set()).add(expected));
      assert.equal(previewOf(path).file, `${EDITION}/previews/${expected}.png`, to);
    }
    for (const kind of ['row', 'table', 'section'])
      assert.ok((shown.get(kind)?.size ?? 0) > 5, kind);
  },
);

test('icons for tabs, bookmarks and home screens are there', () => {
  const ico = readFileSync(join(DIST, 'favicon.ico'));
  assert.deepEqual(
    [6, 22, 38].map((entry) => ico[entry]),
    [16, 32, 48],
  );
  assert.deepEqual(sizeOf(readFileSync(join(DIST, 'apple-touch-icon.png'))), [180, 180]);
  const link = select('link[rel=apple-touch-icon]', headOf('/'));
  assert.equal(link?.properties.href, base === '/' ? undefined : `${base}apple-touch-icon.png`);
});
