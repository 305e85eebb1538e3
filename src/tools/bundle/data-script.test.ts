import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { dataScript, scriptOf, shownOf } from './data-script.ts';

test('a script leaves its file, text or bytes, for those who ask', () => {
  const world: { reportFiles?: Record<string, unknown> } = {};
  const text = '“인용”\u2028</script>\\n';
  runInNewContext(dataScript('a/b.json', text), world);
  runInNewContext(dataScript('c.gz', new Uint8Array([0x1f, 0x8b, 0xff])), world);
  // what another world has made is of other types
  assert.deepEqual(JSON.parse(JSON.stringify(world.reportFiles)), {
    'a/b.json': text,
    'c.gz': { base64: 'H4v/' },
  });
  assert.equal(scriptOf('a/b.json'), '_files/a/b.json.js');
});

test('of a page what those see who point at a link to it is left', () => {
  const head = '<title>제목</title><meta name="description" content="설명"><style>p{}</style>';
  const page = `<!DOCTYPE html><html><head>${head}</head><body><header>머리</header><main id="main"><p id="a">글</p></main><footer>발</footer></body></html>`;
  assert.equal(
    shownOf(page),
    '<title>제목</title><meta name="description" content="설명"><main id="main"><p id="a">글</p></main>',
  );
  assert.equal(shownOf('<main><a href="/">가기</a></main>'), undefined);
});
