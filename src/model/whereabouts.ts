import { shortTitle } from './navigation.ts';
import type { Passage } from './passages.ts';

/** Where a passage stands, outermost first: the document, the sections around it, itself; nothing is said twice. */
export function whereOf(passage: Passage): string[] {
  const titles: string[] = [];
  for (let at: Passage | undefined = passage; at; at = at.parent)
    titles.unshift(at.kind === 'page' ? shortTitle(at.page) : at.title);
  const steps = [shortTitle(passage.page), ...titles];
  return steps.filter((step, i) => steps.indexOf(step) === i);
}
