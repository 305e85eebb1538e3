/** Addresses of places: one arrives, sees the place below the header, and sees which it is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selectAll } from 'hast-util-select';
import type { Page } from 'playwright-core';
import { documentPath, inEdition, TYPICAL } from './support/edition.ts';
import { assertHighlighted, assertInView } from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();

/** Kinds of places: a page that has them, what they are, and what within them carries the mark. */
const KINDS = [
  {
    kind: 'heading',
    path: TYPICAL,
    selector: '.heading :is(h2, h3)[id]',
  },
  {
    kind: 'table',
    path: TYPICAL,
    selector: 'figure.table',
    shown: 'caption',
  },
  {
    kind: 'row',
    path: TYPICAL,
    selector: 'figure.table tbody tr',
    shown: 'td',
  },
  {
    kind: 'paragraph',
    path: documentPath('battery/eu-market'),
    selector: 'article > .linkable[id]',
  },
  {
    kind: 'figure',
    path: documentPath('semiconductor/piie-export-controls'),
    selector: 'figure.figure',
  },
  {
    kind: 'footnote',
    path: documentPath('quantum/national-strategies'),
    selector: '[data-footnotes] li',
  },
  { kind: 'erratum', path: inEdition('errata/battery/'), selector: '.errata-list > li' },
  { kind: 'term', path: '/glossary/ieung-o/', selector: '.glossary > div' },
  { kind: 'reference', path: inEdition('references/'), selector: '.reference-list > li' },
  { kind: 'name', path: inEdition('index/ieung-o/'), selector: '.name-index > details > ul' },
  { kind: 'timeline entry', path: inEdition('timeline/battery/'), selector: '.timeline > li' },
  { kind: 'target', path: inEdition('targets/'), selector: '.targets-list > tr' },
] as const;

for (const { kind, path, selector, ...rest } of KINDS) {
  test(`the address of a ${kind} leads to it`, async () => {
    const page = await site.open(path);
    const ids = await page.locator(selector).evaluateAll((all) => all.map((e) => e.id));
    assert.ok(ids.length > 0 && ids.every(Boolean), `${path} has such places, each with an id`);
    // the ends of a page are where scrolling goes wrong, a phone is where layouts differ
    for (const [width, id] of [
      [1440, ids[0]],
      [1440, ids.at(-1)],
      [360, ids[ids.length >> 1]],
    ] as const) {
      await page.goto('about:blank');
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${site.at(path)}#${id}`);
      await assertInView(page, id as string);
      await assertHighlighted(page, id as string, 'shown' in rest ? rest.shown : undefined);
    }
  });
}

/** What stands at a place: its words and footnotes, and for a heading those of its whole section. */
const textAt = (page: Page, id: string) =>
  page.evaluate((id) => {
    const level = (e: Element) => Number(e.querySelector(':scope > :is(h2, h3, h4)')?.tagName[1]);
    const place = document.getElementById(id);
    const heading = place?.closest('.heading');
    const parts = place ? [place as Element] : [];
    let next = heading?.nextElementSibling;
    while (heading && next && !(level(next) <= level(heading))) {
      parts.push(next);
      next = next.nextElementSibling;
    }
    const notes = parts
      .flatMap((part) => [...part.querySelectorAll<HTMLAnchorElement>('[data-footnote-ref]')])
      .map((mark) => document.getElementById(decodeURIComponent(mark.hash.slice(1))));
    return [...parts, ...notes].map((part) => part?.textContent).join('\n');
  }, id);

test('key figures of the front page lead to the place that gives them', async () => {
  const page = await site.open('/');
  const links = await page.locator('.key-figures a').evaluateAll((all) =>
    all.map((a) => ({
      href: (a as HTMLAnchorElement).href,
      value: a.querySelector('b')?.textContent ?? '',
    })),
  );
  assert.ok(links.length >= 3);
  for (const { href, value } of links) {
    await page.goto(href);
    const id = decodeURIComponent(new URL(href).hash.slice(1));
    await assertInView(page, id);
    const numbers = value.match(/\d[\d,.]*/g) ?? [];
    assert.ok(numbers.length > 0, `${value} is a figure`);
    const text = await textAt(page, id);
    for (const number of numbers) assert.ok(text.includes(number), `${href} has ${number}`);
  }
});

for (const path of [
  '/glossary/',
  inEdition('index/'),
  inEdition('errata/'),
  inEdition('timeline/'),
])
  test(`an address on ${path} leads on to the entry on its own page`, async () => {
    const ids = selectAll('[data-leads-on] .list-group [id]:not(h2)', await site.tree(path));
    const id = String(ids[ids.length >> 1]?.properties.id);
    const page = await site.open(`${path}#${id}`);
    await page.waitForURL((url) => url.pathname !== new URL(site.at(path)).pathname);
    assert.ok(page.url().startsWith(site.at(path)), page.url());
    await assertInView(page, id);
  });
