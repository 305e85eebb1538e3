import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alphabetOf, decodeText, encodeText, packAlphabet, unpackAlphabet } from './alphabet.ts';

const MANY = Array.from({ length: 3000 }, (_, number) => String.fromCodePoint(0xac00 + number));
const texts: [name: string, text: string][] = [
  ['nothing', ''],
  ['some signs', '핵심광물 340조 원, 對中'],
  ['signs beyond the first plane', '🔋 전지 🔋'],
  ['thousands of signs', `${'가나'.repeat(50)}${MANY.join('')}`],
];

for (const [name, text] of texts)
  test(`a text comes back: ${name}`, () => {
    const alphabet = unpackAlphabet(packAlphabet(alphabetOf(text)));
    assert.equal(decodeText(encodeText(text, alphabet), alphabet), text);
  });

test('frequent signs take one byte, others two', () => {
  const alphabet = alphabetOf(`${'가나'.repeat(50)}${MANY.join('')}`);
  assert.equal(encodeText('가나가', alphabet).length, 3);
  assert.equal(encodeText('가끿', alphabet).length, 3);
});

test('a sign that the alphabet has not is an error, and so are too many', () => {
  assert.throws(() => encodeText('나', alphabetOf('가')), /“나”/);
  const all = Array.from({ length: 9000 }, (_, number) => String.fromCodePoint(0x4e00 + number));
  assert.throws(() => alphabetOf(all.join('')), /9000가지/);
});
