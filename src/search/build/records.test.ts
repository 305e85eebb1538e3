import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../format/pieces.ts';
import { sectionsOf } from '../format/sections.ts';
import type { Passage, SearchDocument } from './document.ts';
import type { Morph } from './morphemes.ts';
import { toRecords } from './records.ts';

/** White space parts words; no analyser is needed to see how records are made. */
const analyse = (block: string): Morph[] =>
  block
    .split(' ')
    .filter(Boolean)
    .map((surface) => ({ surface, key: fold(surface), joined: false, tag: 'NNG' }));

const passage = (
  kind: Passage['kind'],
  address: string,
  title: string,
  blocks: string[] = [],
  more: Partial<Passage> = {},
): Passage => ({ kind, address, title, blocks, heads: [], ...more });

const document = (passages: Passage[]): SearchDocument => ({
  id: 'eu',
  title: 'EU',
  kind: 'brief',
  kindTitle: '브리프',
  domain: 'battery',
  domainTitle: '이차전지',
  edition: '2023',
  cite: 'KAIST, 「EU」.',
  passages,
});

const page = passage('page', '/eu/', 'EU 시장', ['머리 글']);
const section = passage('section', '/eu/#a', '공급망', ['핵심 광물', ''], { parent: page });
const table = passage('table', '/eu/#t', '공장', ['기업'], { parent: section });
const row = passage('row', '/eu/#t.a', '삼성', ['100GWh', '헝가리'], {
  parent: table,
  heads: ['용량', ''],
});

test('title, blocks and column labels stand one after the other, with their lengths', () => {
  const records = toRecords([document([page, section, table, row])], analyse);
  assert.deepEqual(
    records.map(({ url, content, titleLength, bodyLength, parent, within }) => ({
      url,
      content,
      titleLength,
      bodyLength,
      parent,
      within,
    })),
    [
      {
        url: '/eu/',
        content: 'EU 시장 ^ 머리 글',
        titleLength: 2,
        bodyLength: Number.POSITIVE_INFINITY,
        parent: 0,
        within: [],
      },
      {
        url: '/eu/#a',
        content: '공급망 ^ 핵심 광물',
        titleLength: 1,
        bodyLength: Number.POSITIVE_INFINITY,
        parent: 0,
        within: [],
      },
      {
        url: '/eu/#t',
        content: '공장 ^ 기업',
        titleLength: 1,
        bodyLength: Number.POSITIVE_INFINITY,
        parent: 1,
        within: ['공급망'],
      },
      {
        url: '/eu/#t.a',
        content: "삼성 ^ 100GWh ^ 헝가리 ^^ 용량 ^ '",
        titleLength: 1,
        bodyLength: 5,
        parent: 2,
        within: ['공급망', '공장'],
      },
    ],
  );
  assert.deepEqual(sectionsOf(records), [0, 1, 1, 1]);
});

test('lines of a block are parted, and sources stand beside the text wherever they stood', () => {
  const cited = { ...section, blocks: ['출처', '논문', '첫째\n둘째'], sources: [0, 1] };
  const [, record] = toRecords([document([page, cited])], analyse);
  assert.equal(record?.content, '공급망 ^ 첫째 ^- 둘째 ^^ 출처 ^ 논문');
  assert.equal(record?.bodyLength, 5);
});

test('a row that is printed again, and an answer to the same question, know the first', () => {
  const again = { ...row, address: '/eu/#u.a' };
  const other = { ...row, address: '/eu/#t.b', title: '테슬라' };
  const reworded = {
    ...other,
    address: '/eu/#t.c',
    title: '테슬라사',
    says: '테슬라 100GWh 헝가리',
  };
  const asked: Partial<Passage> = { question: ['/eu/questions/#q', '전망'] };
  const [one, two] = ['/eu/#x', '/eu/#y'].map((address) => ({ ...section, address, ...asked }));
  assert.ok(one && two);
  const records = toRecords(
    [document([page, section, table, row, again, other, reworded, one, two])],
    analyse,
  );
  assert.deepEqual(
    records.map(({ twin }) => twin),
    [0, 1, 2, 3, 3, 5, 5, 7, 7],
  );
});

test('a passage without words gives no record; what lies in it belongs to the one around', () => {
  const empty = passage('section', '/eu/#b', '…', ['—'], { parent: page });
  const inner = passage('table', '/eu/#u', '표', [], { parent: empty });
  const records = toRecords([document([page, empty, inner])], analyse);
  assert.deepEqual(
    records.map(({ url, parent }) => [url, parent]),
    [
      ['/eu/', 0],
      ['/eu/#u', 0],
    ],
  );
});

test('records of a second document do not lie in the first', () => {
  const other = passage('page', '/us/', '미국');
  const part = passage('section', '/us/#a', '규제', [], { parent: other });
  const records = toRecords([document([page, section]), document([other, part])], analyse);
  assert.deepEqual(
    records.map(({ parent }) => parent),
    [0, 0, 2, 2],
  );
});

test('a passage before the one it lies in is an error that names both', () =>
  assert.throws(
    () => toRecords([document([page, table, section])], analyse),
    /\/eu\/#t.*\/eu\/#a/,
  ));
