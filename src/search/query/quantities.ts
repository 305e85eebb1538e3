/** Quantities and years, however they are written: 1.2조원 is 1조 2천억 원, 3나노 is 3nm. Days: `dates.ts`. */
import { isSuffix } from '#/text/particles.ts';
import { amountsInKorean } from './foreign-amounts.ts';

/** A quantity or a range of it. */
export interface Quantity {
  from: number;
  to: number;
  /** the first of the names of its unit; empty when none is written */
  unit: string;
}

/** Names of one unit each. */
export const UNITS = [
  ['원', '₩'],
  ['달러', '불', '$'],
  ['유로', '€'],
  ['엔', '¥'],
  ['위안'],
  ['파운드', '£'],
  ...['호주', '캐나다', '뉴질랜드', '싱가포르', '홍콩', '대만'].map((land) => [
    `${land}달러`,
    `${land} 달러`,
  ]),
  ['스위스프랑', '스위스 프랑'],
  ...'루피 루블 크로나 크로네 페소 헤알 바트 링깃'.split(' ').map((unit) => [unit]),
  ['%', '퍼센트', '프로'],
  ['%p', '%포인트', '퍼센트포인트', '퍼센트 포인트'],
  ['nm', '나노미터', '나노'],
  ['μm', '마이크로미터', '마이크론'],
  ['mm', '밀리미터'],
  ['cm', '센티미터', '센티'],
  ['km', '킬로미터'],
  ['kg', '킬로그램', '킬로'],
  ['GWh', '기가와트시'],
  ['MWh', '메가와트시'],
  ['kWh', '킬로와트시'],
  ['Wh', '와트시'],
  ['Wh/kg', 'Whkg'],
  ['Wh/L', 'WhL'],
  ['GW', '기가와트'],
  ['MW', '메가와트'],
  ['kW', '킬로와트'],
  ['GHz', '기가헤르츠'],
  ['MHz', '메가헤르츠'],
  ['Gbps', '기가비피에스'],
  ['TB', '테라바이트'],
  ['GB', '기가바이트'],
  ['MB', '메가바이트'],
  ['큐비트', 'qubit', 'qubits', 'Qubit'],
  ...'명 개 곳 톤 미터 건 대 배 편 종 회 년 개월 일 시간 분 초 세대 개사 개국'
    .split(' ')
    .map((unit) => [unit]),
];
const NAMES = new Map(
  UNITS.flatMap((names) => names.map((name) => [name.toLowerCase(), names] as const)),
);
/** What is typed for 달러 and not looked up besides: 미국 stands everywhere. */
for (const name of ['미국달러', '미국 달러', '미달러']) NAMES.set(name, NAMES.get('달러') ?? []);

/** What a digit before such a word is worth. */
export const SMALL = new Map([
  ['십', 10],
  ['백', 100],
  ['천', 1000],
]);
const BIG = new Map([
  ['만', 1e4],
  ['억', 1e8],
  ['조', 1e12],
]);

