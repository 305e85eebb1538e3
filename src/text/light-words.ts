/** Words that hold a sentence together and name nothing: what a question is wrapped in. */
import { isStopWord, stems } from './particles.ts';

/** Endings that make a sentence a question, behind a stem: 있(는가), 없(나요), 않(습니까). */
export const ASKING = '(?:는가|은가|던가|는지|을지|을까|습니까|느냐|나|냐|니|지|죠|어|아)요?';
/** Past and presumption, before the ending. */
const TENSE = '(?:었|았|였|겠)*';
/** What is told of what others say, and leads on: 있(다고), 없(대요), 있(어야). */
const TELLING = '다고|다던데|다지만|대요?|어야|고|지만|긴|기는|는데|은데|거나';

/** Predicates without content: being, having, doing, becoming, seeming, holding for, not being able to. */
const LIGHT = new RegExp(
  `^(?:있|없|같|싶|않|계시)${TENSE}(?:${ASKING}|${TELLING}|다|는|은|을|던|습니다)$` +
    `|^(?:하|되|했|됐)${TENSE}(?:${ASKING}|는|던|던가요|면|려면|려고|고|지만)$` +
    `|^(?:하|되)기(?:가|는|엔|에는|에|도|로)?$|^(?:보|봤|못하|못했)${TENSE}(?:${ASKING})$` +
    '|^(?:한|된|할|될)(?:가|지|까)요?$|^(?:합|됩)니[까다]$|^(?:계신가요?|계십니까)$' +
    '|^(?:한|된)(?:다고|대)$|^(?:해|돼|되어)야$|^하[라자](?:고|는)$',
);
/** Requests: 알려 주세요, 설명해 줘, 궁금합니다. */
const REQUEST =
  /^(?:알려|말해|설명해?|가르쳐|찾아|보여|정리해|요약해|소개해|비교해)(?:줘요?|주세요|주십시오|줄래요?)?$|^(?:줘요?|주세요|주십시오)$|^궁금(?:해요?|합니다|하다)?$/;
/** Verbs that have become postpositions (에 대하여, 을 위한, 로 인해), and what names nothing by itself: 것, 거, 건가요. */
const EMPTY =
  /^(?:위|대|관|의|인|통)(?:한|해|하여|해서|하는)$|^따[른라]$|^따르면$|^관련(?:된|한|해|하여)?$|^때문$|^것들?[과이을은도의]?$|^[거걸건게](?:[가까]?요?|[지데야]|라고|라는|예요|죠)$|^겁니까$|^많은$|^가[지진]고?$/;
/** Adverbs and determiners of talk: how something is said, not what. */
const TALK = new Set(
  (
    '이번 원래 특히 특별히 그렇게 이렇게 그런 이런 정말 실제로 혹시 과연 도대체 겨우 꼭 아직 이미 벌써 그냥 ' +
    '각각 서로 결국 제대로 좀 못 잘 모두 전부'
  ).split(' '),
);
/** What 수 stands before: 할 수 있다는, 할 수 없었나. */
const ABLE = /^(?:있|없)/;
/** Before 데, which then is what something is for or where: 만드는 데, 쓸 데. */
const ADNOMINAL = /[는은한할될]$/;

/** Whether a word is a predicate without content. */
export const isLightPredicate = (word: string): boolean => LIGHT.test(word);

/**
 * Whether a word of a sentence names nothing.
 *
 * @param words all of it, in order
 * @param at its place
 */
export function isLight(words: readonly string[], at: number): boolean {
  const [before = '', word = '', next = ''] = [words[at - 1], words[at], words[at + 1]];
  return (
    LIGHT.test(word) ||
    TALK.has(word) ||
    [word, ...stems(word)].some(
      (form) => isStopWord(form) || EMPTY.test(form) || REQUEST.test(form),
    ) ||
    (word === '수' && ABLE.test(next)) ||
    (before === '수' && ABLE.test(word)) ||
    (/^수밖에/.test(word) && /^없/.test(next)) ||
    (/^데[는만도에가를]?$/.test(word) && ADNOMINAL.test(before)) ||
    // 어렵다고 본 이유, 효과적이라고 했나
    (/[다라]고$/.test(before) && /^(?:본|보는|볼|한|하는|해|했는지)$/.test(word))
  );
}
