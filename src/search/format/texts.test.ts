import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alphabetOf, encodeText } from './alphabet.ts';
import { type Fragment, packTexts, readTexts } from './texts.ts';

const texts: Fragment[] = [
  { url: '/eu/', content: 'EU` 시장', within: [] },
  { url: '/eu/#a', content: '핵심` 광물` 을 ^ “확보` ”', within: ['EU 시장', '광물'] },
  { url: '/eu/#b', content: '', within: [], doubtful: ['’20 %', '“한”'] },
  {
    url: '/eu/#c',
    content: '답` 이다',
    within: ['EU'],
    question: ['/eu/questions/#q', '무엇인가'],
  },
  { url: '/eu/#d', content: '답', within: [], doubtful: ['답'], question: ['/eu/#q', '왜'] },
];
const packed = packTexts(texts);
const alphabet = alphabetOf(packed);
const read = (text: string) => readTexts(encodeText(text, alphabet), alphabet);

test('texts come back with all that is said of them', () => {
  assert.deepEqual(read(packed), texts);
  assert.deepEqual(read(packTexts([])), []);
});

test('texts that are cut off are none', () =>
  assert.throws(() => read(packed.slice(0, -1)), /온전하지 않습니다/));

test('a text that would be read as two stops the build', () =>
  assert.throws(
    () => packTexts([{ url: '/eu/#e', content: '줄\n줄', within: [] }]),
    /\/eu\/#e의 글/,
  ));
