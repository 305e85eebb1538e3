import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bookPicture } from './book-picture.ts';

const pictured = (svg: string) =>
  new TextDecoder().decode(bookPicture(new TextEncoder().encode(svg)));

for (const [what, svg, expected] of [
  ['what SVG 1.1 knows stays', '<text fill="#000" font-weight="700">가</text>', undefined],
  [
    'what it does not know stands in the style',
    '<text fill="#000" paint-order="stroke" x="1">가 paint-order="stroke"</text>',
    '<text fill="#000" x="1" style="paint-order:stroke">가 paint-order="stroke"</text>',
  ],
  [
    'beside a style that is there',
    '<g font-variant="tabular-nums" style="color:red" paint-order="stroke"/>',
    '<g style="font-variant:tabular-nums;paint-order:stroke;color:red"/>',
  ],
] as const)
  test(what, () => assert.equal(pictured(svg), expected ?? svg));
