/**
 * Every number that decides what is found, in which order, and what an unknown word is taken for. Behind each
 * number, in brackets, stands a query that needs it: change the number as said there and the first ten results are
 * others, miss other words or answer otherwise. Queries are from `tests/search/queries.yaml`; those with a star are
 * not. `tests/search/needs.test.ts` holds these words true on the built site, and the tests in `order/` show what
 * each number does by a report of a few sentences. How to change one: README.md.
 */

/**
 * The score of a section: BM25 without length normalisation (b = 0), with bonuses for where a term stands.
 *
 *     score = ( Σ idf(term) × ( (k1 + 1) f / (f + k1) + title × t + early ) + phrase × the same of the phrase
 *             + NEAR.score × what its nearest stretch holds of the query's idf ) × its share of that idf ^ coverage
 *
 * where f is how often the term stands there, each span as much as it counts (`MATCH`), and t how much of a title
 * the best one is. Sections are of very different lengths, but a long one that says a word often is what readers
 * look for, hence no normalisation.
 */
export const SCORE = {
  /** saturation: how soon a further time counts nothing (halved: KAIST) */
  k1: 1.2,
  /** a term in the section's title (halved: 에너지밀도) */
  title: 1.5,
  /** how much of a title the title of a table in the section is (none: 니켈) */
  tableTitle: 0.5,
  /** a term among the first words: the section begins with it (none: 건식 공정) */
  early: 0.5,
  /** how many words are the first ones, the title among them (halved: 생태계) */
  earlyWords: 10,
  /** what is left of the score of a section that says nothing itself (1: 특허) */
  bare: 0.7,
  /** how much a term in a source line counts (1: 이차 전지) */
  source: 0.3,
  /** the whole query as one phrase, over its words (none: 양자 기술) */
  phrase: 1.6,
  /** what a word of three or more may weigh, in idf of the one in the middle (doubled: 위성통신 투자 필요성) */
  heaviest: 1.2,
  /** how much less a section counts that lacks words (none: 20년 쓰는 배터리*) */
  coverage: 0.4,
  /** share of the query's idf that a section with some of the words must hold (halved: 망분리 정책 개선 방향) */
  enough: 0.6,
  /** the same where fewer than a list hold that (none: 전기차 불*) */
  little: 0.3,
};

/** How near words stand, where a query has several; see `nearness.ts`. */
export const NEAR = {
  /** what the nearest stretch of a section adds to its score, by what it holds (none: 핵심 광물) */
  score: 3,
  /** words of a stretch: about a long sentence (6: 배터리 재활용 규제) */
  words: 24,
  /** a term in the label of a row, which names what the row is about (1: 에너지 밀도) */
  label: 1.2,
  /** a term that stands elsewhere in the record than in the stretch (none: 반도체 수출 규제는 왜 강화되나요) */
  apart: 0.5,
  /** a term that only a title around the record has (none: AI 반도체) */
  around: 0.6,
};

/** How much a span counts, by how it matches what was typed. */
export const MATCH = {
  /** as typed, which is the unit; also a corrected word while corrections are compared */
  typed: 1,
  /** without a particle or ending, or in Hangul for Hanja (halved: 배터리로) */
  stem: 0.92,
  /** another name of the same (1: S/W) */
  alias: 0.6,
  /** a word of the report for what is typed (1: 해킹*) */
  everyday: 0.4,
  /** the same where the report does not have what is typed (halved: 배터리 불 안 나게*) */
  onlyEveryday: 0.8,
  /** the same with another head or without a suffix: 양자컴퓨팅, 데이터센터 for 데이터센터용 (1: 양자컴퓨터) */
  near: 0.05,
  /** inside of another word, as 교수 in 조교수 (none: 부분이*) */
  inside: 0.7,
  /** inside of a longer name, as 인텔 in 인텔리전스 (1: 인텔) */
  insideLongerName: 0.15,
  /** the first, second and third correction; further ones are not looked for (all 1: 반돛) */
  corrections: [1, 0.56, 0.38],
};

/** The score by which one row of a section's tables is shown for it, where two are as near. */
export const ROW = {
  /** a term in the row, which is the unit (none: 오픈 소스) */
  value: 1,
  /** a term in the row's label, besides (none: 위협 인텔리전스) */
  label: 0.5,
};

