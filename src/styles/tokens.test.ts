import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { coloursOf, contrast, contrastsOf, PAIRS, tokensOf } from './tokens.ts';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const tokens = tokensOf(css);
const sizes = (prefix: string) =>
  tokens.filter(({ name }) => name.startsWith(prefix)).map(({ value }) => Number.parseFloat(value));

test('every token of the sheet is read, with its remark', () => {
  const names = new Set([...css.matchAll(/^\s*--([\w-]+):/gm)].map(([, name]) => name));
  assert.deepEqual(new Set(tokens.map(({ name }) => name)), names);
  assert.match(tokens.find(({ name }) => name === 'measure')?.remark ?? '', /characters/);
});

test('contrast is that of WCAG', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
});

test('every text has a contrast of 4.5 on each of its grounds, in both schemes', () => {
  const all = contrastsOf(coloursOf(tokens));
  assert.equal(all.length, Object.values(PAIRS).flat().length, 'no colour has another name');
  assert.deepEqual(
    all.filter(({ light, dark }) => light < 4.5 || dark < 4.5),
    [],
  );
});

test('the ring of the focus stands out from every ground by 3', () => {
  const colours = new Map(coloursOf(tokens).map((colour) => [colour.name, colour]));
  const focus = colours.get('focus');
  for (const ground of ['paper', 'surface', 'sunken', 'accent-wash']) {
    const back = colours.get(ground);
    assert.ok(focus && back);
    assert.ok(
      contrast(focus.light, back.light) >= 3 && contrast(focus.dark, back.dark) >= 3,
      ground,
    );
  }
});

test('type and spacing each are one scale: no step is smaller than the one before', () => {
  for (const prefix of ['text-', 'space-']) {
    const scale = sizes(prefix);
    assert.ok(scale.length > 5);
    assert.deepEqual(
      scale,
      [...new Set(scale)].sort((a, b) => a - b),
      prefix,
    );
  }
});
