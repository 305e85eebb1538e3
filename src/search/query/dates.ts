/** Days and months of a query in words: 2023-03, ’23.3. and March 2023 are 2023년 3월. */

const YEAR = '(?:19|20)\\d\\d';
const MONTH = '0?[1-9]|1[0-2]';
const DAY = '0?[1-9]|[12]\\d|3[01]';
const IN_ENGLISH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** 23.10.7, 2023-10-07, 2023. 10. 7. */
const DAY_IN_DIGITS = new RegExp(
  `(?<![\\d.])['’‘]?(${YEAR}|\\d\\d)([-/]|\\. ?)(${MONTH})\\2(${DAY})(?![\\d.]*\\d)`,
  'g',
);
/** 2023-03, ’23.3., 2023. 3.; 23.3 without a sign may be a number, and what letters are behind counts something; a stretch of months is none. */
const MONTH_IN_DIGITS = new RegExp(
  `(?<![\\d.~∼～–-])(${YEAR}|['’‘]\\d\\d)([-/.]|\\. (?=\\d+(?!\\d*\\p{L})))(${MONTH})월?(?![\\d,./-]*\\d|[a-z%]|\\.? ?[~∼～–])`,
  'giu',
);
/** 3월 2023년, 3월 7일 ’23; 2022년 3월 2023년 has its year before it. */
const YEAR_BEHIND = new RegExp(
  `(?<!\\d|년 ?)(${MONTH})월(?: ?(${DAY})일)?,? (${YEAR}|['’‘]\\d\\d)년?(?![\\d,./-]*\\d| ?\\d\\d?월)`,
  'g',
);
/** March 2023, Mar. 7, 2023, 7 March 2023. */
const ENGLISH = new RegExp(
  `(?<![\\p{L}\\d])(?:(${DAY})(?:st|nd|rd|th)? )?(${IN_ENGLISH})\\.?(?: (${DAY})(?:st|nd|rd|th)?)?,? (${YEAR})(?![\\d,./-]*\\d|\\p{L})`,
  'giu',
);

/** @param year in four digits, or the last two, with a ’ or without */
const inWords = (year: string, month: string, day?: string): string =>
  `${year.length > 3 ? year : `20${year.slice(-2)}`}년 ${Number(month)}월${day ? ` ${Number(day)}일` : ''}`;

/** 2010-12 may be the years up to 2012; a year that has no such one behind it is one with a month. */
const isYears = (year: string, sign: string, month: string): boolean =>
  /[-/]/.test(sign) && !month.startsWith('0') && Number(month) > Number(year.slice(-2));

/** A text with its days, and the months of a year, in words and in their order. */
export const datesInWords = (text: string): string =>
  text
    .replace(DAY_IN_DIGITS, (_, year: string, __, month: string, day: string) =>
      inWords(year, month, day),
    )
    .replace(MONTH_IN_DIGITS, (written, year: string, sign: string, month: string) =>
      isYears(year, sign, month) ? written : inWords(year, month),
    )
    .replace(YEAR_BEHIND, (_, month: string, day: string | undefined, year: string) =>
      inWords(year, month, day),
    )
    .replace(
      ENGLISH,
      (_, first: string | undefined, name: string, second: string | undefined, year: string) =>
        inWords(year, String(NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1), first ?? second),
    );

/** Months and days of a year in a text (2022년 6월 7일), each as written. */
export const monthsIn = (text: string): { at: number; written: string }[] =>
  [...text.matchAll(/(?<!\d)(?:\d{4}|['’‘]?\d\d)년 \d{1,2}월(?: \d{1,2}일)?/g)].map((match) => ({
    at: match.index,
    written: match[0],
  }));
