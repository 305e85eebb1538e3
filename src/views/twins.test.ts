import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownDate, webSource } from '#/model/citation.ts';
import { editionAt } from '#/model/edition-at.ts';
import { pagesByPath } from '#/model/pages.ts';
import { readSettings } from '#/settings.ts';
import { siteOf } from '#/testing/fixture.ts';
import { twinsOf } from './twins.ts';

const site = siteOf(readSettings().root);

test('only documents are the work of the house that printed the report, on a day', () => {
  let documents = 0;
  const twins = twinsOf(site);
  for (const [path, { date, source }] of twins) {
    const edition = editionAt(site, path) ?? site.current;
    const page = pagesByPath(edition).get(path.replace(/questions\/$/, ''));
    if (page?.kind === 'document') {
      documents += 1;
      assert.equal(date, ownDate(page) ?? edition.published, path);
      assert.ok(source.startsWith(`${edition.publisher}, 『${edition.title}』`), path);
    } else {
      assert.equal(date, undefined, path);
      assert.equal(source, webSource(edition), path);
    }
  }
  assert.ok(documents > 0 && documents < twins.size);
});
