import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { KeptAnalysis } from './kept-analysis.ts';
import type { Analyse } from './morphemes.ts';

const folder = mkdtempSync(join(tmpdir(), 'analysis-'));

test('a text is analysed once: for one edition, for its neighbour, for the next build', () => {
  const asked: string[] = [];
  const analyse: Analyse = (text) => {
    asked.push(text);
    return [{ surface: text, key: text, joined: false, tag: 'NNG' }];
  };
  const newer = new KeptAnalysis(join(folder, 'newer.json'));
  const first = newer.with(analyse)('전지');
  newer.with(analyse)('전지');
  newer.save();
  const older = new KeptAnalysis(join(folder, 'older.json'), newer);
  assert.deepEqual(older.with(analyse)('전지'), first);
  older.with(analyse)('양자');
  older.save();
  const again = new KeptAnalysis(join(folder, 'older.json'));
  assert.deepEqual(again.with(analyse)('전지'), first);
  assert.deepEqual(asked, ['전지', '양자']);
});
