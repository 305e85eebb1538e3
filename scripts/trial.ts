import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '#/checks/index.ts';
import { formatProblems } from '#/content/reporters.ts';
import { documentMdx, overviewMdx, projectWith } from '#/testing/content.ts';
import { type Command, Refusal } from './authoring.ts';

/** The contents of the edition in `project()`, with remarks of its author. */
export const EDITION = `# 보고서의 차례
year: "2023"
title: 연구소 2023 연차보고서
shortTitle: 2023 연차보고서
description: 반도체를 다룬 2023 연차보고서의 웹판.
lead: 한 분야의 동향을 담은 보고서다.
publisher: 연구소
published: "2023-12-27"
origin: 2023 연차보고서를 새로 썼다.
domains:
  # 머리말
  - id: intro
    title: 서론
    documents: []
  - id: chips # 첫 분야
    title: 반도체
    documents:
      - trends
      - experts
`;

/** A project with one edition of two parts, for tests of the commands for authors. */
export const project = () =>
  projectWith({
    '2023/edition.yaml': EDITION,
    '2023/intro/index.mdx': documentMdx('서론'),
    '2023/chips/index.mdx': overviewMdx('반도체'),
    '2023/chips/trends.mdx': documentMdx('반도체 동향', 'label: 붙임1\n').replace(
      'brief',
      'attachment',
    ),
    '2023/chips/experts.mdx': documentMdx('전문가에게 물은 것'),
  });

/** Runs a command in a project; `code` is its exit code, `text` what it would print. */
export function run(
  root: string,
  command: Command,
  ...args: string[]
): { code: number; text: string } {
  try {
    const { written, next } = command(root, args);
    return { code: 0, text: [...written, ...next].join('\n') };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { code: 1, text: error.message };
  }
}

/** The text of a file of the content. */
export const read = (root: string, file: string): string =>
  readFileSync(join(root, 'content', file), 'utf8');

/** Asserts that the content passes the check. */
export function assertSound(root: string): void {
  const { problems } = checkContent(root);
  assert.deepEqual(problems, [], formatProblems(problems));
}

/** Every file of a project with what it holds. */
const filesOf = (root: string) =>
  globSync('**/*.*', { cwd: root })
    .sort()
    .map((file) => [file, readFileSync(join(root, file), 'utf8')]);

/** Asserts that a command is refused, says why and writes nothing. */
export function assertRefused(
  root: string,
  why: RegExp,
  command: Command,
  ...args: string[]
): void {
  const before = filesOf(root);
  const { code, text } = run(root, command, ...args);
  assert.equal(code, 1, text);
  assert.match(text, why);
  assert.doesNotMatch(text, / at .*\.ts:\d+|undefined/);
  assert.deepEqual(filesOf(root), before);
}
