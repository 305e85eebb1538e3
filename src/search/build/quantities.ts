/** Quantities that the text writes in more than digits: what a reader writes otherwise. */
import { foreignAmountsIn } from '../query/foreign-amounts.ts';
import { quantitiesIn, quantityOf, yearsIn } from '../query/quantities.ts';
import type { Morph } from './morphemes.ts';

/** Words of number, or a range: digits alone are found by themselves. */
const WORDED = /[십백천만억조~∼～–-]/;
/** 09~21 are months or years. */
const DATED = /^0/;

/**
 * The quantities of a text.
 *
 * @returns each as written, its words parted by `|`, without blanks
 */
export function quantitiesOf(blocks: Morph[][]): string[] {
  const found = new Set<string>();
  for (const block of blocks) {
    if (!block.some(({ surface }) => /\d/.test(surface))) continue;
    let text = '';
    /** where each word of the index begins and ends in the text */
    const bounds = block.map(({ surface, joined }) => {
      const from = text.length;
      text += surface + (joined ? '' : ' ');
      return { from, to: from + surface.length, surface };
    });
    const add = (at: number, written: string, around: RegExp) => {
      const words = bounds.filter(({ from, to }) => from < at + written.length && to > at);
      const listed = words
        .map(({ surface }) => surface)
        .join('|')
        .replace(around, '');
      if (quantityOf(listed.replaceAll('|', ''))) found.add(listed);
    };
    for (const { at, written } of quantitiesIn(text)) {
      const quantity = WORDED.test(written) && !DATED.test(written) && quantityOf(written);
      // 1~10 without a unit may be pages, or an order
      if (!quantity || (quantity.from !== quantity.to && !quantity.unit)) continue;
      add(at, written, /^[^\d$€£¥₩]+|[^\p{L}\d%]+$/gu);
    }
    for (const { at, written } of foreignAmountsIn(text))
      add(at, written, /^[^\d$€£¥₩]+|[^\p{L}\d]+$/gu);
    for (const { at, written } of yearsIn(text)) add(at, written, /^[^\d'’‘]+|[^\p{L}\d]+$/gu);
  }
  return [...found].sort();
}
