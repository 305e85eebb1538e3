/** How Korean asks: interrogatives, requests, predicates without content of their own. */
import { isStopWord, stems } from './particles.ts';

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

/** Endings that make a sentence a question, behind a stem: 있(는가), 없(나요), 않(습니까). */
const ASKING = '(?:는가|은가|던가|는지|을지|을까|습니까|느냐|나|냐|니|지|죠|어|아)요?';
/** Past and presumption, before the ending. */
const TENSE = '(?:었|았|였|겠)*';
/** The copula and what follows it: 무엇(인가요), 얼마(일까), 누구(였나). */
const COPULA = `(?:인|일|이|였|이었|일까|입니)?(?:${ASKING}|가요?|까요?)|이?(?:에요|예요|야|죠|지요?|다)|입니다|요`;

const withCopula = (stem: string): RegExp =>
  new RegExp(`^(?:${stem})(?:쯤|정도|씩|짜리|부터|까지)?(?:${COPULA})?$`);

/** Interrogatives (의문사) and the nouns that stand for them. */
const INTERROGATIVES: [RegExp, Question][] = [
  [withCopula('언제|어느때'), 'when'],
  [withCopula('누구|누가|누군|누굴'), 'who'],
  [withCopula('어디|어딘|어딜|위치|장소'), 'where'],
  [withCopula('왜|이유|까닭'), 'why'],
  [withCopula('얼마|얼마나|얼만|얼마만큼|얼마큼|몇[가-힣%]?'), 'amount'],
  [withCopula('어떻게|어떻|어때|어떠|방법'), 'how'],
  [
    withCopula('무엇|무언|무얼|(?:뭐|무엇이)라고?|뭐|뭘|뭔|뭣|무슨|어느|어떤|어떠한|이름|명칭'),
    'which',
  ],
];

/** Predicates without content: being, having, doing, becoming, seeming, holding for, not being able to. */
const LIGHT = new RegExp(
  `^(?:있|없|같|싶|않)${TENSE}(?:${ASKING}|다|는|은|을|던|습니다)$` +
    `|^(?:하|되|했|됐)${TENSE}(?:${ASKING}|는|던|면|려면|려고|고|지만)$` +
    `|^(?:하|되)기(?:가|는|엔|에는|에|도)?$|^(?:보|봤|못하|못했)${TENSE}(?:${ASKING})$` +
    '|^(?:한|된|할|될)(?:가|지|까)요?$|^(?:합|됩)니[까다]$',
);
/** The copula set apart by a blank, as in 무엇 인가요; 인가 and 인지 are nouns elsewhere. */
const LOOSE_COPULA = new RegExp(`^(?:인|일|이|였|이었|입니)(?:${ASKING}|가요?|까요?)$`);
/** Requests: 알려 주세요, 설명해 줘, 궁금합니다. */
const REQUEST =
  /^(?:알려|말해|설명해?|가르쳐|찾아|보여|정리해|요약해|소개해|비교해)(?:줘요?|주세요|주십시오|줄래요?)?$|^(?:줘요?|주세요|주십시오)$|^궁금(?:해요?|합니다|하다)?$/;
/** Verbs that have become postpositions (에 대하여, 을 위한, 로 인해), and what names nothing by itself: 것, 거, 건가요. */
const EMPTY =
  /^(?:위|대|관|의|인|통)(?:한|해|하여|해서|하는)$|^따[른라]$|^따르면$|^관련(?:된|한|해|하여)?$|^때문$|^것들?[과이을은도의]?$|^[거걸건게](?:[가까]?요?|[지데야])$|^많은$|^가[지진]고?$/;

/** What is counted where 몇 stands before it: 몇 명, 몇 퍼센트. */
const COUNTER = /^(?:.|퍼센트|프로|가지|개월|배나)$/;
/** A verb of one syllable that ends a question (어디에 쓰나, 몇 명을 뽑나요): what it asks of is named before it. */
const SHORT_VERB = /^[가-힣](?:나|니|는가|는지)요?$/;

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
    const empty = [word, ...stems(word)].some(
      (form) => isStopWord(form) || EMPTY.test(form) || REQUEST.test(form),
    );
    const light = LIGHT.test(word) || (word === '수' && LIGHT.test(next));
    const copula = LOOSE_COPULA.test(word) && (interrogative(before) || at === words.length - 1);
    // 특허 수는, not 할 수가 있나
    const number = at > 0 && /^수[는가를]$/.test(word) && !LIGHT.test(next);
    if (number) question ??= 'amount';
    const short = question !== undefined && at === words.length - 1 && SHORT_VERB.test(word);
    naming.push(!(asked || counted || compared || empty || light || copula || short || number));
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
function isTopic(word: string): boolean {
  if (/.이란$/.test(word)) return true;
  const [, stem = ''] = /^(.{2,})란$/.exec(word) ?? [];
  const code = stem.charCodeAt(stem.length - 1) - 0xac00;
  return stem !== '' && !(code >= 0 && code < 11172 && code % 28 > 0);
}
