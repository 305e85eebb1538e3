import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainMarkdown } from './plain-markdown.ts';

const TWIN = `---
title: "시장 “둘”"
description: "시장을 본다."
lang: "ko"
---

# 시장

## 동향 [#](/a/#trends)

- **한국**은 64%이다[^eu]. [#](/a/#p-64)

![그림의 말](/charts/a.svg)

| 해 | 값 |
| - | - |
| ’20~’22년 | [3~5%](/a/#v) |

[^eu]: 자료 <b>밖</b>
`;

test('title and description come from the head, the title stands nowhere else', () => {
  const { title, description, body } = plainMarkdown(TWIN);
  assert.equal(title, '시장 “둘”');
  assert.equal(description, '시장을 본다.');
  assert.doesNotMatch(body, /^# /m);
});

test('text, lists, tables, links and footnotes stay', () => {
  const { body } = plainMarkdown(TWIN);
  assert.match(body, /^## 동향$/m);
  assert.match(body, /^- \*\*한국\*\*은 64%이다\[\^eu\]\.$/m);
  assert.match(body, /\[3~5%\]\(\/a\/#v\)|\[3\\~5%\]\(\/a\/#v\)/);
  assert.match(body, /^\[\^eu\]: 자료 밖$/m);
});

test('a drawing is its words, HTML and links of a place to itself are gone', () => {
  const { body } = plainMarkdown(TWIN);
  assert.match(body, /^그림의 말$/m);
  assert.doesNotMatch(body, /!\[|\[#\]|<b>/);
});

test('a file without head is none', () => {
  assert.throws(() => plainMarkdown('# 시장'), /front matter/);
});
