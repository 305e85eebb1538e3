/** Makes bare HTML of all Markdown files of the folder that it runs in, in `dist`. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { parseMarkdown } from './plain-markdown.ts';

for (const file of globSync('**/*.md', { exclude: ['dist'] })) {
  const markdown = readFileSync(file, 'utf8');
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? '';
  const to = join('dist', file.replace(/\.md$/, '.html'));
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(
    to,
    `<!doctype html>
<html lang="ko">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${toHtml({ type: 'text', value: title })}</title></head>
<body>
${toHtml(toHast(parseMarkdown(markdown)))}
</body>
</html>
`,
  );
}
