import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueAsked } from './value-asked.ts';

const VALUES = ['ai', 'ai-chip', 'battery', '한국', '6g', 'company'];

const cases: [asked: string, value: string | undefined][] = [
  ['battery', 'battery'],
  ['BATTERY', 'battery'],
  ['battery)', 'battery'],
  ['battery).', 'battery'],
  ['battery”에서', 'battery'],
  ['battery를', 'battery'],
  ['(battery', 'battery'],
  ['６Ｇ', '6g'],
  ['ai-chip,', 'ai-chip'],
  ['한국은', '한국'],
  ['한국은행', undefined],
  ['batteries', undefined],
  ['bat', undefined],
  ['', undefined],
  [')', undefined],
];
for (const [asked, value] of cases)
  test(`“${asked}” means ${value ?? 'nothing'}`, () =>
    assert.equal(valueAsked(asked, VALUES), value));
