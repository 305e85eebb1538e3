import { AstroError } from 'astro/errors';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { checkReport, EDITION } from '#/checks/index.ts';
import { formatProblems } from '#/content/problem.ts';

/**
 * The MDX pages of the edition. Before any page is rendered the whole content is judged, and the
 * build stops with one block that lists every fault; Astro's own loaders would stop at the first, or
 * pass over broken references.
 */
export function reportPages(): Loader {
  const files = glob({
    base: `content/${EDITION}`,
    pattern: '*/*.mdx',
    generateId: ({ entry }) => entry.replace(/(\/index)?\.mdx$/, ''),
  });
  return {
    name: 'report-pages',
    async load(context) {
      const { problems } = checkReport(process.cwd());
      const [first] = problems;
      if (first) {
        const error = new AstroError(
          `내용에 문제가 있습니다.\n\n${formatProblems(problems)}`,
          '파일을 고친 뒤 다시 만드십시오. 같은 목록을 “npm run check:content”로 볼 수 있습니다.',
        );
        // Astro shows the place of the first fault in its overlay
        throw Object.assign(error, {
          loc: { file: first.file, line: first.line, column: first.column },
        });
      }
      await files.load(context);
    },
  };
}
