import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alphabetOf, encodeText } from '../format/alphabet.ts';
import { packStretches } from '../format/numbers.ts';
import { type Fragment, packTexts } from '../format/texts.ts';
import { readWhole } from './whole.ts';

const text = (url: string, content: string): Fragment => ({ url, content, within: [] });
const texts = [
  text('/a/', '핵심` 광물 ^ 2.5배` 로'),
  text('/a/#b', '광물` 을 ^- 광물'),
  text('/a/#c', 'HBM3E ^^ ’22년'),
];
// the second record lies before the others
const entries = [{ group: 1 }, { group: 0 }, { group: 1 }];
const groups = [[texts[1]], [texts[0], texts[2]]].map((group) =>
  packTexts(group.filter((one) => one !== undefined)),
);
const alphabet = alphabetOf(groups.join(''));
const bytes = packStretches(groups.map((group) => encodeText(group, alphabet)));
const noRest = async () => undefined;

test('texts and words of all records are told from one file', async () => {
  const whole = await readWhole(bytes, alphabet, entries, noRest);
  assert.deepEqual(
    entries.map((_, record) => whole.read(record)),
    texts,
  );
  assert.deepEqual(
    [...whole.find('광물')],
    [
      [0, [1]],
      [1, [0, 3]],
    ],
  );
  assert.deepEqual([...whole.find('hbm3e')], [[2, [0]]]);
  assert.deepEqual([...whole.find('위성')], []);
});

test('a file that is cut off, or of other records, is an error', async () => {
  for (let length = 0; length < bytes.length; length++)
    await assert.rejects(readWhole(bytes.subarray(0, length), alphabet, entries, noRest));
  await assert.rejects(readWhole(bytes, alphabet, [...entries, { group: 1 }], noRest), RangeError);
});

test('there are rests between the pieces of the work', async () => {
  let rests = 0;
  await readWhole(bytes, alphabet, entries, async () => rests++);
  assert.equal(rests, groups.length + entries.length);
});
