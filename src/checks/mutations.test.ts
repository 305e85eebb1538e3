import assert from 'node:assert/strict';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import type { Problem } from '#/content/problem.ts';
import { formatProblems } from '#/content/reporters.ts';
import { ruleIds } from '#/content/rule-ids.ts';
import { readSite } from '#/content/site.ts';
import { type Changed, isToldAt, slipInto } from '#/testing/mutations/changed.ts';
import { mutations } from '#/testing/mutations/index.ts';
import { seeded } from '#/testing/random.ts';
import { problemsOfBuild } from './index.ts';

/*
 * The real content with many slips at a time, as an author makes them. Where a slip happens is chosen by
 * a seed: `SEED=7 node --test src/checks/mutations.test.ts` tries other places.
 */
const project = join(import.meta.dirname, '../..');
const root = mkdtempSync(join(tmpdir(), 'mutations-'));
for (const part of ['content', 'CHANGELOG.md'])
  cpSync(join(project, part), join(root, part), { recursive: true });
after(() => rmSync(root, { recursive: true }));

const files = [...globSync('content/**/*.{yaml,mdx}', { cwd: root }), 'CHANGELOG.md'].sort();
const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const random = seeded(Number(process.env.SEED ?? 2023));
/** As if all had been committed. */
const history = { versions: (file: string) => [texts.get(file) ?? []].flat() };
const problemsOf = (): readonly Problem[] => problemsOfBuild(readSite(root, history));

/** So many slips at a time. */
const TOGETHER = 40;
/** So many problems follow from a slip, and so many more may from one of those made together: more hide it. */
const USUAL = 2;
const MORE = 10;
/** So many in a hundred slips may only be told once another has been mended. */
const HIDDEN = 5;

const base = problemsOf();

test('the content that the slips start from has no problem', () => {
  assert.equal(base.length, 0, `mend the content first:\n${formatProblems(base)}`);
});

const slips = base.length > 0 ? [] : mutations.map((mutation) => slipInto(texts, mutation, random));
const reading: readonly string[] = ruleIds.reading;

/** What keeps a file from being read hides what is wrong in it, and slips in one file are each other's. */
function groups(slips: readonly Changed[]): Changed[][] {
  const found: { kind: string; slips: Changed[] }[] = [];
  for (const slip of slips) {
    const { mutation, path } = slip;
    const kind = mutation.isAlone ? mutation.name : String(reading.includes(mutation.rule));
    const group = found.find(
      (g) => g.kind === kind && g.slips.length < TOGETHER && g.slips.every((s) => s.path !== path),
    );
    if (group) group.slips.push(slip);
    else found.push({ kind, slips: [slip] });
  }
  return found.map(({ slips: own }) => own);
}

/** What is told of slips that are made together. */
function told(group: readonly Changed[]): readonly Problem[] {
  for (const { path, changed } of group) {
    const full = join(root, path);
    if (changed === null) rmSync(full);
    else {
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, changed);
    }
  }
  const problems = problemsOf();
  for (const { path } of group) {
    const before = texts.get(path);
    if (before === undefined) rmSync(join(root, path));
    else writeFileSync(join(root, path), before);
  }
  // folders that only a slip has needed
  for (const folder of ['content/2999', 'content/20x3'])
    rmSync(join(root, folder), { recursive: true, force: true });
  return problems;
}

const tellsOf = (slip: Changed, problems: readonly Problem[]) =>
  problems.some((problem) => isToldAt(slip, problem, texts));
const first = groups(slips).map((group) => ({ group, problems: told(group) }));
/** Not told with the others; most are when fewer are made. */
const hidden = first.flatMap(({ group, problems }) =>
  group.filter((slip) => !tellsOf(slip, problems)),
);
const toldLater = new Set(
  groups(hidden).flatMap((group) => {
    const problems = told(group);
    return group.filter((slip) => tellsOf(slip, problems));
  }),
);

for (const { group, problems } of first) {
  for (const slip of group)
    test(`${slip.mutation.name} is told`, () => {
      if (!hidden.includes(slip) || toldLater.has(slip)) return;
      const alone = told([slip]);
      assert.ok(
        tellsOf(slip, alone),
        `${slip.path} was changed, and told was:\n${formatProblems(alone)}`,
      );
    });
  test(`what is told of “${group[0]?.mutation.name}” and ${group.length - 1} more can be read and followed`, () => {
    const most = group.reduce((sum, { mutation }) => sum + (mutation.most ?? USUAL), MORE);
    assert.ok(problems.length <= most, `${problems.length} problems`);
    for (const problem of problems) assertFitToRead(problem);
  });
}

test('slips are told together, not one after the other', (t) => {
  const names = hidden.map(({ mutation }) => mutation.name).join(', ') || 'none';
  t.diagnostic(`${slips.length} slips; told only when others are mended: ${names}`);
  assert.ok(slips.length >= 120, `${slips.length} slips`);
  assert.ok(hidden.length * 100 <= HIDDEN * slips.length, `not told with others: ${names}`);
});

/** A place to go to, what is wrong and what is expected, in Korean. */
function assertFitToRead(problem: Problem): void {
  const { file, line = 0, column = 0, message, hint = '' } = problem;
  const block = formatProblems([problem]);
  assert.ok(line > 0 && column > 0, block);
  const lines = texts.get(file)?.split('\n').length;
  // a slip adds a few lines
  assert.ok(lines === undefined || line <= lines + 20, block);
  assert.match(message, /[가-힣]/, block);
  assert.ok(
    hint || /야 (?:하|합)|수 없습니다|까지인데|비어|적습니다|십시오|글에 없습니다/.test(message),
    block,
  );
  assert.doesNotMatch(`${message} ${hint}`, /\[object|\bNaN\b|“undefined”|^\s+at /, block);
}
