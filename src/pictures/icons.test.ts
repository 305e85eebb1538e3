import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Resvg } from '@resvg/resvg-js';
import { favicon, touchIcon } from './icons.ts';

const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
const BLUE = [0x1f, 0x4e, 0x8c, 255];

/** The points of a PNG, as resvg reads it. */
function points(png: Buffer, size: number): Buffer {
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><image href="${href}" width="${size}" height="${size}"/></svg>`;
  return new Resvg(svg).render().pixels;
}

test('favicon.ico holds the icon in three sizes, the same each time', () => {
  const ico = Buffer.from(favicon());
  assert.deepEqual([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)], [0, 1, 3]);
  let end = 6 + 3 * 16;
  for (const [i, size] of [16, 32, 48].entries()) {
    const entry = 6 + i * 16;
    assert.deepEqual([...ico.subarray(entry, entry + 2)], [size, size]);
    const [length, at] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)];
    assert.equal(at, end);
    const png = ico.subarray(at, at + length);
    assert.deepEqual(sizeOf(png), [size, size]);
    const middle = points(png, size).subarray((size + 1) * (size / 8) * 4);
    assert.deepEqual([...middle.subarray(0, 4)], BLUE);
    end += length;
  }
  assert.equal(end, ico.length);
  assert.ok(ico.equals(Buffer.from(favicon())));
});

test('the touch icon has no corner through which something else is seen', () => {
  const png = Buffer.from(touchIcon());
  assert.deepEqual(sizeOf(png), [180, 180]);
  const all = points(png, 180);
  for (const at of [0, 179, 180 * 179, 180 * 180 - 1])
    assert.deepEqual([...all.subarray(at * 4, at * 4 + 4)], BLUE);
  assert.ok(all.includes(0xfb), 'and the lines of the mark');
});
