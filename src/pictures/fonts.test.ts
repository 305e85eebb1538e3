import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fontFilesFor, fontOf, isDrawable, type Weight } from './fonts.ts';
import { slimFont } from './slim-font.ts';
import { glyphFinder, readTrueType } from './true-type.ts';

const WEIGHTS: readonly Weight[] = [400, 700];

test('the fonts know Hangul, Hanja and signs, and not every letter', () => {
  for (const letter of '가힣對韓①※「〔’→Ⅲ㎡ \n') assert.ok(isDrawable(letter), letter);
  for (const letter of ['\u{e000}', '𠮷', '🚀']) assert.ok(!isDrawable(letter), letter);
});

test('letters are as wide as the font has them', () => {
  const font = fontOf(400);
  const widthOf = (letter: string) => font.widthOf(font.glyphOf(letter) ?? 0);
  assert.equal(widthOf('가'), widthOf('힣'), 'Hangul is of one width');
  assert.ok(widthOf('i') < widthOf('m') && widthOf('m') < 1);
  assert.equal(widthOf('對'), 1);
});

test('a slim font has the outlines of its letters, and little else', () => {
  for (const weight of WEIGHTS) {
    const { file, glyphOf } = fontOf(weight);
    const slim = slimFont(file, '가A中①');
    assert.ok(slim.length < file.length / 5, String(slim.length));
    const glyphOfSlim = glyphFinder(readTrueType(slim));
    for (const letter of '가A中①') assert.equal(glyphOfSlim(letter), glyphOf(letter));
  }
});

test('fonts are made again only for letters that they lack', () => {
  const bytes = () => fontFilesFor('가').map((file) => readFileSync(file).length);
  const [few = 0] = bytes();
  assert.deepEqual(bytes(), bytes());
  fontFilesFor('鷲', new Set('①②'));
  const [more = 0] = bytes();
  assert.ok(more > few, 'and keep those that they have');
  fontFilesFor('가鷲②');
  assert.equal(bytes()[0], more);
});
