import { indexConsonant, openSyllable, vowelRank } from './hangul.ts';

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

/** Most Korean words begin with these: each has two pages, the second from its syllable with ㅗ on. */
const HALVED: Record<string, { from: string; titles: [string, string] }> = {
  ㄱ: { from: '고', titles: ['ㄱ(가–계)', 'ㄱ(고–기)'] },
  ㅅ: { from: '소', titles: ['ㅅ(사–셰)', 'ㅅ(소–시)'] },
  ㅇ: { from: '오', titles: ['ㅇ(아–예)', 'ㅇ(오–이)'] },
};

const LATIN = ['A–F', 'G–L', 'M–R', 'S–Z'];

/**
 * The page of an alphabetical list on which a name stands. It follows from the name's first letter
 * alone, so that no entry moves when others come.
 *
 * @param name e.g. `고대역폭메모리`, `HBM`, `6G`
 */
export function lettersOf(name: string): Letters {
  const first = name[0] ?? '';
  const consonant = indexConsonant(first);
  if (consonant) return ofConsonant(consonant, first);
  const capital = first.toUpperCase();
  const latin = LATIN.find((range) => capital >= range.charAt(0) && capital <= range.charAt(2));
  return latin ? { id: latin.toLowerCase().replace('–', '-'), title: latin } : DIGITS;
}

function ofConsonant(consonant: string, syllable: string): Letters {
  const name = CONSONANTS[consonant] ?? consonant;
  const halves = HALVED[consonant];
  if (!halves) return { id: name, title: consonant };
  return vowelRank(syllable) < vowelRank(halves.from)
    ? { id: `${name}-a`, title: halves.titles[0] }
    : { id: `${name}-o`, title: halves.titles[1] };
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
