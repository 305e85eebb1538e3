import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { day } from './date.ts';
import { siteAddress, slug, title, webAddress, words } from './fields.ts';

const cases: Record<string, { field: z.ZodType; good: string[]; bad: unknown[] }> = {
  'an id is words of lower-case letters and digits joined by hyphens': {
    field: slug,
    good: ['intel', '6g', 'ai-chip-trends', 'hw-1', '2023'],
    bad: ['', 'Intel', 'a_b', 'a.b', '-a', 'a-', 'a--b', 'a b', '인텔', 'é', 'a\n', 3, null],
  },
  'a title has a letter or digit, and stands in one line': {
    field: title,
    good: ['글', '6G', '2050'],
    bad: ['', ' ', '-', '…', '〔〕', '둘\n줄'],
  },
  'words are more than spaces': {
    field: words,
    good: ['글', '-', 'a b'],
    bad: ['', ' ', '\u3000', '\n', 3],
  },
  'an address of the site begins with a slash': {
    field: siteAddress,
    good: ['/', '/2023/intro/', '/2023/intro/#a.b'],
    bad: ['', '2023/intro/', 'https://example.org/', '/a b/', '/a\n', 'javascript:alert(1)'],
  },
  'an address on the web is of http and has a host': {
    field: webAddress,
    good: ['https://example.org', 'http://example.org/a?b=c#d', 'https://한국.kr/글'],
    bad: [
      '',
      'example.org',
      '//example.org',
      'https://',
      'https://localhost',
      'https://a .org',
      ' ',
    ],
  },
  'a day is on the calendar': {
    field: day,
    good: ['2023-12-27', '2024-02-29'],
    bad: ['2023-13-45', '2023-02-31', '2023-02-29', '2023-6-1', '23-06-01', '2023.06.01', '', null],
  },
};

for (const [name, { field, good, bad }] of Object.entries(cases)) {
  test(name, () => {
    for (const value of good) assert.equal(field.parse(value), value);
    for (const value of bad) assert.ok(!field.safeParse(value).success, JSON.stringify(value));
  });
}

test('spaces around words go', () => assert.equal(words.parse(' 글 \n'), '글'));
