/** What a reader does most, in words that any browser understands. */
import assert from 'node:assert/strict';
import { inEdition } from '../support/edition.ts';
import { type Reader, until } from './reader.ts';

/** Something that is done in a browser, on the site at `at`. */
export type Scenario = (reader: Reader, at: (path: string) => string) => Promise<void>;

const DOCUMENT = inEdition('battery/eu-market/');
const ROW = 'eu-battery-swot.threats';

/** The scenarios, by what they hold. */
export const scenarios: Record<string, Scenario> = {
  async 'every kind of page is as wide as its window, and says what it is'(reader, at) {
    const lists = ['', 'tables/', 'errata/', 'timeline/', 'targets/', 'index/'].map((path) =>
      inEdition(path),
    );
    for (const path of ['/', DOCUMENT, ...lists, '/glossary/', '/search/', '/about/']) {
      await reader.open(at(path));
      const [heading, over] = await reader.run(() => [
        document.querySelector('h1')?.textContent?.trim() ?? '',
        document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ]);
      assert.notEqual(heading, '', path);
      assert.equal(over, 0, `${path} is wider than its window`);
    }
  },

  async 'an address of a row arrives at it'(reader, at) {
    await reader.open(`${at(DOCUMENT)}#${ROW}`);
    await until(
      reader,
      'the row',
      (id) => {
        const { top = -1 } = document.getElementById(id)?.getBoundingClientRect() ?? {};
        return top > 0 && top < innerHeight;
      },
      ROW,
    );
  },

  async 'the search finds what is typed into its dialog, and leads there'(reader, at) {
    await reader.open(at('/about/'));
    await reader.click('a[data-search-open]');
    await until(
      reader,
      'the field',
      () => document.querySelector('dialog[open] input[type=search]') !== null,
    );
    await reader.type('dialog input[type=search]', '전고체 배터리');
    const first = await until(
      reader,
      'a result',
      () => document.querySelector<HTMLAnchorElement>('dialog [data-search-results] > li a')?.href,
    );
    await reader.click('dialog [data-search-results] > li a');
    await until(reader, first, (path) => location.pathname === path, new URL(first).pathname);
  },

  async 'the page of the search answers its address'(reader, at) {
    await reader.open(at(`/search/?q=${encodeURIComponent('양자컴퓨터란')}`));
    const found = await until(
      reader,
      'results',
      () => document.querySelectorAll('[data-search-results] > li').length,
    );
    assert.ok(found >= 5, String(found));
  },

  async 'a doubtful word has its note'(reader, at) {
    await reader.open(at(inEdition('battery/policy-strategy/')));
    await reader.point('main a.erratum[data-sign]');
    const words = await until(
      reader,
      'the note',
      () => document.getElementById('note')?.textContent,
    );
    assert.ok(words.trim().length > 20, words);
  },

  async 'a table is put in another order'(reader, at) {
    await reader.open(at(DOCUMENT));
    const rows = () =>
      [...document.querySelectorAll('figure.table:has(button[data-table-tools]) tbody tr')]
        .map((row) => row.id || row.textContent)
        .join('|');
    const printed = await reader.run(rows);
    await reader.click('button[data-table-tools]');
    await until(
      reader,
      'the tools',
      () => document.querySelector('select option[value=aspect]') !== null,
    );
    await reader.run(() => {
      const order = document.querySelector('select option[value=aspect]')?.closest('select');
      if (!order) return;
      order.value = 'aspect';
      order.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(
      reader,
      'a table in that order',
      () => document.querySelector('figure.table th[aria-sort=ascending]') !== null,
    );
    assert.notEqual(await reader.run(rows), printed);
  },

  async 'the address of a place is offered to be shared'(reader, at) {
    await reader.open(at(DOCUMENT));
    await reader.run(() =>
      document.querySelector('.heading > a.anchor')?.scrollIntoView({ block: 'center' }),
    );
    await reader.run(() => document.querySelector<HTMLElement>('.heading > a.anchor')?.click());
    const told = await until(
      reader,
      'a word on copying',
      () => document.querySelector('.share [role=status]')?.textContent,
    );
    assert.match(told, /복사/);
  },

  async 'dark stays dark on the next page'(reader, at) {
    await reader.open(at('/about/'));
    await reader.run(() => {
      const choice = [...document.querySelectorAll('select')].find((one) =>
        [...one.options].some(({ value }) => value === 'dark'),
      );
      if (!choice) return;
      choice.value = 'dark';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await reader.open(at('/glossary/'));
    assert.equal(await reader.run(() => document.documentElement.dataset.theme), 'dark');
  },

  async 'a list shows as many as its filter promises'(reader, at) {
    await reader.open(at(inEdition('timeline/')));
    await reader.run(() =>
      document.querySelector('.list-filters details')?.setAttribute('open', ''),
    );
    const promised = await reader.run(() => {
      const choice = document.querySelector('.list-filters input[name=phase][value=past]');
      return Number(/\((\d+)\)$/.exec(choice?.closest('label')?.textContent?.trim() ?? '')?.[1]);
    });
    assert.ok(promised > 0);
    await reader.run(() =>
      document.querySelector<HTMLElement>('.list-filters input[name=phase][value=past]')?.click(),
    );
    await until(
      reader,
      `${promised} entries`,
      (count) => {
        const entries = [...document.querySelectorAll('.timeline-list > *')];
        return (
          entries.filter((entry) => entry.getClientRects().length > 0).length === Number(count)
        );
      },
      String(promised),
    );
  },

  async 'a mistyped address is led on'(reader, at) {
    await reader.open(at(inEdition('battery/EU-market')));
    await until(
      reader,
      'the page or its offer',
      (path) =>
        location.pathname.endsWith(path) ||
        document.querySelector(`main a[href$="${path}"]`) !== null,
      DOCUMENT,
    );
  },
};
