import { htmlParts } from './html-parts.ts';

/** An amount in more than one word: `1조 2,500억 원`, `2,300만 유로`. */
const AMOUNT =
  /\d[\d.,]*(?:조|억|만|천)+(?: \d[\d.,]*(?:조|억|만|천)+)+(?: (?:원|달러|유로|위안|엔|명|개))?|\d[\d.,]*(?:조|억|만|천)+ (?:원|달러|유로|위안|엔|명|개)/g;
/** Cells are too narrow for long words, and an option may hold text alone. */
const LEFT_ALONE = /^<(\/?)(?:table|option)\b/i;

/**
 * Keeps the words of an amount on one line, wherever a page has one; its text stays the same.
 *
 * @param html a whole page, as it is sent
 */
export function keepAmounts(html: string): string {
  const start = html.indexOf('<body');
  if (start < 0) return html;
  let depth = 0;
  const kept = htmlParts(html.slice(start)).map((part) => {
    if (!part.startsWith('<'))
      return depth > 0 ? part : part.replace(AMOUNT, '<span class="amount">$&</span>');
    const [tag, closing] = LEFT_ALONE.exec(part) ?? [];
    if (tag) depth += closing ? -1 : 1;
    return part;
  });
  return html.slice(0, start) + kept.join('');
}
