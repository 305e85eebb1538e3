/** The committed measures of the questions, below which `questions.test.ts` lets none fall. */
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Asked, summaryOfAnswers } from './asked.ts';

const measures = z.record(z.string(), z.number());

/** Measures by name: counts and shares. */
export type Measures = z.infer<typeof measures>;

const FILE = new URL('../../../tests/search/questions.json', import.meta.url);

/** A share may fall by so much unseen: less than one question of 77 that is no longer answered. */
const TOLERANCE = 0.005;

/** Counts of what should not be. */
const FAILURES = /\.(wrong|nothing)$/;

/** The measures of both parts, and the reciprocal rank of each type. */
export function measuresOf(asked: Asked[]): Measures {
  const all: Measures = {};
  for (const [part, aside] of Object.entries({ tuned: false, aside: true })) {
    const summary = summaryOfAnswers(asked.filter(({ question }) => question.aside === aside));
    for (const [name, value] of Object.entries(summary)) all[`${part}.${name}`] = rounded(value);
  }
  for (const [type, group] of Map.groupBy(asked, ({ question }) => question.type)) {
    const { questions, reciprocal } = summaryOfAnswers(group);
    if (questions > 0) all[`${type}.reciprocal`] = rounded(reciprocal);
  }
  return all;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Which measures are worse than before, each as `name: before → now`. */
export function worse(now: Measures, before: Measures): string[] {
  return Object.entries(before)
    .filter(([name, then]) => {
      const value = now[name] ?? Number.NaN;
      return !(FAILURES.test(name) ? value <= then : value >= then - TOLERANCE);
    })
    .map(([name, then]) => `${name}: ${then} → ${now[name]}`);
}

/** The committed measures. */
export async function committedAnswers(): Promise<Measures> {
  return measures.parse(JSON.parse(await readFile(FILE, 'utf8')));
}

/** Commits measures. */
export async function commitAnswers(now: Measures): Promise<void> {
  await writeFile(FILE, `${JSON.stringify(now, undefined, 2)}\n`);
}