/** What the list shows. */
export const LIST = {
  /** so many sections with the phrase make it a term, and scattered words stay out (4: 5G 특화망) */
  fewPhrases: 3,
  /** so many sections with the phrase are a list, below which scattered words follow unnoticed (halved: 위성 통신) */
  full: 10,
  /** results that are shown at least, where all others hold little (halved: 전기차 불*) */
  least: 2,
  /** score of the second answer to a question, of the first's, from which on all are meant (none: 망분리) */
  alike: 0.8,
  /** results that a reader sees at once, and that are grouped by document (halved: 로드맵) */
  batch: 10,
  /** score of a result that shows the kind of figure asked for, of the first's, from which on it comes first (1: 리벨리온 SDK는 언제 나오나요*) */
  figure: 0.8,
};

/** When a place is quoted as the answer: only when sure. */
export const ANSWER = {
  /** letters of a quotation that still answers at a glance (60: 유럽 6개 지역 양자컴퓨터 구축 비용*) */
  longest: 220,
  /** share of the best sentence's weight that no other with a figure may hold (1: EU 배터리 64퍼센트*) */
  apart: 0.7,
  /** share of the query that a sentence holds itself, not the titles around it (0.9: 3나노 웨이퍼 가격*) */
  own: 0.6,
  /** share of the first place's words that another must hold to be meant too (0.6: LFP 배터리 중국 점유율) */
  rival: 0.85,
  /** so many such places are read (1: 일본 전고체 지원 예산*) */
  rivals: 6,
};

/** How far a query reaches. */
export const REACH = {
  /** letters and words that are read: nobody types more, and each costs the reader time */
  characters: 200,
  words: 16,
  /** words of which a name may consist (2: 소프트웨어 개발 키트) */
  nameWords: 4,
  /** variants of a word that are looked up; bounds the cost (1: 생태계) */
  variants: 8,
  /** letters by which a word must go on to be a longer name, not the same with a particle (1: 생성형 AI) */
  longerBy: 2,
};

/** How a word typed in one is cut to words of the index: into few. */
export const SEGMENTATION = {
  /** ways that are kept (2: 국가전략기술) */
  covers: 3,
  /** parts that one may have more than the best (none: LG에너지솔루션) */
  moreParts: 1,
};

/** Blanks set otherwise than in the text. A question without any is read as its cheapest words; a written one costs 1. */
export const SENTENCE = {
  /** blanks that may be too many in one word (2: 양 자 컴 퓨 터*) */
  blanks: 5,
  /** letters from which on a word is read as a question (4: 포드는왜 LFP 배터리를 쓰기로 했나*) */
  shortest: 5,
  /** syllables of one of its words; bounds the cost (4: 왜배터리계약학과학생들이이탈하나요*) */
  longest: 9,
  /** one syllable that may be a word, or a particle by itself (9: 전기차에불이안나게*) */
  syllable: 2,
  /** each letter of what ends like a verb (9: 직원얼마나늘었나*) */
  verb: 1,
  /** each letter of what the report does not have (0: 일본은왜IT서비스에투자하나*) */
  unknown: 3,
};

/** What a word that the index does not hold is taken for. */
export const CORRECTION = {
  /** texts that are tried for each way to go wrong; bounds the cost (halved: 데잍) */
  tried: 4,
  /** key strokes from which on a word is taken for an unfinished one (1: ㅂ*) */
  unfinished: 3,
  misspelt: {
    /** key strokes of Hangul from which on one may be wrong (doubled: 베터리) */
    shortestHangul: 5,
    /** letters of a Latin word from which on one may be wrong (doubled: CUDDA) */
    shortestLatin: 4,
    /** letters of a Latin word from which on an exchanged letter is a slip (halved: Cuba*) */
    surelyLatin: 6,
    /** letters or strokes from which on two may be wrong (halved: 뮤지컬) */
    twoEdits: 10,
  },
};

/** What the build puts into the lexicon; a change shows after the next build. */
export const LEXICON = {
  /** times that the text writes a compound, for it to be abbreviated and corrected as one (3: 전고ㅊ) */
  compoundTimes: 2,
  /** words of a spelling with Hanja marks (1: 대중) */
  hanjaWords: 3,
  /** letters from which on a term is found that begins inside a word (doubled: 자율주행) */
  insideLetters: 3,
  /** neighbours that may make up one word that is listed (2: 캐나다) */
  brokenWords: 3,
  /** concepts whose names differ by two words alone, for these to stand for each other behind others (doubled: 전고체 배터리) */
  headConcepts: 2,
};

/** Names of the glossary that the text does not hold: letters of one that a reader may type all the same. */
export const CONCEPT = {
  /** of a Korean name (10: 한국과학기술기획평가원) */
  unusedHangul: 11,
  /** of another; a sign, an abbreviation (3: 이음5G*) */
  unusedOther: 4,
};

/** What the build suggests of the text while a reader types: what it writes more often than a turn of phrase. */
export const SUGGESTION = { times: 5, sections: 5 };
