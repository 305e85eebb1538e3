/** The security policy: it is in force, not only present; every-page.test.ts holds that no page breaches it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Response } from 'playwright-core';
import { AI_CHIPS, documentPath } from './support/edition.ts';
import { useSite } from './support/site.ts';

const site = useSite();

test('the policy refuses inline scripts, handlers, style attributes and other hosts', async () => {
  const page = await site.open(documentPath('quantum/ibm-public-value'), { expectErrors: true });
  const outcome = await page.evaluate(async () => {
    const breaches: string[] = [];
    addEventListener('securitypolicyviolation', (e) => breaches.push(e.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.body.append(script);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img src="data:," onerror="window.handlerRan = true"><p id="styled" style="color: rgb(1, 2, 3)">x</p>',
    );
    await fetch('https://example.com/').catch(() => undefined);
    await new Promise((done) => setTimeout(done, 0));
    const { inlineRan, handlerRan } = window as unknown as Record<string, unknown>;
    const colour = getComputedStyle(document.getElementById('styled') as Element).color;
    return { inlineRan, handlerRan, colour, breaches: [...new Set(breaches)].sort() };
  });
  assert.equal(outcome.inlineRan, undefined);
  assert.equal(outcome.handlerRan, undefined);
  assert.notEqual(outcome.colour, 'rgb(1, 2, 3)');
  assert.deepEqual(outcome.breaches, [
    'connect-src',
    'script-src-attr',
    'script-src-elem',
    'style-src-attr',
  ]);
});

test('before the reader asks for something, a page loads a few kilobytes of script', async () => {
  const scripts: Response[] = [];
  await site.open(AI_CHIPS, {
    listen: (page) =>
      page.on('response', (r) => {
        if (r.request().resourceType() === 'script') scripts.push(r);
      }),
  });
  // further ones come while the page is read
  const bodies = await Promise.all([...scripts].map((script) => script.body()));
  assert.ok(bodies.length > 0);
  const bytes = bodies.reduce((sum, body) => sum + body.length, 0);
  assert.ok(bytes < 10_240, `${bytes} bytes before compression`);
});
