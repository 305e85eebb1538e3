/** How Korean asks: interrogatives, and what is counted, defined or compared; what else names nothing: `light-words.ts`. */
import { ASKING, isLight, isLightPredicate } from './light-words.ts';
import { stems } from './particles.ts';

/** What a question wants to know. */
export type Question =
  | 'definition'
  | 'amount'
  | 'when'
  | 'who'
  | 'where'
  | 'which'
  | 'why'
  | 'how'
  | 'compare';

/** A query read as a question. */
export interface Asked {
  /** for each word, whether it names something; the others only ask */
  naming: boolean[];
  question: Question | undefined;
  /** what is counted, where 몇 stands before it, with what clings to it: 명이나, 프로야 */
  counter?: string | undefined;
}

/** Reads words, in small letters, as a question. */
export type ReadQuestion = (words: string[]) => Asked;

/** The copula and what follows it: 무엇(인가요), 얼마(일까), 누구(였나). */
const COPULA = `(?:인|일|이|였|이었|일까|입니)?(?:${ASKING}|가요?|까요?)|이?(?:에요|예요|야|죠|지요?|다|고|며|래요?|대요?|라던데)|입니다|임|요`;

const withCopula = (stem: string): RegExp =>
  new RegExp(`^(?:${stem})(?:쯤|정도|씩|짜리|부터|까지)?(?:${COPULA})?$`);

/** Interrogatives (의문사) and the nouns that stand for them. */
const INTERROGATIVES: [RegExp, Question][] = [
  [withCopula('언제|어느때'), 'when'],
  [withCopula('누구|누구누구|누가|누군|누굴|누굽니까'), 'who'],
  [withCopula('어디|어디어디|어딘|어딜|어딥니까|위치|장소'), 'where'],
  [withCopula('왜|이유|까닭'), 'why'],
  [withCopula('얼마|얼마나|얼만|얼마만큼|얼마큼|몇[가-힣%]?'), 'amount'],
  [withCopula('어떻게|어떻|어때|어떠|방법'), 'how'],
  [
    withCopula(
      '무엇|무엇무엇|무언|무얼|(?:뭐|무엇이)라고?|뭐|뭘|뭔|뭣|뭡니까|무슨|어느|어떤|어떠한|이름|명칭',
    ),
    'which',
  ],
];

/** What is counted where 몇 stands before it: 몇 명, 몇 퍼센트. */
const COUNTER = /^(?:.|퍼센트|프로|가지|군데|개월|배나)$/;
/** A verb of one syllable that ends a question (어디에 쓰나, 몇 명을 뽑나요): what it asks of is named before it. */
const SHORT_VERB = /^[가-힣](?:나|니|는가|는지)요?$/;

/** The copula set apart by a blank, as in 무엇 인가요; 인가 and 인지 are nouns elsewhere. */
const LOOSE_COPULA = new RegExp(`^(?:인|일|이|였|이었|입니)(?:${ASKING}|가요?|까요?)$`);
/** What 어느, 어떤 and 무슨 stand before and only ask with them: 어느 정도, 어떤 점이, 무슨 식으로. */
const DEGREE = /^(?:정도|점|식)(?:[이은을로의]|으로|까지|인가요?|인지|나|야|예요|입니까)?$/;

const DEFINING = new Set('뜻 정의 의미 개념'.split(' '));
const COMPARING = /^(?:비교(?:해줘|해주세요|하자면)?|vs|versus)$/;
/** Nouns that ask for a comparison and are looked for all the same. */
const DIFFERENCE = /^(?:차이|차이점|격차|대비)$/;

/** Whether a word is such a noun. */
export const isDifference = (word: string): boolean => DIFFERENCE.test(word);

/** Nouns that say which side of a thing is meant, not which thing. */
const ASPECT = /^(?:방안|대책|과제|현황|동향|전망|계획|전략)$/;

/** Whether a word is such a noun. */
export const isAspect = (word: string): boolean => ASPECT.test(word);

