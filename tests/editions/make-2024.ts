/**
 * Writes a 2024 edition beside a part of 2023, as an author would: what stays, what has changed, what
 * has moved, what is gone and what is new. Nothing outside `content/` is touched.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  copyExcerpt,
  type Entry,
  PROJECT,
  readEntries,
  readFile,
  referencesIn,
  withOwnPlaces,
  writeFile,
} from './excerpt.ts';

/** Of 2023 what the tests walk through: every document more is printed and indexed in two builds. */
const PARTS = [
  ...['intro', '6g', 'cybersecurity/issues'],
  ...['quantum/experts', 'quantum/epo-patents', 'quantum/itif-policy'],
];

/** Pages of 2023 that 2024 has, by the ids they have there. */
const CARRIED = {
  quantum: 'quantum',
  'quantum/epo-patents': 'quantum/epo-patents',
  'quantum/experts': 'quantum/experts',
  'quantum/itif-policy': 'quantum/us-policy',
  '6g': '6g',
  '6g/experts': '6g/experts',
};

/** What the tests look for in the two editions. */
export const CHANGES = {
  table: {
    before: 'quantum-patent-applicants',
    after: 'quantum-patents',
    document: 'quantum/epo-patents',
  },
  /** a row whose count of patents has grown by `growth` */
  grown: { row: 'physical-1', growth: 30 },
  goneRow: 'physical-5',
  newRow: { id: 'physical-new', applicant: '한국전자통신연구원(한국, 연구소)' },
  moved: { before: 'quantum/itif-policy', after: 'quantum/us-policy' },
  dropped: { document: '6g/issues', domain: '6g' },
  droppedDomain: 'cybersecurity',
  newDomain: { id: 'robotics', title: '로봇', document: 'humanoids' },
  term: {
    id: 'qubit',
    definition: '2024년판이 새로 풀이한 말이다. 양자정보를 담는 가장 작은 단위를 이른다.',
  },
};

/** The site before 2024: an empty edition of 2022, and a part of 2023. */
export function makeBefore(root: string): void {
  copyExcerpt(root, '2023', PARTS);
  author(root, 'new-edition.ts', '2022');
}

/** The same with 2024. @param before the site before it, of which it begins as a copy */
export function makeAfter(root: string, before: string): void {
  cpSync(before, root, { recursive: true });
  author(root, 'new-edition.ts', '2024');
  const [from, to] = ['2023', '2024'].map((year) => join(root, 'content', year)) as [
    string,
    string,
  ];

  for (const [before, after] of Object.entries(CARRIED)) carryPage(from, to, before, after);
  for (const file of globSync('{quantum,6g}/tables/*.yaml', { cwd: from }))
    carryTable(from, to, file);
  const carried = new Map(Object.entries(CARRIED));
  for (const file of globSync('references/*.yaml', { cwd: from })) {
    const entries = referencesIn(readEntries(join(from, file)), (id) => carried.get(id));
    if (entries.length > 0) writeFile(join(to, file), entries);
  }
  const { id, definition } = CHANGES.term;
  const terms = readEntries(join(root, 'content/glossary.yaml')).filter((term) => term.id === id);
  writeFile(
    join(to, 'glossary.yaml'),
    terms.map((term) => ({ ...term, definition })),
  );

  const contents = parse(readFile(join(to, 'edition.yaml')));
  const documentsOf = (domain: string) =>
    Object.values(CARRIED).flatMap((page) =>
      page.startsWith(`${domain}/`) ? (page.split('/')[1] ?? []) : [],
    );
  contents.domains = contents.domains
    .filter(({ id: domain }: Entry) => domain !== CHANGES.droppedDomain)
    .map((domain: Entry) => {
      const documents = documentsOf(String(domain.id));
      return documents.length > 0 ? { ...domain, documents } : domain;
    });
  writeFile(join(to, 'edition.yaml'), contents);
  const { newDomain } = CHANGES;
  author(root, 'new-document.ts', 'intro');
  author(root, 'new-domain.ts', newDomain.id, newDomain.title);
  author(
    root,
    'new-document.ts',
    `${newDomain.id}/${newDomain.document}`,
    '--title',
    '사람을 닮은 로봇',
  );
}

/** Runs a command for authors on the content below `root`. */
const author = (root: string, script: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(PROJECT, 'scripts', script), ...args], {
    cwd: PROJECT,
    env: { ...process.env, CONTENT_ROOT: root },
    stdio: 'pipe',
  });

const fileOf = (folder: string, page: string) =>
  join(folder, page.includes('/') ? `${page}.mdx` : `${page}/index.mdx`);

/** A page of 2023 in 2024: without its errata, charts, parent and next page, its links to carried pages leading to 2024. */
function carryPage(from: string, to: string, before: string, after: string): void {
  const text = withoutErrata(withoutCharts(readFile(fileOf(from, before))))
    .replace(/\/2023\/([a-z0-9-]+(?:\/[a-z0-9-]+)?)\//g, (address, page: string) => {
      const id = Object.entries(CARRIED).find(([old]) => old === page)?.[1];
      return id ? `/2024/${id}/` : address;
    })
    .replace(/^parent: .*\n/m, '')
    .replace(/^next:\n(?: {2}.*\n)+/m, '')
    .replaceAll(CHANGES.table.before, CHANGES.table.after)
    .replace(/^---\n/, before === after ? '---\n' : `---\ncontinues: ${before}\n`);
  writeFile(
    fileOf(to, after),
    withOwnPlaces(text, (address) => address.startsWith('/2024/')),
  );
}

const withoutCharts = (mdx: string) => mdx.replace(/^<Chart .*\n/gm, '');

const withoutErrata = (mdx: string) =>
  mdx.replace(/<Erratum id="[^"]+">([\s\S]*?)<\/Erratum>/g, '$1');

/** A table of 2023 that a carried page shows, in 2024: it continues the old one. */
function carryTable(from: string, to: string, file: string): void {
  const table = parse(readFile(join(from, file)));
  const document = Object.entries(CARRIED).find(([old]) => old === table.document)?.[1];
  if (!document) return;
  const isRenamed = table.id === CHANGES.table.before;
  const id = isRenamed ? CHANGES.table.after : table.id;
  const rows = isRenamed ? changedRows(table.rows) : table.rows;
  writeFile(join(to, file).replace(`${table.id}.yaml`, `${id}.yaml`), {
    ...table,
    ...{ id, document, continues: table.id, rows },
  });
}

/** The rows of the first field with a greater count, one gone and one new. */
function changedRows(rows: Entry[]): Entry[] {
  const { grown, goneRow, newRow } = CHANGES;
  return rows.map((row) => {
    if (row.id === grown.row)
      return { ...row, allPatents: String(Number(row.allPatents) + grown.growth) };
    if (row.id !== goneRow) return row;
    return {
      ...row,
      id: newRow.id,
      allApplicant: newRow.applicant,
      recentApplicant: newRow.applicant,
    };
  });
}
