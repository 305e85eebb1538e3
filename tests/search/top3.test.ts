/**
 * The first three results of every published query, as committed in `top3.txt`: a change of a
 * weight, of the text or of the analysis shows here what it moves.
 *
 *     npm run test:update            rewrites the file; its diff is what to judge
 */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { readQueries } from '#/tools/search/queries.ts';
import { measuredEdition, siteEngine, siteFiles } from '#/tools/search/site-search.ts';
import { DIST } from '../support/built-pages.ts';

const GOLDEN = new URL('top3.txt', import.meta.url);
const HEAD = `# The first three results of every published query, class by class: see top3.test.ts.\n`;

/** Queries with their results: a line for the query, one for each result below it. */
async function found(): Promise<Map<string, string[]>> {
  const engine = siteEngine(siteFiles(DIST), measuredEdition(DIST));
  const all = new Map<string, string[]>();
  for (const { class: name, q } of await readQueries()) {
    const { results } = await engine.ask(q, { limit: 3 });
    all.set(
      `${name}: ${q}`,
      results.map(({ kind, url, title }) => `${kind} ${url} ${title}`),
    );
  }
  return all;
}

const print = (all: Map<string, string[]>): string =>
  HEAD +
  [...all]
    .map(([query, results]) => [query, ...results.map((line) => `  ${line}`), ''].join('\n'))
    .join('\n');

function parse(text: string): Map<string, string[]> {
  const all = new Map<string, string[]>();
  let results: string[] = [];
  for (const line of text.slice(HEAD.length).split('\n')) {
    if (line.startsWith('  ')) results.push(line.slice(2));
    else if (line) {
      results = [];
      all.set(line, results);
    }
  }
  return all;
}

test('the first three results of every published query are the committed ones', async () => {
  const now = await found();
  if (process.env.UPDATE) await writeFile(GOLDEN, print(now));
  const then = parse(await readFile(GOLDEN, 'utf8'));
  const moved = [...new Set([...then.keys(), ...now.keys()])].flatMap((query) => {
    const [before, after] = [then.get(query) ?? [], now.get(query) ?? []];
    if (before.join('\n') === after.join('\n')) return [];
    return [[query, ...before.map((line) => `- ${line}`), ...after.map((line) => `+ ${line}`)]];
  });
  assert.equal(
    moved.length,
    0,
    `질의 ${moved.length}개의 첫 세 결과가 달라졌습니다. 뜻한 것이면 “npm run test:update”를 하십시오.\n\n${moved
      .map((lines) => lines.join('\n    '))
      .join('\n\n')}`,
  );
});
