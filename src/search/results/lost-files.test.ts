/** Files of the search that are missing, damaged, replaced by those of another build. */
import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { indexFiles } from '../format/files.ts';
import { readHead } from '../format/head.ts';
import { packStretches } from '../format/numbers.ts';
import { stamp } from '../format/stamp.ts';
import type { ReadFile } from '../query/provider.ts';
import { buildTestSearch } from '../testing/build-search.ts';
import { answerer, changed, dist, files, filesOf, PATH, root } from '../testing/eu-index.ts';
import { euMarket } from '../testing/eu-market.ts';
import { Answerer } from './answer.ts';
import { OtherCode, readIndex } from './open.ts';

const ask = (query: string) => answerer().ask(query);

test('a missing or damaged index is a failed answer, and the next query tries again', async () => {
  for (const parts of [/head/, /words|all/]) {
    let broken = true;
    const damaged = answerer(
      changed((path, bytes) => (broken && parts.test(path) ? bytes.slice(0, 30) : bytes)),
    );
    assert.equal((await damaged.ask('광물')).status, 'failed', `${parts}`);
    broken = false;
    assert.equal((await damaged.ask('광물')).results[0]?.url, `${PATH}#minerals`, `${parts}`);
  }
});

test('what a lost file would have told, the one with all texts tells', async () => {
  const whole = await ask('광물');
  for (const lost of [/words/, /texts/, /words|texts/]) {
    const { status, results } = await answerer(
      changed((path, bytes) => (lost.test(path) ? undefined : bytes)),
    ).ask('광물');
    assert.deepEqual([status, results], ['done', whole.results], `${lost}`);
  }
});

test('where words in Latin letters are lost, the file with all texts has them, too', async () => {
  const whole = await ask('100기가와트시');
  assert.equal(whole.results[0]?.url, `${PATH}#plants.catl`);
  const without = (lost: RegExp) =>
    answerer(changed((path, bytes) => (lost.test(path) ? undefined : bytes)));
  assert.deepEqual((await without(/latin/).ask('100기가와트시')).results, whole.results);
  assert.equal((await without(/latin|all/).ask('100기가와트시')).status, 'failed');
  // what is typed in such is in the file that is read for it
  for (const query of ['CATL 용량', '100GWh', '광물'])
    assert.equal((await without(/latin|all/).ask(query)).status, 'done', query);
});

test('a lost text leaves its result, which leads to the document', async () => {
  const whole = await ask('광물');
  for (const lose of [() => undefined, (bytes: Uint8Array) => bytes.slice(0, 40)]) {
    const { status, total, results } = await answerer(
      changed((path, bytes) => (/texts|all/.test(path) ? lose(bytes) : bytes)),
    ).ask('광물');
    assert.deepEqual([status, total], ['done', whole.total]);
    assert.deepEqual(
      results.map(({ url, title, excerpt }) => [url, title, excerpt]),
      whole.results.map(() => [PATH, 'EU 배터리 시장', '']),
    );
  }
});

/** Files of which those of a build have been replaced by another's, but the head that is kept. */
const deployed =
  (now: string, asked: string[] = []): ReadFile =>
  (path, isNew) => {
    const isHead = path === indexFiles('2023').head;
    if (isHead) asked.push(isNew ? 'new' : 'kept');
    return filesOf(isHead && !isNew ? dist : now)(path);
  };

test('an index that has been replaced is opened anew, once', async () => {
  const now = await mkdtemp(join(tmpdir(), 'search-'));
  const documents = [{ ...euMarket, title: '다른 제목' }];
  await buildTestSearch({
    dist: now,
    editions: [{ year: '2023', documents, concepts: [], names: [] }],
  });
  const asked: string[] = [];
  const left = answerer(deployed(now, asked));
  const { status, results } = await left.ask('광물');
  assert.deepEqual([status, results[0]?.document.title], ['done', '다른 제목']);
  assert.equal(results[0]?.url, `${PATH}#minerals`);
  await left.ask('전지');
  assert.deepEqual(asked, ['kept', 'new']);
});

test('where nothing has been replaced, what is missing stays so', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'search-'));
  const asked: string[] = [];
  const lost = deployed(empty, asked);
  const { status } = await answerer((path) => lost(path)).ask('광물');
  assert.deepEqual([status, asked], ['failed', ['kept', 'kept']]);
});

/** A head of other code, which has a form of its own. */
const unknown = (code: string) =>
  stamp('search-head', packStretches([new TextEncoder().encode(code), new Uint8Array(9)]));

test('a head that the browser has kept from other code is read anew before another engine is asked', async () => {
  const { code } = readHead(await files(indexFiles('2023').head));
  const kept: ReadFile = async (path, isNew) =>
    path === indexFiles('2023').head && !isNew ? unknown('other') : files(path);
  const engine = new Answerer(
    (edition, isNew = false) => readIndex(kept, edition, { isNew, code }),
    ['2023'],
    root,
  );
  assert.equal((await engine.ask('광물')).status, 'done');
});

test('an index that other code has written is not read, and says by which it is', async () => {
  const read = (code: string) => readIndex(files, '2023', { code });
  const { code } = readHead(await files(indexFiles('2023').head));
  await assert.doesNotReject(read(code));
  await assert.rejects(read('other'), (error) => error instanceof OtherCode && error.code === code);
  // whatever form its head has
  await assert.rejects(
    readIndex(async () => unknown('other'), '2023', { code }),
    (error) => error instanceof OtherCode && error.code === 'other',
  );
  const engine = new Answerer(() => read('other'), ['2023'], root);
  await assert.rejects(engine.ask('광물'), OtherCode);
});
