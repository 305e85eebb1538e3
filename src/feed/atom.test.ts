import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { webMakers } from '#/model/citation.ts';
import { siteOf } from '#/testing/fixture.ts';
import { placesOf } from '#/views/places.ts';
import { atomFeed } from './atom.ts';
import { feedEntries, MOST_ENTRIES } from './entries.ts';
import { stableId } from './stable-id.ts';

const site = siteOf(join(import.meta.dirname, '../..'));
const entries = feedEntries(site, (address) => address);

test('an id is a UUID made from the name alone', () => {
  assert.equal(stableId('errata/2023/e116'), 'urn:uuid:894e6579-ecd2-5b38-900c-61da48ead174');
  assert.match(
    stableId('feed'),
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  assert.notEqual(stableId('changes/a'), stableId('changes/b'));
});

test('the newest changes and errata have an entry each at a place that is there, and the feed says so', () => {
  const errata = site.editions.flatMap((edition) => [...edition.errata]);
  assert.equal(entries.length, Math.min(site.changes.length + errata.length, 100));
  const feed = atomFeed(site, (address) => address);
  assert.ok(feed.length < 150_000, `${feed.length}`);
  assert.match(feed, new RegExp(`<subtitle>.*새로운 ${MOST_ENTRIES}개까지`));
  assert.equal(new Set(entries.map(({ name }) => name)).size, entries.length);
  for (const { name, address } of entries) {
    const [path = '', fragment = ''] = address.split('#');
    assert.ok(placesOf(site).get(path)?.has(fragment), `${name}: ${address}`);
  }
});

test('the newest comes first, and the feed is as old as it', () => {
  const days = entries.map(({ updated }) => updated);
  assert.deepEqual(days, days.toSorted().reverse());
  const feed = atomFeed(site, (address) => address);
  assert.equal(feed.match(/<updated>(.*?)<\/updated>/)?.[1], `${days[0]}T00:00:00.000Z`);
  for (const { published, updated } of entries) assert.ok(published <= updated);
});

test('it is by those who make the web edition, not by the house of the print', () => {
  const feed = atomFeed(site, (address) => address);
  const authors = [...feed.matchAll(/<author>\s*<name>(.*?)<\/name>/g)].map(([, name]) => name);
  assert.deepEqual([...new Set(authors)], [webMakers]);
});

test('it is the same each time, knows its entries without an address, and writes it out when it has one', () => {
  const relative = atomFeed(site, (address) => `/report${address}`);
  const whole = atomFeed(site, (address) => `https://a.kr/report${address}`);
  assert.equal(
    atomFeed(site, (address) => `/report${address}`),
    relative,
  );
  const ids = (feed: string) => feed.match(/<id>[^<]*<\/id>/g);
  assert.equal(ids(relative)?.length, entries.length + 1);
  assert.deepEqual(ids(relative), ids(whole));
  assert.ok(relative.includes('<link rel="self" href="/report/feed.xml"/>'));
  assert.ok(whole.includes('<link rel="self" href="https://a.kr/report/feed.xml"/>'));
  assert.equal(whole.replaceAll('https://a.kr', ''), relative);
});
