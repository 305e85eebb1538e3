/** A table as it is shown, copied for those who write Markdown or HTML; by hand where the browser refuses. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import type { Page } from 'playwright-core';
import { CLIPBOARD, clipboard, DENIED } from './support/copying.ts';
import { documentPath } from './support/edition.ts';
import { openFolds } from './support/places.ts';
import { useSite } from './support/site.ts';
import { bare, csvOf } from './support/tables.ts';

const site = useSite();
const CHIPS = ['ai-chip-products-brief', documentPath('semiconductor/ai-chip-trends')] as const;
const PATENTS = ['quantum-patent-applicants', documentPath('quantum/epo-patents')] as const;

/** The chips with some rows and a column left out, in another order than printed. */
async function openShown(page: Page, id: string) {
  await openFolds(page);
  const figure = page.locator(`[id="${id}"]`);
  await figure.getByText(/행 \d+개\(모두/).waitFor();
  await figure.getByRole('button', { name: '표 다루기' }).click();
  return figure;
}

test('what is shown is copied as Markdown and HTML: rows, order and columns as they stand', async () => {
  const [id, path] = CHIPS;
  const query = `?t=${id}&sort=-company&find=platform:엣지&hide=fpga`;
  const page = await site.open(path + query, CLIPBOARD);
  const figure = await openShown(page, id);
  const [head = [], ...rows] = csvOf(id);
  const shownHead = head.filter((name) => !name.includes('FPGA'));
  const companies = rows.map((row) => row[head.indexOf('기업')]);
  const plain = (text: string) =>
    bare(text.replace(/\\([^\w\s])/g, '$1').replaceAll('<br>', '\n')).replace(/[〔〕]/g, '');

  await figure.getByRole('button', { name: 'Markdown 복사' }).click();
  await figure.getByText('표를 Markdown으로 복사했다.').waitFor();
  const [first = '', rule = '', ...lines] = (await clipboard(page)).trim().split('\n');
  const cellsOf = (line: string) =>
    line
      .slice(2, -2)
      .split(/(?<!\\) ?\| /)
      .map(plain);
  assert.deepEqual(cellsOf(first), shownHead);
  assert.match(rule, /^(\| --- )+\|$/);
  const shown = await figure.locator('tbody tr').count();
  assert.equal(lines.length, shown);
  assert.ok(shown > 3 && shown < rows.length);
  const names = lines.map((line) => cellsOf(line)[shownHead.indexOf('기업')]);
  assert.ok(names.every((name) => companies.includes(name)));
  assert.deepEqual(
    names,
    names.toSorted((a = '', b = '') => new Intl.Collator('ko', { numeric: true }).compare(b, a)),
  );

  await figure.getByRole('button', { name: 'HTML 복사' }).click();
  await figure.getByText('표를 HTML로 복사했다.').waitFor();
  const source = await clipboard(page);
  assert.doesNotMatch(source, /data-|class=|id=|style=|<a |<sup/);
  const tree = fromHtml(source, { fragment: true });
  assert.equal(
    textOf(selectAll('caption', tree)[0] ?? { type: 'text', value: '' }),
    await figure.locator('table').getAttribute('aria-label'),
  );
  assert.equal(selectAll('tbody tr', tree).length, shown);
  assert.ok(selectAll('thead th[scope=colgroup][colspan="3"]', tree).length === 1);
  assert.ok(selectAll('tbody th[scope]', tree).length > 0);
  assert.equal(
    selectAll('th, td', tree).some((cell) => plain(textOf(cell)) === 'FPGA'),
    false,
  );
});

test('where the browser does not let a table be copied, its text can be taken by hand', async () => {
  const [id, path] = PATENTS;
  const page = await site.open(path, DENIED);
  const figure = page.locator(`[id="${id}"]`);
  await figure.getByRole('button', { name: '표 다루기' }).click();
  for (const [label, words] of [
    ['표 복사(TSV)', '\t'],
    ['Markdown 복사', '| --- |'],
    ['HTML 복사', '<caption>'],
  ] as const) {
    await figure.getByRole('button', { name: label, exact: true }).click();
    const field = figure.getByRole('textbox', { name: '복사할 글' });
    await field.waitFor();
    await page.waitForFunction(
      (words) =>
        document.activeElement instanceof HTMLTextAreaElement &&
        document.activeElement.value.includes(words),
      words,
    );
    const isWhole = await field.evaluate((e: HTMLTextAreaElement) => [
      e.selectionStart,
      e.selectionEnd - e.value.length,
    ]);
    assert.deepEqual(isWhole, [0, 0], label);
    assert.equal(await field.count(), 1);
  }
  await figure.getByText('브라우저가 복사를 막았다.').waitFor();
});
