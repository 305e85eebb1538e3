/** What the style sheets promise each other: one entry, one notation, every value from the tokens. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';

const src = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(src, file), 'utf8');
const sheets = globSync('**/*.css', { cwd: src }).sort();
const LAYERS = 'styles/layers.css';
/** The sheets that a page or script loads begin with the order of the layers. */
const ENTRIES = sheets.filter(
  (file) => file.startsWith('styles/') && read(file).includes('@import "./layers.css";'),
);
const TOKENS = 'styles/tokens.css';

/** Lines of all sheets, without comments, that match, as `file:line: text`. */
function linesWith(pattern: RegExp, except: readonly string[] = []): string[] {
  return sheets
    .filter((file) => !except.includes(file))
    .flatMap((file) =>
      read(file)
        .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
        .split('\n')
        .map((text, i) => ({ text, at: `${file}:${i + 1}: ${text.trim()}` }))
        .filter(({ text }) => pattern.test(text))
        .map(({ at }) => at),
    );
}

test('every sheet is imported once, by an entry, into a layer that exists', () => {
  const order =
    read(LAYERS)
      .match(/@layer ([^;]+);/)?.[1]
      ?.split(', ') ?? [];
  assert.ok(order.length > 5);
  const imports = ENTRIES.flatMap((entry) => {
    const text = read(entry);
    const [first, ...rest] = [...text.matchAll(/@import .*/g)].map(([line]) => line);
    assert.equal(first, '@import "./layers.css";', `${entry} begins with the order`);
    return rest.map((line) => {
      const [, path, layer] = line.match(/^@import "([^"]+)" layer\((\w+)\);$/) ?? [];
      assert.ok(path && layer && order.includes(layer), `${entry}: ${line}`);
      return relative(src, join(src, dirname(entry), path)).replaceAll('\\', '/');
    });
  });
  assert.deepEqual(
    imports.sort(),
    sheets.filter((file) => file !== LAYERS && !ENTRIES.includes(file)),
  );
});

test('a sheet has the name of the component that it stands beside', () => {
  const beside = sheets.filter((file) => file.startsWith('components/'));
  const made = [
    'Answer',
    'Bar',
    'DialogFoot',
    'Low',
    'LowWindow',
    'Results',
    'Send',
    'Start',
    'Suggestions',
  ]; // by script: src/search
  assert.ok(beside.length > 20);
  const components = new Set(globSync('components/**/*.astro', { cwd: src }));
  assert.deepEqual(
    beside.filter(
      (file) =>
        !components.has(file.replace(/css$/, 'astro')) &&
        !made.some((name) => file.endsWith(`/search/Search${name}.css`)),
    ),
    [],
  );
});

test('widths and heights are asked for in one notation, and only at the breakpoints of the tokens', () => {
  const breakpoints = [...read(TOKENS).matchAll(/^ \* {3}(\d+rem) {2}\S/gm)].map((m) => m[1]);
  assert.ok(breakpoints.length > 3);
  const conditions = linesWith(/@media|@container/).filter((line) =>
    /width|height|inline-size/.test(line),
  );
  assert.ok(conditions.length > 10);
  const allowed = new RegExp(`\\((?:width|height) (>=|<) (${breakpoints.join('|')})\\)`, 'g');
  assert.deepEqual(
    conditions.filter((line) => /width|height|size/.test(line.replace(allowed, ''))),
    [],
  );
  const unused = breakpoints.filter((b) => !conditions.some((line) => line.includes(` ${b})`)));
  assert.deepEqual(unused, []);
});

test('colours, shadows and order come from the tokens', () => {
  const decided = [TOKENS, 'styles/print.css'];
  assert.deepEqual(linesWith(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|light-dark)\(/i, decided), []);
  assert.deepEqual(linesWith(/box-shadow: .*\b(rgb|black)/, decided), []);
  const raised = linesWith(/z-index: (?!var\(--z-)/);
  assert.deepEqual(
    raised.map((line) => line.replace(/:\d+:/, ':')),
    ['components/search/SearchDialogFoot.css: z-index: 1;'],
    'only within the dialog, which is an order of its own',
  );
});

test('every token is used, and every token used exists', () => {
  const all = sheets.map(read).join('\n');
  const defined = new Set([...all.matchAll(/^\s*(--[\w-]+):/gm)].map((m) => m[1]));
  const used = new Set([...all.matchAll(/var\((--[\w-]+)/g)].map((m) => m[1]));
  assert.deepEqual(
    [...defined].filter((name) => !used.has(name)),
    [],
  );
  assert.deepEqual(
    [...used].filter((name) => !defined.has(name)),
    [],
  );
});

test('every class in a selector is in the markup', () => {
  const markup = globSync('**/*.{astro,ts}', { cwd: src, exclude: ['**/*.test.ts'] })
    .map(read)
    .join('\n');
  const words = new Set(markup.match(/[\w-]+/g));
  const made = (name: string) => words.has(name) || /^(heading-h\d|table-medium)$/.test(name);
  const selectors = sheets.flatMap((file) =>
    [
      ...read(file)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .matchAll(/([^{};]+)\{/g),
    ].flatMap(([, selector = '']) =>
      [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => ({ file, name })),
    ),
  );
  assert.ok(selectors.length > 200);
  assert.deepEqual(
    selectors.filter(({ name }) => !made(name)),
    [],
  );
});

test('no sheet is longer than 200 lines', () => {
  assert.deepEqual(
    sheets.filter((file) => read(file).split('\n').length > 201),
    [],
  );
});
