import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Installed, licencesDocument, unknownLicences } from '#/tools/licences.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const { packages } = read('package-lock.json');
const installed = { ...read('package.json'), packages } as Installed;

test('the list of licences is that of what is installed: npm run licences', () => {
  assert.equal(readFileSync(join(root, 'docs/licences.md'), 'utf8'), licencesDocument(installed));
});

test('every licence has been looked at', () => {
  assert.deepEqual(unknownLicences(installed), []);
  const of = (license?: string) => unknownLicences({ packages: { 'node_modules/a': { license } } });
  assert.deepEqual(of('SSPL-1.0'), ['a: SSPL-1.0']);
  assert.deepEqual(of(undefined), ['a: none named']);
  assert.deepEqual(of('MIT AND GPL-3.0-only'), ['a: MIT AND GPL-3.0-only']);
  assert.deepEqual(of('MIT OR GPL-3.0-only'), []);
});
