/**
 * Korean verbs and adjectives conjugated (활용), from the form in which a dictionary lists them. The forms are
 * those that endings go on from: `verb-endings.ts` takes these off where a query is read.
 *
 * After the rules of 한글 맞춤법, chapter 4, sections 2 and 4: contractions and irregular stems.
 */
import { composed, type Jamo, jamoOf } from './hangul.ts';

/** Stems that lose their ㅂ before a vowel: of all verbs and adjectives with it, those that do not are few. */
const REGULAR_B = /[뽑잡입씹접좁집업꼽]$/;
/** Stems whose ㄷ becomes ㄹ before a vowel. */
const IRREGULAR_D = /(?:[듣걷묻싣긷]|깨닫|일컫)$/;
/** Stems that lose their ㅅ before a vowel. */
const IRREGULAR_S = /[짓잇낫붓긋젓]$/;
/** Stems in 르 that are conjugated like all others. */
const REGULAR_REU = /(?:[따치들]|다다|우러)르$/;

/** ㅏ and ㅗ are followed by 아, all others by 어. */
const isBright = ({ vowel }: Jamo): boolean => vowel === 'ㅏ' || vowel === 'ㅗ' || vowel === 'ㅑ';

/** What a vowel at the end of a stem and 아 or 어 become. */
const CONTRACTED: Record<string, string> = {
  ...{ ㅏ: 'ㅏ', ㅓ: 'ㅓ', ㅐ: 'ㅐ', ㅔ: 'ㅔ', ㅕ: 'ㅕ' },
  ...{ ㅗ: 'ㅘ', ㅜ: 'ㅝ', ㅣ: 'ㅕ', ㅚ: 'ㅙ' },
};

/**
 * The forms of a verb or an adjective: its stem, the stem before 는, ㄴ, ㄹ, 아 and 었, and with the endings
 * 고 and 기.
 *
 * @param verb as in a dictionary, e.g. `막다`, `돈을 대다`: of several words the last is conjugated
 * @throws RangeError when it does not end in 다 behind a stem
 * @returns without doublets, e.g. 막, 막는, 막은, 막을, 막아, 막았, 막고, 막기
 */
export function formsOfVerb(verb: string): string[] {
  const [, stem = ''] = /^(.*[가-힣])다$/.exec(verb) ?? [];
  if (stem === '') throw new RangeError(`“${verb}” is no verb as a dictionary lists it`);
  const [rest, last] = [stem.slice(0, -1), jamoOf(stem.at(-1) ?? '')];
  const open = beforeVowel(stem, rest, last);
  const [withN, withL] = ['ㄴ', 'ㄹ'].map((final) => closed(open, final));
  const long = beforeA(stem, rest, last);
  const dropsL = last.final === 'ㄹ' ? rest + composed({ ...last, final: '' }) : stem;
  const forms = [
    stem,
    `${dropsL}는`,
    withN,
    withL,
    long,
    closed(long, 'ㅆ'),
    `${stem}고`,
    `${stem}기`,
  ];
  return [...new Set(forms.filter((form) => form !== undefined))];
}

/** The stem as it stands before 은, 을: 짓 → 지으, 돕 → 도우, 듣 → 들으, 가 → 가, 만들 → 만드. */
function beforeVowel(stem: string, rest: string, last: Jamo): string {
  const bare = rest + composed({ ...last, final: '' });
  if (last.final === '' || last.final === 'ㄹ') return bare;
  if (IRREGULAR_S.test(stem)) return `${bare}으`;
  if (IRREGULAR_D.test(stem)) return `${rest + composed({ ...last, final: 'ㄹ' })}으`;
  if (last.final === 'ㅂ' && !REGULAR_B.test(stem)) return `${bare}우`;
  return `${stem}으`;
}

/** The stem with 아 or 어. */
function beforeA(stem: string, rest: string, last: Jamo): string {
  const ending = isBright(last) ? '아' : '어';
  const bare = rest + composed({ ...last, final: '' });
  if (last.final === '') return contracted(stem, rest, last);
  if (IRREGULAR_S.test(stem)) return bare + ending;
  if (IRREGULAR_D.test(stem)) return rest + composed({ ...last, final: 'ㄹ' }) + ending;
  if (last.final === 'ㅂ' && !REGULAR_B.test(stem))
    return `${bare}${/[돕곱]$/.test(stem) ? '와' : '워'}`;
  return stem + ending;
}

/** The same of a stem that ends in a vowel. */
function contracted(stem: string, rest: string, last: Jamo): string {
  const before = rest === '' ? undefined : jamoOf(rest.at(-1) ?? '');
  if (stem.endsWith('하')) return `${rest}해`;
  if (stem.endsWith('르') && before && !REGULAR_REU.test(stem))
    return (
      rest.slice(0, -1) + composed({ ...before, final: 'ㄹ' }) + (isBright(before) ? '라' : '러')
    );
  if (last.vowel === 'ㅡ') {
    const vowel = before && isBright(before) ? 'ㅏ' : 'ㅓ';
    return rest + composed({ ...last, vowel });
  }
  const vowel = CONTRACTED[last.vowel];
  return vowel ? rest + composed({ ...last, vowel }) : `${stem}어`;
}

/** A form with a consonant below its last syllable; undefined where there is one already. */
function closed(form: string, final: string): string | undefined {
  const last = jamoOf(form.at(-1) ?? '');
  return last.final === '' ? form.slice(0, -1) + composed({ ...last, final }) : undefined;
}
