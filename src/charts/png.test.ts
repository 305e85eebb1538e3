import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { isDrawable } from '#/pictures/fonts.ts';
import { siteOf } from '#/testing/fixture.ts';
import { pictureOf } from './picture.ts';
import { pngOf } from './png.ts';

const edition = siteOf(join(import.meta.dirname, '../..')).current;

test('the fonts know every letter of every chart, Hanja and signs too', () => {
  for (const chart of edition.charts) {
    const svg = pictureOf(edition, chart, { title: chart.title, unit: chart.unit, sources: [] });
    const unknown = [...new Set(svg)].filter((letter) => !isDrawable(letter));
    assert.deepEqual(unknown, [], chart.id);
  }
});

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-family="Noto Sans KR"><rect width="200" height="40" fill="#fff"/><text x="4" y="30" font-size="24">${text}</text></svg>`;

const drawn = async (text: string) => Buffer.from(await pngOf(svg(text)));

test('a PNG is drawn with the letters, twice as large, the same each time', async () => {
  const png = await drawn('가나 對中');
  assert.equal(png.subarray(1, 4).toString('latin1'), 'PNG');
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [400, 80]);
  assert.deepEqual(png, await drawn('가나 對中'));
  assert.notDeepEqual(png, await drawn('가나 對日'));
  assert.ok(png.length > (await drawn('')).length + 500, 'letters are there');
});
