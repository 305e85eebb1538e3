import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { readMdx } from '#/content/mdx.ts';
import { frontmatters, yamlFiles } from '#/schemas/content-files.ts';
import { editorSchema } from '#/schemas/editor-schema.ts';

const root = join(import.meta.dirname, '..');
const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const kinds = [...yamlFiles, ...frontmatters];
const kindOf = (name: string) => {
  const kind = kinds.find((k) => k.name === name);
  assert.ok(kind, name);
  return kind;
};

// formats are told by patterns too
const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
const validators = new Map(kinds.map((kind) => [kind.name, ajv.compile(editorSchema(kind))]));

/** Whether zod and the JSON Schema take a value. */
function verdicts(name: string, value: unknown): { zod: boolean; editor: boolean; why: string } {
  const zod = kindOf(name).schema.safeParse(value);
  const validate = validators.get(name);
  const editor = validate?.(value) === true;
  return {
    zod: zod.success,
    editor,
    why: `${zod.error ?? ''} ${ajv.errorsText(validate?.errors)}`,
  };
}

test('the committed schemas are those of the code: else run “npm run schemas”', () => {
  for (const kind of kinds)
    assert.deepEqual(json(`.vscode/schemas/${kind.name}.json`), editorSchema(kind), kind.name);
  const committed = globSync('*.json', { cwd: join(root, '.vscode/schemas') });
  assert.deepEqual(committed.sort(), kinds.map(({ name }) => `${name}.json`).sort());
});

test('the settings tie every kind of YAML to its schema', () => {
  assert.deepEqual(
    json('.vscode/settings.json')['yaml.schemas'],
    Object.fromEntries(yamlFiles.map((k) => [`./.vscode/schemas/${k.name}.json`, k.files])),
  );
});

/** Every property of a schema with its path. */
function properties(schema: unknown, path = ''): [path: string, description: unknown][] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    // conditions name fields that are explained where they are fields
    if (key === 'if' || key === 'dependencies') return [];
    if (key !== 'properties') return properties(value, `${path}.${key}`);
    return Object.entries<{ description?: unknown }>(value).flatMap(([name, property]) => [
      [`${path}.${name}`, property.description] as [string, unknown],
      ...properties(property, `${path}.${name}`),
    ]);
  });
}

test('every field is explained in Korean', () => {
  for (const kind of kinds) {
    const fields = properties(editorSchema(kind));
    assert.ok(fields.length > 1, kind.name);
    for (const [path, description] of fields)
      assert.match(String(description), /[가-힣]/, `${kind.name}${path}`);
  }
});

for (const { name, files } of yamlFiles) {
  test(`${name}: zod and the JSON Schema take every file of the content`, () => {
    const found = globSync(files, { cwd: root });
    assert.ok(found.length > 0);
    for (const file of found) {
      const { zod, editor, why } = verdicts(name, parse(readFileSync(join(root, file), 'utf8')));
      assert.deepEqual([zod, editor], [true, true], `${file}: ${why}`);
    }
  });
}

test('every YAML file of the content has one schema', () => {
  const tied = yamlFiles.flatMap(({ files }) => globSync(files, { cwd: root }));
  assert.deepEqual(tied.sort(), globSync('content/**/*.yaml', { cwd: root }).sort());
});

test('zod and the JSON Schema take the frontmatter of every page', () => {
  const files = globSync('content/*/*/*.mdx', { cwd: root });
  assert.ok(files.length > 0);
  for (const file of files) {
    const data = readMdx(root, join(root, file)).frontmatter.data as { kind?: unknown };
    const name = data.kind === undefined ? 'overview' : 'document';
    const { zod, editor, why } = verdicts(name, data);
    assert.deepEqual([zod, editor], [true, true], `${file}: ${why}`);
  }
});

const table = 'id: t\ntitle: 표\ndocument: intro\nsection: one\n';
const columns = 'columns: { word: { label: 낱말, type: text } }\n';
const rows = 'rows: [{ id: a, word: 글 }]\n';
const page =
  'title: 글\nshortTitle: 글\nkind: brief\ndescription: 이 문서는 시험하려고 쓴 짧은 문서이다.\n';
