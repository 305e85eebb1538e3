import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { kindOf, type PageKind } from './page-kinds.ts';

const kinds: Record<string, PageKind | undefined> = {
  '/': 'front',
  '/2023/': 'contents',
  '/2023/battery/': 'overview',
  '/2023/battery/rd-experts/questions/': 'by question',
  '/2023/battery/cited/': 'cited from',
  '/2023/battery/eu-market/cited/': 'cited from',
  '/2023/embed/eu-battery-swot/': 'framed table',
  '/2023/errata/': 'errata',
  '/2023/errata/battery/': 'errata',
  '/changes/': 'list',
  '/2023/timeline/': 'list',
  '/2023/en/': 'english',
  '/glossary/': 'glossary',
  '/2023/print/': 'whole',
  '/search/': 'search',
  '/404.html': 'other',
  '/about/': 'other',
  '/accessibility/': 'other',
  '/quality/': 'other',
  '/offline/': 'other',
  '/maps/': undefined,
  '/2023/battery/maps/eu/': undefined,
};

for (const [path, kind] of Object.entries(kinds))
  test(`${path} is of ${kind ? `the kind “${kind}”` : 'no kind'}`, () =>
    assert.equal(kindOf({ path, tree: fromHtml('<h1>쪽</h1>') }), kind));

const document = (characters: number) =>
  fromHtml(
    `<meta name="report:document" content="intro"><nav>${'차례'.repeat(9000)}</nav><main>${'말 '.repeat(characters)}</main>`,
  );

test('a document is short, medium or long by its own text, and a domain may be one', () => {
  const path = '/2023/intro/';
  assert.equal(kindOf({ path, tree: document(3500) }), 'short document');
  assert.equal(kindOf({ path, tree: document(3501) }), 'medium document');
  assert.equal(kindOf({ path: '/2023/battery/eu-market/', tree: document(9001) }), 'long document');
});

test('a page that leads on is of that kind wherever it stands', () => {
  const tree = fromHtml('<meta http-equiv="refresh" content="0;url=/2023/battery/new/">');
  assert.equal(kindOf({ path: '/2023/battery/old/', tree }), 'leads on');
  assert.equal(kindOf({ path: '/s/37cw62c/', tree }), 'short link');
});
