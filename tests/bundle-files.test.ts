/** What is in the zip of `npm run bundle`, by its files, and what a reader is told where some are missing. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, beforeEach, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readSettings } from '#/settings.ts';
import { EDITION } from './support/edition.ts';
import { makeBundle, type Unpacked } from './support/unpacked.ts';
import { useBundle } from './support/unpacked-page.ts';

const { siteUrl = '' } = readSettings();
/** A day behind in its zone, and a language with an i of its own. */
const ELSEWHERE = { TZ: 'Pacific/Pago_Pago', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

const reader = useBundle();
let bundle: Unpacked;
let other: Buffer;

before(async () => {
  other = await makeBundle(ELSEWHERE);
});
beforeEach(() => {
  ({ bundle } = reader);
});

test('the same site gives the same bytes, under any clock and language', () => {
  assert.ok(bundle.zip.equals(other));
  assert.ok(bundle.zip.length < 15_000_000, `${bundle.zip.length} bytes`);
});

test('every name fits Windows: one folder, no forbidden sign, short', () => {
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
  const unfit = bundle.names.filter(
    (name) =>
      name.length > 120 ||
      name.normalize('NFC') !== name ||
      name.split('/').some((part) => /[<>:"\\|?*\p{Cc}]|[. ]$/u.test(part) || reserved.test(part)),
  );
  assert.deepEqual(unfit, []);
  assert.equal(new Set(bundle.names.map((name) => name.split('/')[0])).size, 1);
  assert.equal(new Set(bundle.names.map((name) => name.toLowerCase())).size, bundle.names.length);
});

test('every link of every page leads to a file and a place that are there', () => {
  const pages = [...bundle.files].filter(([file]) => file.endsWith('.html'));
  const texts = new Map(pages.map(([file, bytes]) => [file, bytes.toString()]));
  const ids = new Map(
    [...texts].map(([file, html]) => [file, new Set(html.match(/(?<=\sid=")[^"]+/g))]),
  );
  const named = /\s(?:href|src|action)="([^"]*)"|content="\d+;\s*url=([^"]*)"/g;
  let count = 0;
  const dead: string[] = [];
  for (const [file, html] of texts)
    for (const [, name, leadsOn] of html.matchAll(named)) {
      const written = (name ?? leadsOn ?? '').replaceAll('&amp;', '&');
      if (/^(https?|data|mailto):/.test(written)) continue;
      count++;
      const { pathname, hash } = new URL(written, `file:///${file}`);
      const [to, id] = [decodeURI(pathname.slice(1)), decodeURIComponent(hash.slice(1))];
      const isThere = bundle.files.has(to) && (!id || ids.get(to)?.has(id));
      if (written.startsWith('/') || !isThere) dead.push(`${file}: ${written}`);
    }
  assert.ok(count > 20_000, `${count} links`);
  assert.deepEqual(dead, []);
});

test('a text says what it is, how it is opened and what is not in it', () => {
  const text = bundle.files.get('읽어 주세요.txt')?.toString() ?? '';
  for (const words of [`${EDITION} 연차보고서`, 'index.html을 두 번', '퍼가기', 'MIT 사용권'])
    assert.ok(text.includes(words), words);
  assert.match(text, /^\uFEFF/);
  assert.match(text, /\d{4}\.\d\d\.\d\d\.까지 고친 것/);
  assert.equal(text.includes(siteUrl || '사이트의 주소를 모르고'), true);
  assert.doesNotMatch(text, /undefined|[^\r]\n/);
  assert.match(bundle.files.get('LICENSE.txt')?.toString() ?? '', /MIT License/);
});

test('one who opens it within the zip is told to unpack it first, and no one else', async () => {
  const words = reader.page.getByText('압축을 모두 푼 다음');
  await reader.open('index.html');
  assert.equal(await words.isVisible(), false);
  // what Windows takes out of a zip for a double click
  const alone = mkdtempSync(join(tmpdir(), 'Temp1_report.zip '));
  try {
    writeFileSync(join(alone, 'index.html'), bundle.files.get('index.html') ?? '');
    await reader.page.goto(pathToFileURL(join(alone, 'index.html')).href);
    assert.equal(await words.isVisible(), true);
  } finally {
    rmSync(alone, { recursive: true });
    // files that are not there
    reader.faults = [];
  }
});

test('where files of the search are missing, the reader is told to unpack it again', async () => {
  const lost = [...bundle.files.keys()].filter((file) => file.startsWith('_files/search/2'));
  assert.ok(lost.length > 0);
  for (const file of lost) rmSync(fileURLToPath(bundle.at(file)));
  await reader.open('search/index.html');
  await reader.page.locator('[data-search-input]').fill('배터리');
  await reader.page.getByText('다시 풀어 보십시오').waitFor();
  assert.equal(await reader.page.getByText('연결이 끊겼거나').count(), 0);
  reader.faults = [];
});
