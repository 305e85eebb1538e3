import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { siteOf } from '#/testing/fixture.ts';
import { pictureOf } from './picture.ts';
import { FONT_FILES, pngOf } from './png.ts';
import { glyphsOf, slimFont } from './slim-font.ts';

const edition = siteOf(join(import.meta.dirname, '../..')).current;
const fonts = FONT_FILES.map((file) => new Uint8Array(readFileSync(file)));

test('the fonts know every letter of every chart, Hanja and signs too', () => {
  for (const chart of edition.charts) {
    const svg = pictureOf(edition, chart, { title: chart.title, unit: chart.unit, sources: [] });
    const letters = new Set(svg.replace(/\s/g, ''));
    for (const font of fonts) {
      const known = glyphsOf(font, letters);
      assert.deepEqual(
        [...letters].filter((letter) => !known.has(letter)),
        [],
        chart.id,
      );
    }
  }
  for (const font of fonts) assert.equal(glyphsOf(font, ['\u{e000}', '가']).size, 1);
});

test('a slim font has the outlines of its letters, and little else', () => {
  const [font] = fonts;
  assert.ok(font);
  const slim = slimFont(font, '가A中①');
  assert.ok(slim.length < font.length / 5, String(slim.length));
  assert.deepEqual(glyphsOf(slim, '가A中①'), glyphsOf(font, '가A中①'));
});

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-family="Noto Sans KR"><text x="4" y="30" font-size="24">${text}</text></svg>`;

test('a PNG is drawn with the letters, twice as large, the same each time', () => {
  const png = Buffer.from(pngOf(svg('가나 對中')));
  assert.equal(png.subarray(1, 4).toString('latin1'), 'PNG');
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [400, 80]);
  assert.deepEqual(png, Buffer.from(pngOf(svg('가나 對中'))));
  assert.notDeepEqual(png, Buffer.from(pngOf(svg('가나 對日'))));
  assert.ok(png.length > Buffer.from(pngOf(svg(''))).length + 500, 'letters are there');
});
