import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { documentMdx, editionYaml, projectWith } from '#/testing/content.ts';
import { noHistory } from './history.ts';
import { readSite } from './site.ts';

const EDITION = {
  '2023/edition.yaml': editionYaml('2023', '[{ id: intro, title: 서론, documents: [] }]'),
  '2023/intro/index.mdx': documentMdx('서론'),
};

test('a file in the place of content/ is told as no edition', () => {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(root, 'content'), '');
  const { site, problems } = readSite(root, noHistory);
  rmSync(root, { recursive: true });
  assert.equal(site, undefined);
  assert.equal(problems[0]?.message, '판이 하나도 없습니다.');
});

test('an edition with a faulty edition.yaml is a draft, and the others are the site', () => {
  const root = projectWith({
    ...EDITION,
    '2024/edition.yaml': 'year: "2024"\ndomains: [{ id: intro, title: 머리말, documents: [] }]\n',
    '2024/intro/index.mdx': documentMdx('머리말'),
  });
  const { site, draft } = readSite(root, noHistory);
  assert.deepEqual(
    site?.editions.map(({ year }) => year),
    ['2023'],
  );
  assert.deepEqual(site?.unread, ['2024']);
  assert.deepEqual(
    draft?.editions.map(({ year }) => year),
    ['2023', '2024'],
  );
  // what is sound in it is taken, its folders tell the rest
  assert.equal(draft?.current.domains[0]?.title, '머리말');
  assert.equal(draft?.current.documents[0]?.path, '/2024/intro/');
});

test('a sound site has no draft', () => {
  assert.equal(readSite(projectWith(EDITION), noHistory).draft, undefined);
});
