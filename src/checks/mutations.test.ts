import assert from 'node:assert/strict';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { noHistory } from '#/content/history.ts';
import type { Problem } from '#/content/problem.ts';
import { formatProblems } from '#/content/reporters.ts';
import { mutations } from '#/testing/mutations/index.ts';
import { seeded } from '#/testing/random.ts';
import { checkContent } from './index.ts';

/*
 * The real content with one slip at a time. Where the slip happens is chosen by a seed:
 * `SEED=7 node --test src/checks/mutations.test.ts` tries other places.
 */
const project = join(import.meta.dirname, '../..');
const root = mkdtempSync(join(tmpdir(), 'mutations-'));
for (const part of ['content', 'CHANGELOG.md'])
  cpSync(join(project, part), join(root, part), { recursive: true });
after(() => rmSync(root, { recursive: true }));

const files = globSync('content/**/*.{yaml,mdx}', { cwd: root }).sort();
const random = seeded(Number(process.env.SEED ?? 2023));

const problemsOf = (): readonly Problem[] => checkContent(root, noHistory).problems;

/** More problems than this from one slip hide it. */
const MOST = 12;

const base = problemsOf();

test('the content that the slips start from has no problem', () => {
  assert.equal(base.length, 0, `mend the content first:\n${formatProblems(base)}`);
});

for (const { name, file, change, told, rule } of mutations) {
  test(`${name} is told`, { skip: base.length > 0 && 'the content itself has problems' }, () => {
    const candidates = files.filter((f) => file.test(f));
    // the file with an occasion for the slip that the seed comes upon first
    for (let tries = candidates.length * 4; tries > 0; tries--) {
      const path = random.pick(candidates);
      const full = join(root, path);
      const text = readFileSync(full, 'utf8');
      const changed = change(text, random);
      if (changed === undefined) continue;
      assert.notEqual(changed, text);
      if (changed === null) rmSync(full);
      else writeFileSync(full, changed);
      const problems = problemsOf();
      writeFileSync(full, text);
      const isRight = (p: Problem) =>
        (rule === undefined || p.rule === rule) && (told ? told.test(p.file) : p.file === path);
      assertTold(problems, isRight, path);
      return;
    }
    assert.fail(`no file offers an occasion for “${name}”`);
  });
}

/** A slip is told where the author will look, fit to read, and not drowned in what follows from it. */
function assertTold(
  problems: readonly Problem[],
  isRight: (problem: Problem) => boolean,
  path: string,
): void {
  const block = `${path} was changed, and told was:\n${formatProblems(problems)}`;
  assert.ok(problems.some(isRight), block);
  assert.ok(problems.length <= MOST, block);
  for (const { file, line = 0, column = 0, message, hint } of problems) {
    assert.ok(files.includes(file), block);
    assert.ok(line > 0 && column > 0, block);
    assert.ok(line <= readFileSync(join(root, file), 'utf8').split('\n').length + 1, block);
    assert.match(message, /[가-힣]/, block);
    assert.doesNotMatch(`${message} ${hint}`, /\[object|NaN|null|“undefined”/, block);
  }
}
