/** A page as Markdown says where it is from, and leads back from wherever it is taken. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { readSettings } from '#/settings.ts';
import { fileOf, idsOn } from './support/built-pages.ts';
import { TYPICAL } from './support/edition.ts';
import { useSite } from './support/site.ts';
import { readTwins } from './support/twins.ts';

const site = useSite();
const { base, siteUrl = '' } = readSettings();
const twins = readTwins();

test('it says what the page is, from when, and where it stands', () => {
  assert.ok(twins.length > 100);
  for (const { path, tree, front, body } of twins) {
    assert.equal(front.title, textOf(select('main h1', tree) ?? tree).trim(), path);
    assert.equal(front.canonical, select('link[rel=canonical]', tree)?.properties.href, path);
    // what the edition has made has no day of the print
    const isPrint = !front.source?.includes('웹판을 만드는 사람들');
    assert.match(front.date ?? '', isPrint ? /^\d{4}-\d\d-\d\d$/ : /^$/, path);
    assert.ok((front.updated ?? '') >= (front.date ?? ''), path);
    assert.match(
      front.source ?? '',
      isPrint ? /『.+』, \d{4}\.\d\d\.\d\d\.$/ : /^『.+ 웹판』, /,
      path,
    );
    assert.equal(body.match(/^# .+$/gm)?.length, 1, path);
  }
});

test('its links are whole where the site has an address, and lead to what is there', () => {
  const origin = siteUrl + base;
  let links = 0;
  for (const { path, body } of twins)
    for (const [, address = ''] of body.matchAll(/\]\(((?:[^()\s\\]|\\.)+)\)/g)) {
      links += 1;
      const isOutside = siteUrl ? !address.startsWith(siteUrl) : /^https?:/.test(address);
      if (isOutside) {
        assert.match(address, /^https?:/, `${path}: ${address}`);
        continue;
      }
      assert.ok(address.startsWith(origin), `${path}: ${address}`);
      const [to = '', fragment] = address.slice(origin.length).split('#');
      const page = `/${to.replace(/\?.*$/, '')}`;
      assert.ok(existsSync(fileOf(page)), `${path}: ${address}`);
      if (fragment) assert.ok(idsOn(page).has(decodeURI(fragment)), `${path}: ${address}`);
    }
  assert.ok(links > 1000, `${links}`);
});

test('each footnote has its place in the text, and each errata list its whole number', () => {
  const names = (body: string, pattern: RegExp) =>
    [...new Set([...body.matchAll(pattern)].map(([, name, other]) => name ?? other))].sort();
  let counted = 0;
  for (const { path, body } of twins) {
    const defined = names(body, /^\[\^([^\]]+)\]:/gm);
    assert.deepEqual(names(body, /(?<!^)\[\^([^\]]+)\]|^\[\^([^\]]+)\](?!:)/gm), defined, path);
    assert.doesNotMatch(body, /^쓰인 곳\s*$/m, path);
    const [, places, after = ''] = body.split(/^\*\*이 문서의 정오 (\d+)곳\*\*$/m);
    if (places === undefined) continue;
    counted += 1;
    const [list = ''] = after.split(/^\[\^/m);
    const noted = Number(/^(\d+)곳은 본문의 그 자리에 각주로/m.exec(list)?.[1] ?? 0);
    assert.equal(noted + (list.match(/^- /gm)?.length ?? 0), Number(places), path);
  }
  assert.ok(counted > 10, `${counted}`);
});

test('it is served as Markdown', async () => {
  const response = await fetch(site.at(`${TYPICAL}index.md`));
  assert.match(response.headers.get('Content-Type') ?? '', /^text\/markdown\b/);
});
