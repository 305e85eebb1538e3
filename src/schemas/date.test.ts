import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from './date.ts';

test('a day is one of the calendar', () => {
  for (const sound of ['2023-06-27', '2024-02-29', '1999-12-31'])
    assert.ok(day.safeParse(sound).success, sound);
  for (const none of ['2023-13-45', '2023-02-31', '2023-02-29', '0000-01-01', '2023-6-27', ''])
    assert.ok(!day.safeParse(none).success, none);
});
