import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { codeKey, hashOf } from '#/code-key.ts';
import { CompiledCode } from './compiled-code.ts';
import { codeFiles } from './printer.ts';
import { seal } from './seal.ts';

const settings = { base: '/', siteUrl: undefined };
const home = mkdtempSync(join(tmpdir(), 'compiled-'));
const { printer } = codeFiles(join(home, 'code', hashOf(codeKey(), settings)));
mkdirSync(printer, { recursive: true });
writeFileSync(join(printer, 'entry.mjs'), 'export {};');
seal(printer);

/** What a build finds; what it begins to compile is given up. */
async function found(isFresh = false, own: Record<string, string | undefined> = settings) {
  const code = new CompiledCode(own, isFresh, home);
  await code.stop();
  return code.isNew ? 'nothing' : 'the templates';
}

test('what was compiled for an address is used again; not for another, nor by a build that begins anew', async () => {
  assert.equal(await found(), 'the templates');
  assert.equal(await found(true), 'nothing');
  assert.equal(await found(false, { base: '/report/', siteUrl: undefined }), 'nothing');
  assert.equal(await found(), 'the templates', 'what was given up has taken nothing away');
});

test('what was damaged is noticed', async () => {
  writeFileSync(join(printer, 'entry.mjs'), 'export');
  assert.equal(await found(), 'nothing');
});

test('of many kinds of code those stay that were used last', async () => {
  for (let port = 0; port < 8; port++)
    await found(false, { base: `/${port}/`, siteUrl: undefined });
  const kept = readdirSync(join(home, 'code'));
  assert.equal(kept.length, 6);
  assert.ok(kept.includes(hashOf(codeKey(), { base: '/7/', siteUrl: undefined })));
});
