import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { readPack } from '#/offline/pack.ts';
import { writePack } from './write-pack.ts';

const frame = '<header>국가미래전략기술 연차보고서의 웹판: 머리</header>';
const foot = '<footer>같은 발자국, 모든 쪽에 한결같이 있는 것</footer>';
const texts: Record<string, string> = {
  'a/index.html': `<!doctype html>${frame}<main><p>첫 쪽 “반도체”</p></main>${foot}`,
  'b/index.html': `<!doctype html>${frame}<main><p>둘째 쪽</p></main>${foot}`,
  'same/index.html': `<!doctype html>${frame}<main><p>둘째 쪽</p></main>${foot}`,
  'empty.html': '',
  'no-tags.html': '글뿐이다',
  'data.json': '{"__proto__":1}\n{}\n',
};
const bytes: Record<string, Buffer> = {
  ...Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)])),
  'index.bin': Buffer.from([0, 255, 10, 13, 31, 139, 128]),
  // a page with bytes that are no letters
  'broken.html': Buffer.from([60, 112, 62, 0xff, 0xc3, 60, 112, 62, 10]),
};
const files = Object.entries(bytes).map(([path, content]) => ({ path, bytes: content }));
const unzip = (packed: Buffer) => new Uint8Array(packed);

test('every file comes back byte for byte', async () => {
  const pack = await readPack(unzip(await writePack(files, { 's/abc/': '/2023/#x' })));
  for (const [path, content] of Object.entries(bytes)) {
    assert.ok(pack.has(path), path);
    assert.deepEqual(Buffer.from(pack.file(path) ?? []), content, path);
  }
  assert.equal(pack.lead('s/abc/'), '/2023/#x');
});

test('what it does not have is nothing, names of objects included', async () => {
  const pack = await readPack(unzip(await writePack(files, {})));
  for (const path of ['a/', 'constructor', '__proto__', ''])
    assert.deepEqual(
      [pack.file(path), pack.has(path), pack.lead(path)],
      [undefined, false, undefined],
    );
});

test('what pages have in common stands in it once', async () => {
  const text = gunzipSync(await writePack(files, {})).toString();
  assert.equal(text.split('연차보고서의 웹판').length - 1, 1);
});

test('the same files give the same bytes', async () => {
  assert.deepEqual(await writePack(files, {}), await writePack(files, {}));
});

test('a pack that a host has unzipped is read as well; one that is cut off is none', async () => {
  const packed = await writePack(files, {});
  const plain = await readPack(new Uint8Array(gunzipSync(packed)));
  assert.ok(plain.has('data.json'));
  await assert.rejects(readPack(new Uint8Array(packed.subarray(0, packed.length - 20))));
  await assert.rejects(
    readPack(new Uint8Array(Buffer.from('<!doctype html><title>로그인</title>'))),
  );
});
