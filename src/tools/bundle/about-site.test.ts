import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { aboutSite, UnfitSite } from './about-site.ts';

const front = (address: string) =>
  `<!DOCTYPE html><html lang="ko" data-address="${address}"><head><meta property="og:site_name" content="보고서 &amp; 판"></head>` +
  '<body><footer class="site-footer"><ul><li>x</li></ul><p>펴낸 곳 <span>2023</span>.</p></footer></body></html>';

/** A folder with some files, gone after the test. */
function folder(context: TestContext, files: Record<string, string>): string {
  const dist = mkdtempSync(join(tmpdir(), 'bundle-'));
  context.after(() => rmSync(dist, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), text);
  }
  return dist;
}

const whole = (address: string) => ({
  'index.html': front(address),
  'changes/index.html': '<h2 id="day-2026-11-27">오늘</h2><h2 id="day-2026-11-26">어제</h2>',
  'search/more-abc.js': '',
});

test('a site says where it is served, what it is and when it was last changed', (context) => {
  assert.deepEqual(aboutSite(folder(context, whole('https://site.example/report/')), 'abc'), {
    ...{ base: '/report/', origin: 'https://site.example' },
    ...{ name: '보고서 & 판', imprint: '펴낸 곳 2023.', day: '2026-11-27' },
  });
  const { base, origin } = aboutSite(folder(context, whole('/report/')), 'abc');
  assert.deepEqual({ base, origin }, { base: '/report/', origin: '' });
});

test('one sentence says why there is no bundle of it', (context) => {
  const { 'changes/index.html': _, ...half } = whole('/');
  const cases: [files: Record<string, string>, code: string, words: RegExp][] = [
    [{}, 'abc', /에 만든 사이트가 없습니다\. 먼저 “npm run build”를 하십시오\.$/],
    [half, 'abc', /의 사이트가 온전하지 않습니다\. 먼저/],
    [whole('/'), 'new', /의 사이트는 지금의 코드로 만든 것이 아닙니다\. 먼저/],
  ];
  for (const [files, code, message] of cases)
    assert.throws(
      () => aboutSite(folder(context, files), code),
      (error) => error instanceof UnfitSite && message.test(error.message),
    );
});
