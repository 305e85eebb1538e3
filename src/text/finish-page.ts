import { endFirstScreen } from './first-screen.ts';
import { giveReadings } from './hanja.ts';
import { keepTogether } from './keep-together.ts';
import { leanPolicy } from './lean-policy.ts';
import { markEnglish } from './mark-english.ts';
import { releaseScriptAtEnd } from './script-at-end.ts';

/**
 * Does to a page what is the same for all, whatever they were printed from. What English it has is marked as
 * such, Hanja in its headings get their reading, what belongs together stays on its line, what is needed below
 * the first screen is asked for there, its script holds nothing up, and its policy allows nothing that it does
 * not have.
 *
 * @param html a whole page, as Astro has printed it
 * @returns as it is sent
 */
export async function finishPage(html: string): Promise<string> {
  const text = keepTogether(giveReadings(markEnglish(html)));
  return await leanPolicy(releaseScriptAtEnd(endFirstScreen(text)));
}
