import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { documentMdx, editionYaml, projectWith } from '#/testing/content.ts';
import { noHistory } from './history.ts';
import { readSite, readSiteInTurns } from './site.ts';

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

const INTRO = { '2024/intro/index.mdx': documentMdx('서론') };
const DOMAINS = '[{ id: intro, title: 서론, documents: [] }]';
const told: [name: string, files: Record<string, string>, editions: string[]][] = [
  [
    'of each',
    { ...EDITION, ...INTRO, '2024/edition.yaml': editionYaml('2024', DOMAINS) },
    ['2024 of 2024', '2023 of 2024'],
  ],
  [
    'of none that comes after a fault',
    { ...EDITION, ...INTRO, '2024/edition.yaml': editionYaml('2025', DOMAINS) },
    [],
  ],
  [
    'not of one with a fault',
    {
      ...{ ...EDITION, ...INTRO, '2024/edition.yaml': editionYaml('2024', DOMAINS) },
      '2023/edition.yaml': 'year: "2023"',
    },
    ['2024 of 2024'],
  ],
];

for (const [name, files, editions] of told)
  test(`who reads in turns is told, the newest first, ${name}`, async () => {
    const found: string[] = [];
    const { problems } = await readSiteInTurns(projectWith(files), ({ edition, current }) =>
      found.push(`${edition.year} of ${current.year}`),
    );
    assert.deepEqual(found, editions, problems.map(({ message }) => message).join('\n'));
  });
