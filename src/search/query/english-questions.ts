/** How English asks: a module of its own, loaded for who types more than a word of it. */
import type { Asked, Question } from '#/text/questions.ts';

/** Words with which English asks. */
const ENGLISH: Record<string, Question> = {
  ...{ define: 'definition', definition: 'definition', meaning: 'definition', what: 'which' },
  ...{ "what's": 'definition', 'what’s': 'definition', much: 'amount', many: 'amount' },
  ...{ when: 'when', who: 'who', whose: 'who', where: 'where', which: 'which', why: 'why' },
  ...{ how: 'how', compare: 'compare', versus: 'compare', vs: 'compare' },
  ...{ difference: 'compare', differences: 'compare' },
};
const ENGLISH_FUNCTION = new Set(
  (
    'is are was were be been do does did has have had can could will would should may must the a of in on at to ' +
    'for by with and or from into over than as against during without since it its this that these their there ' +
    'they we our you your i my not any some all most more other also only about between'
  ).split(' '),
);
/** Verbs that say little, left out of a sentence: *how much does it cost to run*, *what do experts say*. */
const ENGLISH_LIGHT = new Set(
  (
    'say says said tell get make made take took find give show explain describe need needs want know think ' +
    'become using used happen mean'
  ).split(' '),
);
/** With these a sentence begins that asks. */
const ENGLISH_AUXILIARY =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|must|tell|explain|describe|show)$/;

/** Reads English words, in small letters, as a question. */
export function readEnglish(words: string[]): Asked {
  const asking = words.map((word) => (Object.hasOwn(ENGLISH, word) ? ENGLISH[word] : undefined));
  const isSentence = words.length > 2 && (asking[0] || ENGLISH_AUXILIARY.test(words[0] ?? ''));
  const naming = words.map(
    (word, at) =>
      !asking[at] && !ENGLISH_FUNCTION.has(word) && !(isSentence && ENGLISH_LIGHT.has(word)),
  );
  const found = asking.filter((kind) => kind !== undefined);
  const amount = found.find((kind) => kind === 'amount');
  const isWhat = /^what (?:is|are|does) /.test(`${words.join(' ')} `);
  const meaning = isWhat && naming.filter(Boolean).length < 5 && !words.includes('of');
  return { naming, question: meaning ? 'definition' : (amount ?? found[0]) };
}
