import type { Problem } from '#/content/problem.ts';
import { formatProblems } from '#/content/reporters.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The page that an author sees in place of one whose content has problems; it reloads by itself. */
export const problemPage = (problems: readonly Problem[]): string => `<!doctype html>
<html lang="ko">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>내용에 문제가 있습니다</title>
<script type="module" src="/@vite/client"></script>
<style>body{max-width:70rem;margin:2rem auto;padding:0 1rem;font:1rem/1.7 system-ui}pre{white-space:pre-wrap;word-break:keep-all}</style>
<main>
<h1>내용에 문제가 있습니다</h1>
<p>고쳐서 저장하면 이 쪽이 다시 열립니다. 다른 쪽은 그대로 읽을 수 있습니다.</p>
<pre>${escaped(formatProblems(problems))}</pre>
</main>
</html>
`;
