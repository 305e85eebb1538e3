import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePeriod } from '#/schemas/printed/period.ts';
import { type Phase, phaseOf } from './timeline.ts';

const cases: [printed: string, phase: Phase][] = [
  ['2022', 'past'],
  ['’23', 'past'],
  ['’23.12', 'past'],
  ['2023.12.27', 'past'],
  ['2023.12.28', 'ahead'],
  ['’24', 'ahead'],
  ['’21~’22', 'past'],
  ['’21~’23', 'past'],
  ['’23~’27', 'under-way'],
  ['’24~’27', 'ahead'],
  ['~’30', 'ahead'],
  ['’22년까지', 'past'],
];

for (const [printed, phase] of cases) {
  test(`${printed} was ${phase} when the report appeared`, () => {
    assert.equal(phaseOf(parsePeriod(printed) ?? { printed }, '2023-12-27'), phase);
  });
}
