import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileReader } from './file.ts';
import type { Problem } from './problem.ts';

const root = mkdtempSync(join(tmpdir(), 'read-file-'));
after(() => rmSync(root, { recursive: true }));
const path = join(root, 'a.txt');

/** A parser that counts how often it is asked. */
function counting() {
  let times = 0;
  return fileReader({
    parse: (file, content) => ({ file, content, times: ++times, problems: [] as Problem[] }),
    broken: (file, problem) => ({ file, content: '', times, problems: [problem] }),
  });
}

test('a file is parsed again only when its text has changed', () => {
  const read = counting();
  writeFileSync(path, '하나');
  const first = read(root, path);
  assert.deepEqual(first, { file: 'a.txt', content: '하나', times: 1, problems: [] });
  assert.equal(read(root, path), first);
  writeFileSync(path, '둘');
  assert.deepEqual(read(root, path), { file: 'a.txt', content: '둘', times: 2, problems: [] });
  // undone
  writeFileSync(path, '하나');
  assert.equal(read(root, path), first);
});

test('a byte order mark is no part of the text', () => {
  writeFileSync(path, '\uFEFF---\n');
  assert.equal(counting()(root, path).content, '---\n');
});

/** What is told of a file with these bytes. */
function toldOf(bytes: string | Uint8Array): string[] {
  writeFileSync(path, bytes);
  return counting()(root, path).problems.map((p) => `${p.line}:${p.column} ${p.rule} ${p.message}`);
}

test('what is no text is told with its place', () => {
  assert.deepEqual(toldOf(new Uint8Array([0x61, 0x0a, 0x62, 0xe9, 0x62])), [
    '2:2 files-can-be-read UTF-8이 아닌 글자가 있습니다.',
  ]);
  assert.deepEqual(toldOf('가\n<<<<<<< HEAD\n나\n=======\n다\n>>>>>>> b\n'), [
    '2:1 files-can-be-read git의 병합 충돌 표시가 남아 있습니다: <<<<<<< HEAD',
  ]);
  // what a conflict that was settled by hand has left, with the line ends of Windows
  for (const left of ['>>>>>>> b', '=======', '<<<<<<< HEAD', '||||||| 1a2b3c'])
    assert.deepEqual(toldOf(`가\r\n${left}\r\n나\r\n`), [
      `2:1 files-can-be-read git의 병합 충돌 표시가 남아 있습니다: ${left}`,
    ]);
  assert.deepEqual(toldOf('======= 가\n=====\n>> 나\n'), []);
  mkdirSync(join(root, 'folder.txt'));
  const [problem] = counting()(root, join(root, 'folder.txt')).problems;
  assert.equal(problem?.message, '파일이 있어야 할 자리에 같은 이름의 폴더가 있습니다.');
  assert.match(counting()(root, join(root, 'none.txt')).problems[0]?.message ?? '', /파일이 없/);
});

test('characters that nobody sees are told, the rest of the file is read', () => {
  assert.deepEqual(toldOf('가\u200B나\n다\u0000\n\u202E라\n마'), [
    '1:2 characters-can-be-seen 보이지 않는 글자 U+200B이(가) 있습니다.',
    '2:2 characters-can-be-seen 보이지 않는 글자 U+0000이(가) 있습니다.',
    '3:1 characters-can-be-seen 보이지 않는 글자 U+202E이(가) 있습니다.',
  ]);
  // letters that draw nothing: fillers of Hangul, a selector of a glyph, an empty cell of braille
  for (const [character, code] of [
    ['\u115F', '115F'],
    ['\u3164', '3164'],
    ['\uFFA0', 'FFA0'],
    ['\uFE0F', 'FE0F'],
    ['\u2800', '2800'],
  ] as const)
    assert.deepEqual(toldOf(`가${character}나`), [
      `1:2 characters-can-be-seen 보이지 않는 글자 U+${code}이(가) 있습니다.`,
    ]);
  // what is no character in any encoding
  for (const character of ['\uFFFE', '\u{1FFFF}', '\uFDD0'])
    assert.deepEqual(toldOf(`가${character}나`), [
      '1:2 characters-can-be-seen 깨진 글자(�)가 있습니다.',
    ]);
  assert.deepEqual(toldOf('한국'.normalize('NFD')), [
    '1:1 characters-can-be-seen 풀어 쓴 글자(NFD)나 꼴만 다른 한자가 있어 검색과 링크가 이 말을 찾지 못합니다.',
  ]);
  assert.deepEqual(toldOf('탭\t과 줄 끝\r\n, é와 對中은 글자다'), []);
});
