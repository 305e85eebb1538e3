/** More words are mostly a question, whose words are cut elsewhere than at its blanks. */
const MOST_WORDS = 2;

/** Whether the words of a query are worth foreseeing (`ui/ahead.ts`). @param query as typed */
export function isShort(query: string): boolean {
  const typed = query.trim();
  return typed !== '' && typed.split(/\s+/).length <= MOST_WORDS;
}
