export const SCORE = {
  k1: 1.2,
  title: 1.5,
  tableTitle: 0.5,
  early: 0.5,
  earlyWords: 10,
  phrase: 1.6,
  enough: 0.6,
};
export const MATCH = {
  typed: 1,
  stem: 0.92,
  hanja: 0.9,
  alias: 0.6,
  inside: 0.7,
  insideLongerName: 0.15,
  corrections: [1, 0.56, 0.38],
};
export const ROW = { value: 1, label: 0.5, wholeLabel: 1, columnLabel: 0.5 };
export const LIST = { fewPhrases: 3, full: 10, batch: 10 };
export const REACH = { characters: 200, words: 16, nameWords: 4, variants: 8, longerBy: 2 };
export const SEGMENTATION = { longestWord: 14, covers: 3, slack: 2, syllable: 0.3 };
export const CORRECTION = {
  tried: 4,
  unfinished: 3,
  misspelt: { shortestHangul: 5, shortestLatin: 4, twoEdits: 10 },
};
export const LEXICON = { compoundTimes: 2, hanjaWords: 3, brokenWords: 3 };
export const CONCEPT = { unusedHangul: 11, unusedOther: 4 };
