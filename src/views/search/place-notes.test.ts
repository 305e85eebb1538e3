import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { markedAt } from '#/model/errata.ts';
import { siteOf, wholeReport } from '#/testing/fixture.ts';
import { lettersOnly } from '#/text/fold.ts';
import { searchDocuments } from './search-documents.ts';

test('a place has its doubtful words as they stand there', () => {
  const trends = searchDocuments(siteOf(wholeReport)).find(({ id }) => id === 'chips/trends');
  assert.deepEqual(
    trends?.passages.flatMap(({ title, doubtful = [] }) => doubtful.map((one) => [title, one])),
    [['시장', '모두 10명']],
  );
});

test('what the prose of the report marks is doubtful where it is searched', () => {
  const site = siteOf(join(import.meta.dirname, '../../..'));
  const searched = new Map(
    searchDocuments(site).map((one) => [`${one.edition} ${one.id}`, one.passages]),
  );
  let marked = 0;
  for (const edition of site.editions)
    for (const { id, source } of edition.documents)
      for (const { name, attributes, text, section } of source.components) {
        const [found] = markedAt(edition, id, attributes.id ?? '', text);
        if (name !== 'Erratum' || found?.erratum.treatment !== 'kept' || !section.id) continue;
        // what the edition says of the print is not searched
        const places =
          searched.get(`${edition.year} ${id}`)?.filter(({ blocks }) => holds(blocks, text)) ?? [];
        if (places.length === 0) continue;
        marked++;
        assert.ok(
          places.some(({ doubtful = [] }) => holds(doubtful, text)),
          `${id}: ${attributes.id} ${text}`,
        );
      }
  assert.ok(marked > 0, 'the report has doubtful words');
});

const holds = (texts: readonly string[], words: string): boolean =>
  texts.some((text) => lettersOnly(text).includes(lettersOnly(words)));
