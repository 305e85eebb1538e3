import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsOf } from '#/content/table/columns.ts';
import { wholeEdition } from '#/testing/fixture.ts';
import { passagesByAddress } from './passages.ts';
import type { Quotation } from './quotation.ts';
import { notesOf, speakerOf } from './quotation-context.ts';

const edition = wholeEdition();
const passages = passagesByAddress(edition);
const row = [...passages.values()].find((passage) => passage.kind === 'row');
assert.ok(row?.kind === 'row');

/** Words quoted from a table with notes. */
const quoted = (words: string, notes: { mark?: string; text: string }[]): Quotation => ({
  passage: { ...row, table: { ...row.table, notes } },
  column: columnsOf(row.table)[1],
  whole: { text: words, above: [], periods: [] },
  words,
});

const texts = (words: string, notes: { mark?: string; text: string }[]) =>
  notesOf(quoted(words, notes)).map(({ text }) => text);

test('a note goes with the words in which its mark stands', () => {
  const lmfp = { mark: '*', text: 'LMFP는 망간을 추가한 소재이다.' };
  const m3p = { mark: '*', text: 'M3P는 조합한 소재이다.' };
  const general = { text: '출처는 협회이다.' };
  const all = [lmfp, m3p, general];
  assert.deepEqual(texts('LMFP* R&D 추진', all), [lmfp.text]);
  assert.deepEqual(texts('LMFP, M3P* 양산', all), [m3p.text]);
  assert.deepEqual(texts('TP(열 전이)* 방지', [{ mark: '*', text: 'TP는 열 전이이다.' }, lmfp]), [
    'TP는 열 전이이다.',
  ]);
  assert.deepEqual(texts('준공 예정(’27)*', all), [lmfp.text, m3p.text]);
  assert.deepEqual(texts('LMFP R&D 추진', all), []);
  assert.deepEqual(texts('둘** 하나', [lmfp, { mark: '**', text: '둘의 주' }]), ['둘의 주']);
});

test('a speaker is named where a section is someone’s, and nowhere else', () => {
  const speaker = (passage: Quotation['passage']) =>
    speakerOf({
      passage,
      column: undefined,
      whole: { text: '', above: [], periods: [] },
      words: '',
    });
  const page = edition.documents.find(({ frontmatter }) => frontmatter.voices.length > 0);
  assert.ok(page);
  const { section, role } = page.frontmatter.voices[0] ?? { section: '', role: '' };
  const voiced = passages.get(`${page.path}#${section}`);
  assert.ok(voiced);
  assert.ok(speaker(voiced)?.startsWith(role));
  const below = [...passages.values()].find((passage) => passage.parent === voiced);
  assert.ok(below);
  assert.equal(speaker(below), speaker(voiced));
  assert.equal(speaker(row), undefined);
});
