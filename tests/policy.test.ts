/** The security policy: it is in force, not only present; every-page.test.ts holds that no page breaches it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page, Response } from 'playwright-core';
import { documentPath, TYPICAL } from './support/edition.ts';
import { useSite } from './support/site.ts';

const site = useSite();

/** Sends the pages of a window without headers, as hosts do that have none of ours. */
const withoutHeaders = (page: Page) =>
  page.route('**', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });

const PATH = documentPath('quantum/ibm-public-value');

test('where no headers are sent, the policy of the page refuses what is not its own', async () => {
  const page = await site.open(PATH, { expectErrors: true, listen: withoutHeaders });
  const outcome = await page.evaluate(async () => {
    const breaches: string[] = [];
    // told last: a form is sent after all else
    const sent = new Promise<void>((done) => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        breaches.push(effectiveDirective);
        if (effectiveDirective === 'form-action') done();
      });
    });
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.body.append(script);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img src="data:," onerror="window.handlerRan = true"><p id="styled" style="color: rgb(1, 2, 3)">x</p><base href="/elsewhere/"><form action="https://example.com/"></form>',
    );
    await fetch('https://example.com/').catch(() => undefined);
    document.querySelector<HTMLFormElement>('form[action^="https:"]')?.submit();
    await sent;
    const { inlineRan, handlerRan } = window as unknown as Record<string, unknown>;
    const colour = getComputedStyle(document.getElementById('styled') as Element).color;
    const base = new URL(document.baseURI).pathname;
    return { inlineRan, handlerRan, colour, base, breaches: [...new Set(breaches)].sort() };
  });
  assert.equal(outcome.inlineRan, undefined);
  assert.equal(outcome.handlerRan, undefined);
  assert.notEqual(outcome.colour, 'rgb(1, 2, 3)');
  assert.notEqual(outcome.base, '/elsewhere/');
  assert.deepEqual(outcome.breaches, [
    'base-uri',
    'connect-src',
    'form-action',
    'script-src-attr',
    'script-src-elem',
    'style-src-attr',
  ]);
});

test('where they are, no string becomes part of a page, and no maker of markup is at hand', async () => {
  const page = await site.open(PATH, { expectErrors: true });
  const made = await page.evaluate(() => {
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown };
    };
    const attempts: Record<string, () => unknown> = {
      innerHTML: () => Object.assign(document.createElement('p'), { innerHTML: '<b>x</b>' }),
      insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
      script: () => Object.assign(document.createElement('script'), { textContent: 'alert(1)' }),
      parser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      policy: () => trustedTypes.createPolicy('another', { createHTML: String }),
    };
    return Object.keys(attempts).filter((name) => {
      try {
        attempts[name]?.();
        return true;
      } catch {
        return false;
      }
    });
  });
  assert.deepEqual(made, []);
});

test('before the reader asks for something, a page loads a few kilobytes of script', async () => {
  const scripts: Response[] = [];
  await site.open(TYPICAL, {
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
