/**
 * Every page of the site but the short links, one test each: structure, security policy, requests,
 * tables, WCAG 2.2 AA, narrow windows.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportPaths } from './support/edition.ts';
import {
  accessibilityFaults,
  narrowFaults,
  structureFaults,
  tableFaults,
} from './support/page-checks.ts';
import { allPaths, useSite } from './support/site.ts';

const site = useSite();
/** The pages of a long list are made alike: axe, which takes longest, reads two of each. */
const likeOthers = new Set(
  [
    ...Map.groupBy(allPaths().filter(isPart), (path) => path.replace(/[^/]+\/$/, '')).values(),
  ].flatMap((parts) => parts.slice(2)),
);
function isPart(path: string): boolean {
  return /^\/(?:\d{4}\/)?(?:glossary|index|errata|timeline)\/[^/]+\/$/.test(path);
}
const titles = new Map<string, string>();
assert.ok(reportPaths().length > 40, 'the whole report is there');

for (const path of allPaths()) {
  test(path, async () => {
    const strangers: string[] = [];
    const failed: string[] = [];
    const page = await site.open(path, {
      before: () => {
        const breaches: string[] = [];
        Object.assign(window, { breaches });
        addEventListener('securitypolicyviolation', (e) =>
          breaches.push(`${e.violatedDirective}: ${e.blockedURI}`),
        );
      },
      listen: (fresh) => {
        fresh.on(
          'request',
          (r) =>
            !/^data:/.test(r.url()) && !r.url().startsWith(site.url) && strangers.push(r.url()),
        );
        fresh.on('response', (r) => r.status() >= 400 && failed.push(`${r.status()} ${r.url()}`));
      },
    });

    assert.deepEqual(await structureFaults(page), [], 'structure');
    assert.deepEqual(await tableFaults(page), [], 'tables');
    if (!likeOthers.has(path)) assert.deepEqual(await accessibilityFaults(page), [], 'WCAG');
    const title = await page.title();
    assert.equal(titles.get(title), undefined, `“${title}” is the title of another page`);
    titles.set(title, path);
    // a phone, the narrowest window of WCAG 1.4.10, and a desk at 200 %
    for (const width of [360, 320, 640]) {
      await page.setViewportSize({ width, height: 800 });
      assert.deepEqual(await narrowFaults(page), [], `${width} px`);
    }
    assert.deepEqual(strangers, [], 'requests to others');
    assert.deepEqual(failed, [], 'requests that fail');
    assert.deepEqual(
      await page.evaluate(() => (window as unknown as { breaches: string[] }).breaches),
      [],
      'breaches of the policy',
    );
  });
}
