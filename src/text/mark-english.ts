import { englishRuns } from './english-runs.ts';
import { htmlParts } from './html-parts.ts';
import { isWholeElement } from './html-tag.ts';

const NAME = /^<(\/?)([a-z][a-z0-9-]*)/i;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
/** May hold text alone. */
const PLAIN = /^<option\b/i;

/**
 * Marks the English runs of a page with their language, so that a voice changes for them. What is seen
 * stays the same: an element that is English as a whole says so itself, a run gets an element of its own.
 *
 * @param html a whole page, as it is sent
 */
export function markEnglish(html: string): string {
  const start = html.indexOf('<body');
  if (start < 0) return html;
  const parts = htmlParts(html.slice(start));
  /** for each element around: is its text marked already? */
  const marked: boolean[] = [];
  const printed = parts.map((part, i) => {
    if (!part.startsWith('<')) return marked.at(-1) ? part : withRuns(part, parts[i - 1] ?? '');
    const [, closing, name = ''] = NAME.exec(part) ?? [];
    if (closing) marked.pop();
    else if (name && !VOID.test(name) && !isWholeElement(part)) {
      const around = marked.at(-1) === true;
      const isEnglish = !around && isWhollyEnglish(part, parts[i + 1], parts[i + 2]);
      marked.push(isEnglish || (hasLanguage(part) ? !part.includes(' lang="ko"') : around));
      if (isEnglish) return part.replace(/^<[a-z0-9-]+/i, '$& lang="en"');
    }
    return part;
  });
  return html.slice(0, start) + printed.join('');
}

const hasLanguage = (tag: string): boolean => /\slang="/.test(tag);

/** An element with nothing but a run of English in it. */
function isWhollyEnglish(tag: string, text = '', next = ''): boolean {
  if (text.startsWith('<') || !next.startsWith('</') || hasLanguage(tag)) return false;
  const [run] = englishRuns(text);
  if (!run) return false;
  const words = text.replace(/[^\p{L}\d]+$/u, '').trimStart();
  return run.to - run.from === words.length;
}

function withRuns(text: string, tag: string): string {
  if (PLAIN.test(tag)) return text;
  const runs = englishRuns(text);
  if (runs.length === 0) return text;
  const pieces = runs.map(({ from, to }, i) => {
    const before = text.slice(runs[i - 1]?.to ?? 0, from);
    return `${before}<span lang="en">${text.slice(from, to)}</span>`;
  });
  return pieces.join('') + text.slice(runs.at(-1)?.to);
}
