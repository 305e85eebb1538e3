import assert from 'node:assert/strict';
import { test } from 'node:test';
import { giveReadings, readingOfWord } from './hanja.ts';

test('a word is read as it is said, at its head too', () => {
  assert.equal(readingOfWord('韓'), '한');
  assert.equal(readingOfWord('對中'), '대중');
  assert.equal(readingOfWord('量子未来産業創出戦略'), '양자미래산업창출전략');
  assert.equal(readingOfWord('寧德'), undefined, 'one that is not listed has none');
});

test('Hanja in headings get their reading, and nothing else does', () => {
  assert.equal(
    giveReadings('<h1>EU 시장의 韓·中 기업</h1><p>韓</p>'),
    '<h1>EU 시장의 <abbr class="hanja" title="한" tabindex="0">韓</abbr>·<abbr class="hanja" title="중" tabindex="0">中</abbr> 기업</h1><p>韓</p>',
  );
  for (const html of ['<h2 title="韓">한국</h2>', '<h3>寧德</h3>', '<header>韓</header>'])
    assert.equal(giveReadings(html), html);
});
