/** The copy for reading without a network: made, made again, refused. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import {
  change,
  dist,
  go,
  later,
  line,
  OPTIONS,
  restore,
  site,
  until,
  useCopiedSite,
  versions,
  visited,
} from './support/copied-site.ts';
import { inEdition, TYPICAL } from './support/edition.ts';

useCopiedSite();

test('a copy that the browser has thrown away is made again', async () => {
  const page = await visited(TYPICAL);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      await caches.delete(name);
      // one that was begun and broken off is none
      await caches.open(name);
    }
  });
  await page.clock.install();
  await go(page, inEdition());
  await later(page);
  const plan = site.at('/packs/plan');
  await until(() => page.evaluate(async (url) => Boolean(await caches.match(url)), plan));
});

test('a copy of which a part is damaged is made whole again', async () => {
  const page = await visited(TYPICAL);
  const damaged = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    const packs = (await cache.keys()).filter(({ url }) => url.endsWith('.gz'));
    for (const pack of packs) {
      const bytes = await (await cache.match(pack))?.arrayBuffer();
      await cache.put(pack, new Response(bytes?.slice(0, 100)));
    }
    return packs.length;
  });
  assert.ok(damaged > 2);
  await page.clock.install();
  line.state = 'cut';
  const timeline = site.at(inEdition('timeline/'));
  const isThere = (url: string) =>
    fetch(url)
      .then(({ ok }) => ok)
      .catch(() => false);
  assert.equal(await page.evaluate(isThere, timeline), false);
  line.state = 'open';
  await go(page, inEdition());
  await later(page);
  const plan = site.at('/packs/plan');
  await until(() => page.evaluate(async (url) => Boolean(await caches.match(url)), plan));
  line.state = 'cut';
  assert.equal(await go(page, inEdition('timeline/')), 200);
});

test('where there is no room for a copy the page says so, and offers to try again', async () => {
  const page = await site.open('/about/', OPTIONS);
  const devtools = await page.context().newCDPSession(page);
  const origin = new URL(site.url).origin;
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
  await go(page, '/offline/');
  await page.getByText('사본을 받지 못했다. 네트워크가 끊겼거나 저장할 곳이 모자란다.').waitFor();
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: '다시 받기' }).click();
  await page.getByText(/켜져 있다\./).waitFor();
});

test('where nothing may be kept the page says so', async () => {
  const page = await site.open('/offline/', {
    serviceWorkers: 'allow',
    before: () => {
      CacheStorage.prototype.keys = () => Promise.reject(new DOMException('no', 'SecurityError'));
    },
  });
  await page.getByText('이 브라우저에서는 쓸 수 없다').waitFor();
});

test('who saves data is asked first', async () => {
  const page = await site.open('/offline/', {
    serviceWorkers: 'allow',
    before: () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    listen: (opened) => void opened.clock.install(),
  });
  await page.getByText('데이터를 아끼는 연결').waitFor();
  await later(page);
  assert.deepEqual(await versions(page), []);
  await page.getByRole('button', { name: '받기' }).click();
  await page.getByText('켜져 있다').waitFor();
});

test('a copy that does not come whole is none, and is tried again', async () => {
  const lost = globSync('packs/site-*.gz', { cwd: dist })[0] ?? '';
  change(lost, (text) => text.slice(0, 40));
  const page = await site.open('/offline/', {
    serviceWorkers: 'allow',
    expectErrors: true,
    // a profile of its own, which has nothing of the copy yet
    colorScheme: 'dark',
  });
  await page.getByText('사본을 받지 못했다').waitFor();
  restore();
  await page.getByRole('button', { name: '다시 받기' }).click();
  await page.getByText('켜져 있다').waitFor();
});
