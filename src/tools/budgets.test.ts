import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { kindOf, type PageKind } from './budgets.ts';

const kinds: Record<string, PageKind> = {
  '/': 'front',
  '/2023/': 'contents',
  '/2023/battery/': 'overview',
  '/2023/battery/eu-market/': 'document',
  '/2023/battery/rd-experts/questions/': 'by question',
  '/2023/battery/cited/': 'cited from',
  '/2023/battery/eu-market/cited/': 'cited from',
  '/2023/embed/eu-battery-swot/': 'framed table',
  '/2023/errata/': 'list',
  '/changes/': 'list',
  '/2023/en/': 'list',
  '/2023/errata/battery/': 'list',
  '/glossary/': 'list',
  '/search/': 'search',
  '/404.html': 'other',
  '/about/': 'other',
};

for (const [path, kind] of Object.entries(kinds))
  test(`${path} is of the kind “${kind}”`, () =>
    assert.equal(kindOf({ path, tree: fromHtml('<h1>쪽</h1>') }), kind));

test('a page that leads on is of that kind wherever it stands', () =>
  assert.equal(
    kindOf({
      path: '/2023/battery/old/',
      tree: fromHtml('<meta http-equiv="refresh" content="0;url=/2023/battery/new/">'),
    }),
    'leads on',
  ));

test('a domain that is itself a document is one', () =>
  assert.equal(
    kindOf({
      path: '/2023/intro/',
      tree: fromHtml('<meta name="report:document" content="intro">'),
    }),
    'document',
  ));
