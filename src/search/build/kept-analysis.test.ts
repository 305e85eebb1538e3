import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { KeptAnalysis } from './kept-analysis.ts';
import type { Morph } from './morphemes.ts';

const folder = mkdtempSync(join(tmpdir(), 'analysis-'));

test('a text is analysed once: for one edition, for its neighbour, for the next build', async () => {
  const asked: string[] = [];
  const analyse = async (texts: readonly string[]): Promise<Morph[][]> => {
    asked.push(...texts);
    return texts.map((text) => [{ surface: text, key: text, joined: false, tag: 'NNG' }]);
  };
  const newer = new KeptAnalysis(join(folder, 'newer.json'));
  const first = (await newer.of(new Set(['전지']), analyse))('전지');
  newer.save();
  const older = new KeptAnalysis(join(folder, 'older.json'), newer);
  const words = await older.of(new Set(['전지', '양자']), analyse);
  assert.deepEqual(words('전지'), first);
  assert.throws(() => words('지각'), /살피지 않은 글/);
  older.save();
  const again = new KeptAnalysis(join(folder, 'older.json'));
  assert.deepEqual((await again.of(new Set(['전지']), analyse))('전지'), first);
  assert.deepEqual(asked, ['전지', '양자']);
});
