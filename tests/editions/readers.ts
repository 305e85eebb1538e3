/** What a reader meets: newest first, notices on old pages, terms, a new domain. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { follow } from '../support/follow.ts';
import type { Site } from '../support/site.ts';
import { CHANGES } from './make-2024.ts';

const { table, moved, dropped, droppedDomain, newDomain, term } = CHANGES;

/**
 * Tests of the ways through the editions.
 *
 * @param after folder of the site with 2024
 */
export function testReaders(site: Site, after: string): void {
  test('the front page, the header and the short paths lead to the newest edition', async () => {
    const page = await site.open('/');
    assert.match(await page.locator('h1').innerText(), /2024/);
    assert.ok((await page.locator('.part-list a[href^="/2024/"]').count()) > 3);
    assert.equal(await page.locator('.part-list a[href^="/2023/"]').count(), 0);
    for (const [short, path] of [
      ['/contents/', '/2024/'],
      ['/tables/', '/2024/tables/'],
      ['/errata/', '/2024/errata/'],
    ] as const) {
      await page.goto(site.at(short));
      await page.waitForURL(site.at(path));
    }
    // from an old page, too
    await page.goto(site.at('/2023/quantum/'));
    await page
      .getByRole('navigation', { name: '주요 메뉴' })
      .getByRole('link', { name: '차례' })
      .click();
    await page.waitForURL(site.at('/2024/'));
  });

  test('an old page says that it is one and leads to the same place, or to the nearest there is', async () => {
    const ways: [from: string, to: string, says: RegExp][] = [
      ['/2023/', '/2024/', /2023년판이며, 2024년판의 같은 쪽이 나와 있다/],
      ['/2023/quantum/', '/2024/quantum/', /같은 쪽/],
      [`/2023/${table.document}/`, `/2024/${table.document}/`, /같은 쪽/],
      ['/2023/tables/', '/2024/tables/', /같은 쪽/],
      ['/2023/quantum/experts/questions/', '/2024/quantum/experts/questions/', /같은 쪽/],
      [`/2023/${moved.before}/`, `/2024/${moved.after}/`, /쪽으로 이어진다/],
      [
        `/2023/${dropped.document}/`,
        `/2024/${dropped.domain}/`,
        /같은 쪽이 없고 가장 가까운 쪽은 “[^”]+”이다/,
      ],
      [`/2023/${droppedDomain}/`, '/2024/', /이어지는 쪽이 없어 2024년판 차례/],
      ['/2022/', '/2024/', /이 쪽은 2022년판/],
    ];
    for (const [from, to, says] of ways) {
      const page = await site.open(from);
      const notice = page.locator('main .older-edition');
      assert.equal(await notice.count(), 1, from);
      assert.match(await notice.innerText(), says);
      await follow(notice.getByRole('link'));
      assert.equal(site.pathOf(page), to, from);
      assert.equal(await page.locator('.older-edition').count(), 0, to);
      await page.close();
    }
  });

  test('a term that 2024 explains anew keeps its old meaning on the pages of 2023', async () => {
    const notesOf = (year: string): string[] =>
      globSync(`${year}/terms/*.json`, { cwd: after }).flatMap((file) => {
        const notes = JSON.parse(readFileSync(join(after, file), 'utf8'))[term.id] ?? [];
        return notes.map(([sentences]: [string, string]) => sentences);
      });
    assert.ok(notesOf('2024').includes(term.definition));
    assert.ok(notesOf('2023').length > 0 && !notesOf('2023').includes(term.definition));
    // the same words, each with the definitions of its own edition
    const used = globSync('{2023,2024}/quantum/**/*.html', { cwd: after }).filter((file) =>
      new RegExp(`class="term" href="[^"]*#${term.id}"`).test(
        readFileSync(join(after, file), 'utf8'),
      ),
    );
    for (const file of used)
      assert.match(
        readFileSync(join(after, file), 'utf8'),
        new RegExp(`data-terms="/${file.slice(0, 4)}/terms/"`),
      );
    assert.ok(
      used.some((file) => file.startsWith('2023')) && used.some((file) => file.startsWith('2024')),
    );
    const page = await site.open(`/glossary/#${term.id}`);
    await page.waitForURL(`**/glossary/*/#${term.id}`);
    const entry = page.locator(`[id="${term.id}"]`);
    assert.match(await entry.innerText(), new RegExp(`${term.definition}[\\s\\S]*2023년판:`));
  });

  test('a new domain has its page, its document and its place in the contents', async () => {
    const page = await site.open('/2024/');
    await follow(page.locator(`[id="part-${newDomain.id}"] a`));
    assert.equal(await page.locator('h1').innerText(), newDomain.title);
    await follow(page.locator('.document-list a'));
    assert.equal(site.pathOf(page), `/2024/${newDomain.id}/${newDomain.document}/`);
  });
}
