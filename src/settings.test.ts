import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings } from './settings.ts';

const siteUrl = (SITE_URL: string) => readSettings({ SITE_URL }).siteUrl;

test('the address of the site is an origin, and may be unknown', () => {
  assert.equal(siteUrl('https://example.org'), 'https://example.org');
  assert.equal(siteUrl('https://example.org:8443/'), 'https://example.org:8443');
  assert.equal(siteUrl(''), undefined);
  assert.equal(readSettings({}).siteUrl, undefined);
});

test('what is no origin is told with the way out', () => {
  for (const wrong of ['example.org', 'ftp://example.org', 'report', 'javascript:alert(1)'])
    assert.throws(() => siteUrl(wrong), /SITE_URL이 “.+”입니다/, wrong);
  assert.throws(
    () => siteUrl('https://example.org/report/'),
    /SITE_URL=https:\/\/example.org BASE_PATH=\/report\//,
  );
  assert.throws(() => siteUrl('https://example.org/?a=1'), /경로가 있습니다/);
});

test('readers write to an address of mail or of a page, or are not told of one', () => {
  const contact = (CONTACT: string) => readSettings({ CONTACT }).contact;
  assert.equal(contact('edition@example.org'), 'mailto:edition@example.org');
  assert.equal(contact('https://example.org/tell?a=1'), 'https://example.org/tell?a=1');
  assert.equal(contact(''), undefined);
  for (const wrong of ['edition', 'http://example.org', 'javascript:alert(1)', 'a@b', 'a b@c.org'])
    assert.throws(() => contact(wrong), /CONTACT가 “.+”입니다/, wrong);
});
