import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, inflateSync } from 'node:zlib';
import { palettePng } from './palette-png.ts';

type Colour = [red: number, green: number, blue: number];

const pixelsOf = (colours: Colour[]): Uint8Array =>
  new Uint8Array(colours.flatMap((colour) => [...colour, 255]));

/** Reads a PNG as such a file is specified: the parts by name, and the colours of its points. */
function read(png: Uint8Array): { width: number; height: number; colours: Colour[] } {
  const file = Buffer.from(png);
  assert.equal(file.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n');
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    assert.equal(file.readUInt32BE(at + 8 + length), crc32(body));
    parts.set(body.toString('latin1', 0, 4), body.subarray(4));
    at += length + 12;
  }
  assert.deepEqual([...parts.keys()], ['IHDR', 'PLTE', 'IDAT', 'IEND']);
  const [header, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((name) => parts.get(name));
  assert.ok(header && palette && data);
  assert.deepEqual([...header.subarray(8)], [8, 3, 0, 0, 0]);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const lines = inflateSync(data);
  const colours = Array.from({ length: width * height }, (_, i): Colour => {
    const entry = lines[Math.floor(i / width) * (width + 1) + 1 + (i % width)] ?? 0;
    const [red = 0, green = 0, blue = 0] = palette.subarray(entry * 3);
    return [red, green, blue];
  });
  return { width, height, colours };
}

const INK: Colour = [29, 31, 35];
const PAPER: Colour = [251, 250, 247];
const BLUE: Colour = [31, 78, 140];

test('a picture of few colours keeps each point as it is', async () => {
  const colours = [PAPER, PAPER, INK, BLUE, [0, 0, 0], PAPER] as Colour[];
  assert.deepEqual(read(await palettePng(pixelsOf(colours), 3)), { width: 3, height: 2, colours });
});

test('of too many colours the rarest become the nearest of the others', async () => {
  const grey = (n: number): Colour => [n, n, n];
  const many = Array.from({ length: 256 }, (_, n) => [grey(n), grey(n)]).flat();
  const rare: Colour = [200, 201, 200];
  const { colours } = read(
    await palettePng(pixelsOf([...many, rare, rare.with(0, 3) as Colour]), 2),
  );
  assert.deepEqual(colours.slice(0, 512), many);
  assert.deepEqual(colours[512], grey(200));
});
