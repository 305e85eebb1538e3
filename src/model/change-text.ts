import { currencyWords } from '#/schemas/printed/money.ts';
import { koreanNumber } from '#/schemas/printed/number.ts';
import type { Change, Difference, Obstacle } from './change.ts';

const OBSTACLES: Record<Obstacle, string> = {
  unit: '단위가 달라 빼지 않음',
  currency: '통화가 달라 빼지 않음',
  form: '꼴(범위·변화)이 달라 빼지 않음',
  qualifiers: '조건(이상·최대 등)이 달라 빼지 않음',
};

const WORDS = { same: '', words: '바뀜', filled: '새로 적음', emptied: '비움' };

/** What readers are told of a change: `+500억 원`, `약 −2.1%p`, `단위가 달라 빼지 않음`; nothing for none. */
export function changeText(change: Change): string {
  if (change.kind === 'incomparable') return OBSTACLES[change.because];
  if (change.kind !== 'difference') return WORDS[change.kind];
  const { differences, ofChange, isRough } = change;
  if (differences.every(({ value }) => value === 0))
    return isRough ? '수는 거의 같음' : '수는 같음';
  const names = ofChange
    ? { from: '출발', to: '도달', upTo: '도달 상한' }
    : { from: '하한', to: '상한', upTo: '상한' };
  const words = differences.map((one) => `${one.end ? `${names[one.end]} ` : ''}${signed(one)}`);
  return `${isRough ? '약 ' : ''}${words.join(', ')}`;
}

function signed({ value, ...unit }: Difference): string {
  const sign = value === 0 ? '±' : value > 0 ? '+' : '−';
  return `${sign}${amountText(Math.abs(value), unit)}`;
}

/** An amount as readers are told it: `500억 원`, `2.1%p`, `$40`. */
export function amountText(
  value: number,
  { unit, currency }: Pick<Difference, 'unit' | 'currency'>,
): string {
  const digits = plain(value);
  if (currency)
    return `${digits}${/[조억만]$/.test(digits) ? ' ' : ''}${currencyWords[currency] ?? ` ${currency}`}`;
  const [, mark = '', rest = ''] = /^([$€£]?)(.*)$/.exec(unit) ?? [];
  return `${mark}${digits}${rest}`;
}

/** Large round numbers as Korean print writes them, others with separators. */
const plain = (value: number): string =>
  value >= 1e4 && value % 1e4 === 0
    ? koreanNumber(value)
    : value.toLocaleString('en-US', { maximumFractionDigits: 20 });
