import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileIn, servedPath, type UnpackedSite } from './file-in.ts';

const SITES: Record<string, UnpackedSite> = {
  'a drive of Windows': { root: 'file:///C:/Users/%ED%99%8D/report-2023/', base: '/', origin: '' },
  'a share': { root: 'file://server/share/report-2023/', base: '/', origin: '' },
  'a signed folder': { root: 'file:///tmp/100%25%20%231/report-2023/', base: '/', origin: '' },
  'a site with an address': {
    root: 'file:///home/a/report-2023/',
    ...{ base: '/report/', origin: 'https://site.example' },
  },
};

for (const [name, site] of Object.entries(SITES)) {
  const { root, base, origin } = site;
  const from = `${root}2023/battery/eu-market/index.html?t=x#trends`;
  const of = (address: string) => fileIn(site, address, from);

  test(`on ${name} every way to write an address leads to its file`, () => {
    const whole = origin || 'https://site.invalid';
    for (const path of ['', whole]) {
      assert.equal(of(`${path}${base}`), 'index.html');
      assert.equal(of(`${path}${base}2023/battery/#a`), '2023/battery/index.html#a');
      assert.equal(of(`${path}${base}search/?q=a/b`), 'search/index.html?q=a/b');
      assert.equal(of(`${path}${base}search/newest.bin.gz`), 'search/newest.bin.gz');
    }
    assert.equal(of('../'), '2023/battery/index.html');
    assert.equal(of('../../../glossary/#b'), 'glossary/index.html#b');
    assert.equal(of(`${root}s/abc/`), 's/abc/index.html');
    assert.equal(of(new URL(root).pathname), 'index.html');
    assert.equal(of(new URL(from).pathname), '2023/battery/eu-market/index.html');
  });

  test(`on ${name} what is elsewhere is no file of the site`, () => {
    for (const address of [
      'https://other.example/2023/',
      '//other.example/',
      'https://[',
      '../../../../x',
    ])
      assert.equal(of(address), undefined, address);
  });
}

test('a page is served as its folder', () => {
  assert.equal(servedPath({ base: '/report/' }, '2023/index.html'), '/report/2023/');
  assert.equal(servedPath({ base: '/' }, 'index.html'), '/');
  assert.equal(servedPath({ base: '/' }, 'data/t.csv'), '/data/t.csv');
});
