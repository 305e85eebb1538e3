/** The thread in which pages are checked and written as Markdown, and the site as a whole is checked; `page-checks.ts` speaks with it. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { answerAsked } from '#/threads/answer-asked.ts';
import { type BuiltPage, pagePath, parsePage } from '../built-site.ts';
import type { CheckedPage } from '../check-page.ts';
import { checkWhole } from '../check-whole.ts';
import { KeptChecks } from './kept-checks.ts';
import { KeptTwins } from './kept-twins.ts';
import type { CheckQuestion, CheckThreadData, PageToCheck } from './page-checks.ts';

const { dist, before, kept, keptTwins, code } = workerData as CheckThreadData;
const checks = new KeptChecks(kept, code);
const twins = new KeptTwins(dist, before, keptTwins, code);
const checked = new Map<string, CheckedPage>();

answerAsked((question: CheckQuestion) => {
  if ('pages' in question) return question.pages.forEach(check);
  checks.save();
  twins.save();
  return checkWhole({ dist, ...question.place }, question.addresses, checked);
});

function check({ file, expected, twin }: PageToCheck): void {
  // most pages of most builds are as they were, and never become a text
  const bytes = readFileSync(join(dist, file));
  const page = { file, hash: hash('sha256', bytes) };
  let parsed: BuiltPage | undefined;
  const parse = () => {
    parsed ??= parsePage({ file, path: pagePath(file), html: bytes.toString() });
    return parsed;
  };
  checked.set(file, checks.check(page, expected, parse));
  // last: it takes the tree apart
  if (twin) twins.write(page, twin, parse);
}
