import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { removeLeftovers } from './leftovers.ts';

test('what a killed build has left goes, what a running one works in and all else stays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leftovers-'));
  const { pid: ended } = spawnSync(process.execPath, ['--version']);
  const others = ['cache', 'compiled', `cache-${process.pid}`, `site-${process.pid}`, 'site-map'];
  for (const name of [
    ...others,
    `cache-${ended}`,
    `code-${ended}-printer`,
    `site-${ended}`,
    `site-${ended}-old`,
  ])
    mkdirSync(join(folder, name, 'below'), { recursive: true });
  removeLeftovers(folder);
  assert.deepEqual(readdirSync(folder), others.toSorted());
  removeLeftovers(join(folder, 'none'));
});
