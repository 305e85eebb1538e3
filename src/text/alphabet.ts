import { indexConsonant, openSyllable } from './hangul.ts';

/** The letters that share a page of an alphabetical list. */
export interface Letters {
  /** the page's name in addresses */
  id: string;
  title: string;
}

/** Names of the consonants, as the official romanisation writes them. */
const CONSONANTS: Record<string, string> = {
  ㄱ: 'giyeok',
  ㄴ: 'nieun',
  ㄷ: 'digeut',
  ㄹ: 'rieul',
  ㅁ: 'mieum',
  ㅂ: 'bieup',
  ㅅ: 'siot',
  ㅇ: 'ieung',
  ㅈ: 'jieut',
  ㅊ: 'chieut',
  ㅋ: 'kieuk',
  ㅌ: 'tieut',
  ㅍ: 'pieup',
  ㅎ: 'hieut',
};

/** The page of Hangul ㅇ and of the Latin letters would be far longer than any other. */
const LATIN = ['A–F', 'G–L', 'M–R', 'S–Z'];
const FIRST_OF_SECOND_HALF = '오';

/**
 * The page of an alphabetical list on which a name stands. It follows from the name's first letter
 * alone, so that no entry moves when others come.
 *
 * @param name e.g. `고대역폭메모리`, `HBM`, `6G`
 */
export function lettersOf(name: string): Letters {
  const first = name[0] ?? '';
  const consonant = indexConsonant(first);
  if (consonant === 'ㅇ')
    return first < FIRST_OF_SECOND_HALF
      ? { id: 'ieung-a', title: 'ㅇ(아–예)' }
      : { id: 'ieung-o', title: 'ㅇ(오–이)' };
  if (consonant) return { id: CONSONANTS[consonant] ?? consonant, title: consonant };
  const capital = first.toUpperCase();
  const latin = LATIN.find((range) => capital >= range.charAt(0) && capital <= range.charAt(2));
  return latin ? { id: latin.toLowerCase().replace('–', '-'), title: latin } : DIGITS;
}

const DIGITS: Letters = { id: '0-9', title: '0–9' };

/** What a name stands under on its page: 가 for 각국, B for BYD; nothing for figures and signs. */
export function headingOf(name: string): string | undefined {
  const first = name[0] ?? '';
  return openSyllable(first) ?? (/[a-z]/i.test(first) ? first.toUpperCase() : undefined);
}

/** The address of a term in the glossary. */
export const termAddress = ({ id, term }: { id: string; term: string }): `/${string}` =>
  `/glossary/${lettersOf(term).id}/#${id}`;
