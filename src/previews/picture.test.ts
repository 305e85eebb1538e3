import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { isDrawable } from '#/pictures/fonts.ts';
import { siteOf } from '#/testing/fixture.ts';
import { type Preview, previewsOf } from '#/views/previews.ts';
import { pictureOf, previewPng } from './picture.ts';

const edition = siteOf(join(import.meta.dirname, '../..')).current;
const previews = [...previewsOf(edition).values()];

/** The words of a picture, line by line. */
const wordsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, words = '']) =>
    words.replace(/<[^>]+>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code)),
  );

const named = (name: string): Preview => {
  const found = previews.find((preview) => preview.name === name);
  assert.ok(found, name);
  return found;
};

test('the font has every letter of every picture, those of our own words too', () => {
  for (const preview of previews) {
    const letters = new Set(wordsOf(pictureOf(preview)).join(''));
    const unknown = [...letters].filter((letter) => !isDrawable(letter));
    assert.deepEqual(unknown, [], preview.name);
  }
});

test('no title of a page is cut short, and all colours are those of the tokens', () => {
  for (const preview of previews) {
    const svg = pictureOf(preview);
    assert.doesNotMatch(svg, /var\(--/, preview.name);
    if (preview.shown) continue;
    const all = wordsOf(svg).join(' ');
    assert.ok(all.includes(preview.title), `${preview.name}: ${all}`);
    for (const fact of preview.facts) assert.ok(all.includes(fact), `${preview.name}: ${fact}`);
    assert.ok(all.includes(preview.report), preview.name);
  }
});

test('a table shows its caption, headers and first cells', () => {
  const preview = named('data/quantum-patent-applicants');
  const words = wordsOf(pictureOf(preview));
  assert.match(words.join(' '), /전세계 특허 출원 순위\(상위 5순위\) \(단위: 개\)/);
  for (const word of ['특허수', 'IBM(미국, 회사)', '230']) assert.ok(words.includes(word), word);
});

test('a picture is 1200 × 630 points and below 60 KB, the same each time, and another for other words', async () => {
  for (const name of ['battery/eu-market', 'data/ai-chip-products-detailed']) {
    const png = Buffer.from(await previewPng(edition, named(name)));
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
    assert.ok(png.length > 8_000 && png.length < 60_000, `${name}: ${png.length}`);
    assert.deepEqual(png, Buffer.from(await previewPng(edition, named(name))));
    const other = { ...named(name), title: '다른 제목 ①' };
    assert.notDeepEqual(png, Buffer.from(await previewPng(edition, other)));
  }
});
