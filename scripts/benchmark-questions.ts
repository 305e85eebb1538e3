/**
 * Asks the search of the built site the published questions, without a browser: quick enough to be
 * run after every change.
 *
 *     npm run benchmark:questions                   those that the search may be tuned to
 *     npm run benchmark:questions -- --failures     and which of them fail, what came instead
 *     npm run benchmark:questions -- --type=english one type only
 *     npm run benchmark:questions -- --aside        those kept aside; look at the table only
 *     npm run benchmark:questions -- --write        writes tests/search/questions.json, below which
 *                                                   questions.test.ts lets no measure fall
 */
import { readSettings } from '#/settings.ts';
import { commitAnswers, measuresOf } from '#/tools/search/answer-measures.ts';
import { askAll } from '#/tools/search/ask-questions.ts';
import { printAnswers, printFailures } from '#/tools/search/print-answers.ts';

const { dist } = readSettings();
const option = (name: string) => process.argv.find((given) => given.startsWith(`--${name}`));
const [, type] = option('type')?.split('=') ?? [];

const { asked, ms } = await askAll(dist);
const shown = asked.filter(
  ({ question }) =>
    question.aside === (option('aside') !== undefined) &&
    (type === undefined || question.type === type),
);
if (option('failures')) printFailures(shown);
console.log();
printAnswers(shown);
console.log(`\n물음 하나에 ${ms.toFixed(1)} ms (중앙값, 브라우저 없이)`);
if (option('write')) await commitAnswers(measuresOf(asked));
