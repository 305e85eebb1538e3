/** The page about the design: it shows what the sheets say, and publishes nothing of what it shows. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { follow } from './support/follow.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const sheet = readFileSync(join(import.meta.dirname, '../src/styles/tokens.css'), 'utf8');

test('one finds it from the page about the edition, search engines do not', async () => {
  const page = await site.open('/about/');
  await follow(page.getByRole('link', { name: '디자인 안내' }));
  assert.equal(site.pathOf(page), '/design/');
  assert.equal(await page.locator('meta[name=robots]').getAttribute('content'), 'noindex');
});

test('every colour, size and step of the tokens is shown as it is', async () => {
  const page = await site.open('/design/');
  const main = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  const wanted = [...sheet.matchAll(/^ {2}(--(?:text|space|ink|paper|accent)[\w-]*): ([^;]+);/gm)];
  assert.ok(wanted.length > 15);
  for (const [, name = '', value = ''] of wanted) {
    const [light] = value.match(/#[0-9a-f]{6}/) ?? [value];
    assert.ok(main.includes(name) && main.includes(light), `${name}: ${light}`);
  }
  const size = (name: string) =>
    page.locator(`.scale-${name}`).evaluate((e) => getComputedStyle(e).fontSize);
  assert.equal(await size('text-md'), '17px');
  assert.equal(
    await page.locator('.swatch-ink').evaluate((e) => getComputedStyle(e).backgroundColor),
    'rgb(29, 31, 35)',
  );
});

test('an example works as it does elsewhere, under ids of its own', async () => {
  const page = await site.open('/design/');
  assert.ok((await page.locator('.design-example').count()) >= 8);
  const ids = await page.locator('.design-example [id]').evaluateAll((all) => all.map((e) => e.id));
  assert.ok(ids.length > 5);
  assert.deepEqual(
    ids.filter((id) => !id.startsWith('example-')),
    [],
  );
  const about = await page
    .locator('.design-example table')
    .first()
    .getAttribute('aria-describedby');
  assert.equal(await page.locator(`#${about}`).count(), 1, 'what refers to an id still finds it');
});
