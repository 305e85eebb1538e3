import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { decodeCbor } from './cbor.ts';
import { readAddress, readChunk, readMeta } from './pagefind-files.ts';

test('CBOR that ends too early or holds something else is an error', () => {
  assert.deepEqual(decodeCbor(Uint8Array.of(0x82, 0x18, 0x64, 0x61, 0x61)), [100, 'a']);
  assert.throws(() => decodeCbor(Uint8Array.of(0x82, 0x01)), RangeError);
  assert.throws(() => decodeCbor(Uint8Array.of(0x63, 0x61)), RangeError);
  assert.throws(() => decodeCbor(Uint8Array.of(0xa0)), /형 5/);
});

test('a file of something else is not read', () =>
  assert.throws(
    () => readChunk(new TextEncoder().encode('<!doctype html>')),
    /Pagefind의 파일이 아닙니다/,
  ));

test('what Pagefind writes is read back: positions of every word of every record', async () => {
  const { close, createIndex } = await import('pagefind');
  const { index } = await createIndex({ forceLanguage: 'ko' });
  assert.ok(index);
  await index.addCustomRecord({
    url: '/a/',
    language: 'ko',
    content: '반도체` 를 반도체 ^ OpenAI_` 의',
  });
  await index.addCustomRecord({ url: '/b/', language: 'ko', content: '첫 반도체 4ㆍ7_' });
  const { files } = await index.getFiles();
  await close();
  const unzipped = (ending: string) =>
    gunzipSync(files.find(({ path }) => path.endsWith(ending))?.content ?? new Uint8Array());
  const words = readChunk(unzipped('.pf_index'));
  assert.deepEqual(
    [...(words.get('반도체') ?? [])],
    [
      [0, [0, 2]],
      [1, [1]],
    ],
  );
  assert.deepEqual(words.get('openai_')?.get(0), [4]);
  assert.deepEqual(words.get('4ㆍ7_')?.get(1), [2]);
  const [first] = readMeta(unzipped('.pf_meta'));
  assert.equal(readAddress(unzipped(`${first}.pf_fragment`)), '/a/');
});