const event = '- { id: a, date: ’23, country: 한국, kind: policy, source: /a/ ';

const good: [kind: string, yaml: string][] = [
  ['table', table + columns + rows],
  ['everyday-words', '- { typed: [월급], means: [연봉] }'],
  ['everyday-words', '- { verbs: [막다], means: [억제] }'],
  ['everyday-words', '- { typed: [수도권] }'],
  ['table', `${table}columnsOf: other\n${rows}`],
  ['table', `${table}shape: swot\nrows: [{ id: a, aspect: 강점, points: [글] }]\n`],
  ['table', `${table}basedOn: other\n`],
  ['table', `${table}basedOn: other\n${columns}changes: [{ row: a, removed: true }]\n`],
  ['document', `${page}date: "2024-02-29"\n`],
  ['timeline', `${event}}`],
];

const bad: [kind: string, yaml: string][] = [
  ['table', table + rows],
  ['table', `${table}columns: {}\n${rows}`],
  ['table', `${table}${columns}columnsOf: other\n${rows}`],
  ['table', `${table}shape: swt\n${rows}`],
  ['table', table + columns],
  ['table', `${table}${columns}rows: []\n`],
  ['table', `${table}columns: { id: { label: 글, type: text } }\n${rows}`],
  ['table', `${table}columns: { toString: { label: 글, type: text } }\n${rows}`],
  ['table', `${table}columns: { 낱말: { label: 글, type: text } }\n${rows}`],
  ['table', `${table}columns: { word: { label: 글, type: txt } }\n${rows}`],
  ['table', `${table}columns: { word: { label: " ", type: text } }\n${rows}`],
  ['table', `${table}columns: { word: { label: 글, type: text, unit: 개 } }\n${rows}`],
  ['table', `${table}columns: { word: { label: 글, type: text, header: true } }\n${rows}`],
  ['table', `${table}${columns}unite: 개\n${rows}`],
  ['table', `${table}basedOn: other\nshape: swot\ncolumnsOf: third\n`],
  ['table', `${table}basedOn: other\nchanges: [{ row: a, removed: false }]\n`],
  ['document', `${page}date: "2023-02-31"\n`],
  ['document', `${page}date: "2023-13-45"\n`],
  ['document', page.replace('title: 글', 'title: "  "')],
  ['document', page.replace('kind: brief', 'kind: breif')],
  ['document', page.replace('이 문서는 시험하려고 쓴 짧은 문서이다.', '짧다')],
  ['timeline', `${event}, colour: red }`],
  ['timeline', `${event}}`.replace('’23', '언젠가')],
  ['timeline', `${event}}`.replace('/a/', 'a')],
  ['references', '- { id: a, kind: web, title: 글, url: "javascript:alert(1)" }'],
  ['references', '- { id: a, kind: web, title: 글, url: "https://localhost" }'],
  ['references', '- { id: A, kind: web, title: 글 }'],
  ['edition', 'year: 2023'],
  ['glossary', 'a: 1'],
  ['everyday-words', '- { typed: [], means: [연봉] }'],
  ['everyday-words', '- { means: [연봉] }'],
  ['everyday-words', '- { verbs: [막는], means: [억제] }'],
  ['everyday-words', '- { typed: [월급], means: 연봉 }'],
  ['permalinks', 'places: { about: [] }'],
  ['permalinks', 'places: {}\nredirects: { /a/: b }'],
];

test('zod and the JSON Schema take the same sound input', () => {
  for (const [kind, yaml] of good) {
    const { zod, editor, why } = verdicts(kind, parse(yaml));
    assert.deepEqual([zod, editor], [true, true], `${yaml}${why}`);
  }
});

test('zod and the JSON Schema refuse the same bad input', () => {
  for (const [kind, yaml] of bad) {
    const { zod, editor } = verdicts(kind, parse(yaml));
    assert.deepEqual([zod, editor], [false, false], `${kind}: ${yaml}`);
  }
});
