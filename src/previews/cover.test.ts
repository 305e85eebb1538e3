import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COVER_SIZE, coverPicture, coverPng } from './cover.ts';

const cover = {
  title: '국가미래전략기술 정책연구소 2023 연차보고서',
  publisher: 'KAIST 국가미래전략기술 정책연구소',
  published: '2023.12.27.',
  parts: ['서론', '반도체', '이차전지'],
};

test('a cover says title, publisher, parts and day within its edges', () => {
  const texts = [...coverPicture(cover).matchAll(/<text x="(\d+)" y="(\d+)"[^>]*>([^<]+)/g)];
  const said = texts.map(([, , , words]) => words).join(' ');
  for (const words of [cover.title, cover.publisher, ...cover.parts, cover.published])
    assert.ok(said.includes(words), words);
  for (const [, x, y] of texts)
    assert.ok(Number(x) < COVER_SIZE.width && Number(y) < COVER_SIZE.height);
});

test('parts for which there is no room are left out, and a long title is cut short', () => {
  const many = { ...cover, title: `${cover.title} `.repeat(9), parts: Array(40).fill('부분') };
  const drawn = coverPicture(many);
  assert.ok((drawn.match(/부분/g)?.length ?? 0) < 15);
  assert.match(drawn, /…/);
});

test('a cover is a picture of its size, and the same again', async () => {
  const png = Buffer.from(await coverPng(cover));
  assert.deepEqual(
    [png.readUInt32BE(16), png.readUInt32BE(20)],
    [COVER_SIZE.width, COVER_SIZE.height],
  );
  assert.ok(png.length < 150_000, `${png.length}`);
  assert.ok(png.equals(await coverPng(cover)));
});
