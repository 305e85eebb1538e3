/** A run of English in a Korean text. */
interface Run {
  from: number;
  to: number;
}

/** What may join two words, or end one. */
const JOINT = /(?:[’'.\-‑/+]|&(?:amp|#39|#38);)/.source;
/** Each word can be read in one way only: a choice doubles the time with every letter. */
const PART = /[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f0-9]*/.source;
const WORD = `${PART}(?:${JOINT}${PART})*${JOINT}?`;
/** What may stand between two words of one run: spaces, marks, figures; never Hangul. */
const BETWEEN = /(?:[\s,:;()“”‘’"'·–—\-!?.\d%$#]|&(?:amp|#39|#38|quot|#34);)+/.source;
/** Not within an entity, which is a sign and no word: `&lt;`. Looked for at Latin letters only: to look back is slow. */
const RUN = new RegExp(
  `(?=[A-Za-z\u00c0-\u024f])(?<!&[#A-Za-z0-9]*)${WORD}(?:${BETWEEN}${WORD})+`,
  'g',
);

/** Most texts have no run: to look for a letter takes a tenth of the time. */
const HAS_LETTER = /[A-Za-z\u00c0-\u024f]/;

/** From here on a run is one whatever its words are. */
const MANY = 5;
/** A shorter one is one when a Korean voice would not spell it letter by letter anyway. */
const SOME = 3;

/**
 * The runs of English over which a Korean voice stumbles: sentences, titles, names of some length.
 * Abbreviations that Korean says letter by letter (AI, GPU) are none.
 *
 * @param text as HTML has it: a sign may be an entity
 */
export function englishRuns(text: string): Run[] {
  if (!HAS_LETTER.test(text)) return [];
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const words =
      run
        .replace(/&[a-z#0-9]+;/g, ' ')
        .match(/\b[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f0-9]*/g) ?? [];
    const spoken = words.filter((word) => /[a-z]{2}/.test(word));
    if (words.length < MANY && (words.length < SOME || spoken.length < 2)) return [];
    return [{ from: index, to: index + run.replace(/[^A-Za-z\u00c0-\u024f0-9]+$/, '').length }];
  });
}
