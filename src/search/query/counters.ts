/** Nouns with which one thing is counted in several ways: 특허 1,589건, 1,589개. */
import { isHangul, type Piece } from '../format/pieces.ts';
import { MATCH } from '../ranking.ts';
import { numberOf } from './numbers.ts';
import { quantityOf, UNITS } from './quantities.ts';
import type { Segmentation } from './token.ts';

/** Those that may stand for each other. */
const ALIKE = [['명', '인'], '개 건 편 곳 대 종 가지 회 번 팀 사 개사 개소 군데'.split(' ')];
/** What else may stand behind a number; then it says another amount. */
const OTHERS = [...'백천만억조', ...ALIKE.flat(), ...UNITS.flat().filter(isHangul)];

/**
 * The number of a counted one, at any place that does not say that something else is counted.
 *
 * @param pieces of a word of the query
 * @returns nothing where the word is no number with a noun of these, or one so short that it may be any
 */
export function numberAlone(
  pieces: readonly Pick<Piece, 'text'>[],
): { words: Segmentation; weight: number; except: Segmentation[] }[] {
  const text = numberOf(pieces);
  for (const alike of ALIKE)
    for (const noun of alike) {
      const counted = text.endsWith(noun) && quantityOf(text.slice(0, -noun.length));
      if (!counted || counted.unit || counted.from !== counted.to) continue;
      // 4만 4155건 is 44155건
      const number = { text: String(counted.to), open: false };
      if (!/^\d{3,}$/.test(number.text)) return [];
      const except = OTHERS.filter((other) => !alike.includes(other)).map((other) => [
        number,
        { text: other, open: !ALIKE.flat().includes(other) },
      ]);
      return [{ words: [number], weight: MATCH.stem, except }];
    }
  return [];
}