const escaped = (name: string): string => name.replace(/[$/]/g, '\\$&');
/** Any name of a unit, as a pattern. */
export const unit = [...NAMES.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');
const number = '\\d+(?:,\\d{3})*(?:[.ㆍ]\\d+)?';
const more = `(?: ?${number} ?(?:[십백천] ?[만억조]?|[만억조]))*`;
/** 2023 behind a blank, unless something is counted: 12만 2030년 is an amount and a year. */
const year = `(?:19|20)\\d\\d(?! ?(?!년)(?:${unit}))`;
/** Digits that end an amount (4만 4,155), none of which the word before them is worth; no other amount, month or share. */
const tail = `(?!\\d[\\d,]* ?[월%십백천만억조]|\\d\\d? ?일)(?:(?<=만 ?)\\d,?\\d{3}|(?<=[만천] ?)\\d{1,3}|(?<=백 ?)\\d{1,2})(?![\\d.,]*\\d)`;
const amount = `${number}(?: ?[십백천])?(?: ?[만억조])?${more}(?:(?: (?!${year}))?${tail})?`;
/** From here on nobody writes an amount in digits. */
const IN_DIGITS = 1e9;
/** Names that stand before the number, and are no words. */
const SIGN = /^[$€£¥₩]/;
/** A quantity in a text; groups: currency, amount, end of a range, unit. */
const QUANTITY = `(?:([$€£¥₩]) ?)?(${amount})(?: ?[~∼～–-] ?(${amount}))?(?: ?여)?(?: ?(${unit}|ㆍp?))?`;
/** Behind it the word ends, or a particle follows. */
const END = '(?![a-z0-9])';

/** Quantities in a text, each as written. */
export const quantitiesIn = (text: string): { at: number; written: string }[] =>
  [...text.matchAll(new RegExp(`(?<![a-z0-9.,'’‘])${QUANTITY}${END}`, 'gi'))].map((match) => ({
    at: match.index,
    written: match[0],
  }));

/** Years from one to another, the ’ of the first written (’23~’27). */
const YEARS = /['’‘](\d\d)년? ?[~∼～–-] ?['’‘]?(\d\d)(?!\d)년?/;

/** Ranges of years in a text, each as written. */
export const yearsIn = (text: string): { at: number; written: string }[] =>
  [...text.matchAll(new RegExp(YEARS, 'g'))].map((match) => ({
    at: match.index,
    written: match[0],
  }));

/** A range of years; undefined where it is none. */
function rangeOfYears(text: string): Quantity | undefined {
  const [whole, first, last] = YEARS.exec(text) ?? [];
  const [from, to] = [2000 + Number(first), 2000 + Number(last)];
  return whole === text && from < to ? { from, to, unit: '년' } : undefined;
}

/**
 * What a text says as a whole.
 *
 * @param text as written or folded; a particle may follow
 * @returns undefined when it is no quantity
 */
export function quantityOf(text: string): Quantity | undefined {
  const years = rangeOfYears(text);
  if (years) return years;
  const korean = amountsInKorean(text);
  const match = new RegExp(`^${QUANTITY}${END}`, 'i').exec(korean);
  const rest = match ? korean.slice(match[0].length) : '';
  if (!match || (rest !== '' && !isSuffix(rest))) return undefined;
  const [, currency, first = '', last, measure] = match;
  const names = NAMES.get((currency ?? measure ?? '').replace('ㆍ', '%').toLowerCase());
  const to = worthOf(last ?? first);
  // 50~80억: what is said of the end is meant of the beginning too
  const from = last ? worthOf(first) * (/[만억조]/.test(first) ? 1 : multiplierOf(last)) : to;
  return from <= to ? { from, to, unit: names?.[0] ?? '' } : undefined;
}

const multiplierOf = (written: string): number => BIG.get(/[만억조]/.exec(written)?.[0] ?? '') ?? 1;

function worthOf(written: string): number {
  let [total, below] = [0, 0];
  for (const [, digits = '', small = '', big = ''] of written.matchAll(
    new RegExp(`(${number}) ?([십백천]?) ?([만억조]?)`, 'g'),
  )) {
    below += Number(digits.replaceAll(',', '').replace('ㆍ', '.')) * (SMALL.get(small) ?? 1);
    if (!big) continue;
    total += below * (BIG.get(big) ?? 1);
    below = 0;
  }
  return Number((total + below).toPrecision(12));
}

/** Whether an amount has a word of number, so that its digits alone mean something else. */
export const isWorded = (text: string): boolean => /\d ?[십백천만억조]/.test(text);

/** Whether a quantity is another or, as a range, contains it; one without a unit may have any. */
export const contains = (range: Quantity, { from, to, unit }: Quantity): boolean =>
  range.from <= from && to <= range.to && (range.unit === unit || !range.unit || !unit);

/** Other ways to write one quantity: its unit by its other names, its number in digits. */
export function otherWritings(text: string): string[] {
  const quantity = quantityOf(text);
  if (!quantity || quantity.from !== quantity.to) return [];
  const [written = ''] = new RegExp(`^${amount}`).exec(text) ?? [];
  const numbers = [written.replace('ㆍ', '.')];
  if (/[십백천만억조]/.test(written) && quantity.to < IN_DIGITS) numbers.push(String(quantity.to));
  const names = (NAMES.get(quantity.unit.toLowerCase()) ?? ['']).filter((name) => !SIGN.test(name));
  return numbers.flatMap((value) => names.map((name) => value + name));
}