/**
 * Reads words as a question.
 *
 * @param words as typed, in order, without punctuation around them
 * @param inEnglish reads those without Hangul; they only name things without it
 */
export function readQuestion(words: readonly string[], inEnglish: ReadQuestion | undefined): Asked {
  const lower = words.map((word) => word.toLowerCase());
  if (isEnglish(lower.join(' '))) return inEnglish?.(lower) ?? { naming: [], question: undefined };
  return inKorean(lower);
}

/** Whether a text is in Latin letters, none of it in Hangul: who writes Hangul reads it. */
export const isEnglish = (text: string): boolean =>
  /\p{sc=Latin}/u.test(text) && !/[ㄱ-ㅎㅏ-ㅣ가-힣]/.test(text);

/** A word as it stands and without its particles. */
const forms = (word: string): string[] => [word, ...stems(word, 1)];

const interrogative = (word: string): Question | undefined =>
  INTERROGATIVES.find(([pattern]) => forms(word).some((form) => pattern.test(form)))?.[1];

function inKorean(words: string[]): Asked {
  const naming: boolean[] = [];
  let question: Question | undefined;
  let counter: string | undefined;
  words.forEach((word, at) => {
    const [before = '', next = ''] = [words[at - 1], words[at + 1]];
    counter ??= /^몇(.*)$/.exec(word)?.[1] || (before === '몇' ? word : undefined);
    const asked = interrogative(word);
    const counted = before === '몇' && forms(word).some((form) => COUNTER.test(form));
    if (counted && /^(?:년|월|일|시)(?:에|까지|부터|쯤)/.test(word)) question = 'when';
    const compared = word === '대' || forms(word).some((form) => COMPARING.test(form));
    if (compared || forms(word).some(isDifference)) question ??= 'compare';
    question ??= asked;
    const copula = LOOSE_COPULA.test(word) && (interrogative(before) || at === words.length - 1);
    // 특허 수는, not 할 수가 있나; 구글 특허 수, while 특허 수 is a name
    const number =
      (at > 0 && /^수[는가를]$/.test(word) && !isLightPredicate(next)) ||
      (at > 1 && word === '수' && at === words.length - 1);
    const degree = interrogative(before) === 'which' && DEGREE.test(word);
    if (degree && /^정도/.test(word)) question = 'amount';
    if (number) {
      question ??= 'amount';
      counter ??= '수';
    }
    const short = question !== undefined && at === words.length - 1 && SHORT_VERB.test(word);
    const light = isLight(words, at);
    naming.push(!(asked || counted || compared || light || copula || short || number || degree));
  });
  return { ...asksMeaning({ naming, question }, words), counter };
}

/** …란, … 뜻, …이 무엇인가: a definition is asked, if of one thing. */
function asksMeaning({ naming, question }: Asked, words: string[]): Asked {
  const last = naming.lastIndexOf(true);
  const word = words[last] ?? '';
  const own = naming.filter(Boolean).length;
  const asks = forms(word).some((form) => DEFINING.has(form));
  if (asks && own > 1)
    return { naming: naming.map((is, at) => is && at !== last), question: 'definition' };
  if (isTopic(word)) return { naming, question: 'definition' };
  const what = words.slice(last + 1).some((after) => /^(?:무엇|뭐|뭔|뭣)/.test(after));
  const ofOne = words.every((one, at) => !naming[at] || !/.의$/.test(one));
  if (what && question === 'which' && own > 0 && ofOne) return { naming, question: 'definition' };
  return { naming, question };
}

/** Whether a word ends in 이란, or in 란 after a vowel, which ask what it is; 혼란 and 논란 do not. */
export function isTopic(word: string): boolean {
  if (/.이란$/.test(word)) return true;
  const [, stem = ''] = /^(.{2,})란$/.exec(word) ?? [];
  const code = stem.charCodeAt(stem.length - 1) - 0xac00;
  return stem !== '' && !(code >= 0 && code < 11172 && code % 28 > 0);
}
