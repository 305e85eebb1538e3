import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Edition } from '#/content/edition.ts';
import { wholeEdition } from '#/testing/fixture.ts';
import { splitAddress } from '#/text/address.ts';
import { termAddress } from '#/text/alphabet.ts';
import { errata } from './errata.ts';
import { glossary } from './glossary.ts';
import { views } from './index.ts';
import { entryAddress, listPages } from './list-pages.ts';
import { names } from './names.ts';
import { references } from './references.ts';
import type { View } from './view.ts';

const edition = wholeEdition();
const long = [glossary, names, errata] as readonly View[];

const idsOn = (view: View, groups: readonly { entries: readonly unknown[] }[]) =>
  groups.flatMap(({ entries }) => entries.map((entry) => view.idOf?.(entry) ?? ''));

for (const view of long) {
  test(`${view.name}: each entry is on its list's own page and on one part`, () => {
    const [own, ...parts] = listPages(view, edition);
    const all = idsOn(view, own?.groups ?? []);
    assert.ok(all.length > 0 && parts.length > 0);
    assert.deepEqual(parts.flatMap(({ groups }) => idsOn(view, groups)).sort(), all.sort());
    for (const { path, groups } of parts) {
      assert.ok(path.startsWith(own?.path ?? '-') && path !== own?.path);
      for (const id of idsOn(view, groups))
        assert.equal(entryAddress(view, edition, id), `${path}#${id}`);
    }
    assert.equal(new Set(parts.map(({ path }) => path)).size, parts.length);
  });
}

test('an entry of a list on one page, and one that is not there, stand on the own page', () => {
  const [reference] = edition.references;
  assert.equal(
    entryAddress(references, edition, reference?.id ?? ''),
    `/2023/references/#${reference?.id}`,
  );
  assert.equal(entryAddress(errata, edition, 'e0'), '/2023/errata/#e0');
});

test('what prose links to is where the glossary prints it', () => {
  for (const term of edition.terms)
    assert.equal(termAddress(term), entryAddress(glossary, edition, term.id));
});

test('no entry moves when others come or go', () => {
  const terms = [...edition.terms];
  assert.ok(terms.length > 1);
  for (const term of terms) {
    const alone = { ...edition, terms: [term] } as unknown as Edition;
    assert.equal(entryAddress(glossary, alone, term.id), entryAddress(glossary, edition, term.id));
  }
});

test('a part of a list has a name that can stand in an address, and is no id of its entries', () => {
  for (const view of views)
    for (const { part, path } of listPages(view, edition)) {
      if (part) assert.match(part.id, /^[a-z0-9-]+$/);
      assert.equal(splitAddress(path)[1], undefined);
    }
});
