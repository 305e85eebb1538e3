import type { Results } from './promised.ts';
import { promises } from './promises.ts';

/** Where the list stands for those who work with the code. */
export const PROMISES_DOC = 'docs/promises.md';

/** The promises as a page of Markdown. */
export function promisesDoc(results: Results): string {
  const rows = promises.map(
    ({ promise, command, figure }) =>
      `| ${promise[1]} | \`${command}\` | ${figure(results)?.[1] ?? 'not measured yet'} |`,
  );
  const { audit, measured } = results;
  return `# Promises

What the site promises, the command that shows whether it holds, and what it has found last. \`npm run promises\` writes this page from content and committed results (\`results/\`, \`tests/search/*.json\`); a test fails when it says something else. A new promise is an entry of \`src/results/promises-of-content.ts\` or \`promises-of-site.ts\`.

| promise | command | last measured |
| --- | --- | --- |
${rows.join('\n')}

${audit ? `\`npm run audit\` was last run on ${audit.day}: ${audit.pages} pages in ${audit.seconds} s, ${audit.browser}, axe-core ${audit.axe}, html-validate ${audit.htmlValidate}.` : '`npm run audit` has not been run.'}
${measured ? `\`npm run measure\` was last run on ${measured.day}.` : '`npm run measure` has not been run.'}
`;
}
