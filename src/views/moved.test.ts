import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { siteOf } from '#/testing/fixture.ts';
import { leadingOn } from './leading-on.ts';
import { currentAddress, movedPlaces } from './moved.ts';
import { builtPlaces } from './publication.ts';
import { shortLinks } from './short-links.ts';

const site = siteOf(join(import.meta.dirname, '../checks/fixtures/redirects-lead-on.passes'));
const OLD = '/2023/chips/old/';
const NEW = '/2023/chips/trends/';

test('a published address is known to be where it is now', () => {
  const now: [from: string, to: string | undefined][] = [
    [NEW, NEW],
    [`${NEW}#two`, `${NEW}#two`],
    [OLD, NEW],
    // a place goes with its page
    [`${OLD}#two`, `${NEW}#two`],
    // one of another name has its own redirect
    [`${OLD}#three`, `${NEW}#two`],
    ['/2023/intro/#left', '/2023/intro/#one'],
    [`${OLD}#never`, undefined],
    ['/2022/', undefined],
  ];
  for (const [from, to] of now) assert.equal(currentAddress(site, from), to, from);
});

test('redirects that go in circles lead to nothing', () => {
  const redirects = { '/2023/a/': '/2023/b/', '/2023/b/': '/2023/a/' };
  const circle = { ...site, permalinks: { ...site.permalinks, redirects } };
  assert.equal(currentAddress(circle, '/2023/a/'), undefined);
  assert.equal(currentAddress(circle, '/2023/a/#x'), undefined);
});

test('a page that moved knows where each of its places is', () => {
  assert.deepEqual(movedPlaces(site, OLD), [
    { id: 'two', to: `${NEW}#two` },
    { id: 'three', to: `${NEW}#two` },
  ]);
  assert.deepEqual(movedPlaces(site, '/2023/intro/'), [{ id: 'left', to: '/2023/intro/#one' }]);
  assert.deepEqual(movedPlaces(site, NEW), []);
  const page = leadingOn(site).find(({ from }) => from === OLD);
  assert.deepEqual([page?.to, page?.places.length], [NEW, 2]);
});

test('what is built has the ids of moved places too', () => {
  const places = builtPlaces(site);
  assert.deepEqual([...(places.get(OLD) ?? [])], ['two', 'three']);
  assert.deepEqual([...(places.get('/2023/intro/') ?? [])], ['one', 'left']);
});

test('short links of moved places go on working', () => {
  const links = new Map(shortLinks(site).map(({ from, place }) => [from, place.address]));
  assert.equal(links.get(OLD), NEW);
  assert.equal(links.get(`${OLD}#three`), `${NEW}#two`);
  assert.equal(links.get('/2023/intro/#left'), '/2023/intro/#one');
  assert.equal(links.get(NEW), NEW);
});
