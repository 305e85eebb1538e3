import { NUMBER, numberValue } from './number.ts';

/** A printed quantity with what it says: bounds, unit and qualifier. */
export interface Quantity {
  /** as the print has it, e.g. `약 145~160Wh/kg 이상` */
  printed: string;
  /** the number, or the lower bound of a range; the first value of a change `3% → 10%` */
  from: number;
  /** the upper bound of a range, or the value a change leads to */
  to?: number;
  /** true for `A → B`: a change, not a range */
  change?: boolean;
  /** the upper bound of the range that a change leads to: 10 in `5%→7%~10%` */
  upTo?: number;
  unit: string;
  /** 약, 최대, 이상 … in the order of the print */
  qualifiers: string[];
}

const BEFORE = '(?:약|최대|최소|총|평균|연간|연|누적|각|일|월)';
const AFTER = String.raw`(?:이상|이하|미만|초과|내외|가량|이내|수준|\+α|대)`;
const SHAPE = new RegExp(
  String.raw`^((?:${BEFORE}\s?)*)([$€£])?\s?(${NUMBER})\s?([^\d~∼–→\s]*?)\s?(?:(~|∼|–|→)\s?([$€£])?\s?(${NUMBER})\s?(.*?))?((?:\s?${AFTER})*)$`,
);

/**
 * Reads a quantity as printed.
 *
 * @param printed e.g. `3,000억원`, `7.1%`, `약 145~160Wh/kg`, `8% → 15%`, `5%→7%~10%`, `$ 40M`
 * @returns its parts, or null when the text is not one quantity, or a range that runs backwards
 */
export function parseQuantity(printed: string): Quantity | null {
  const m = SHAPE.exec(printed.trim());
  if (!m) return null;
  const toRange = changeToRange(printed);
  if (toRange) return toRange;
  const [
    ,
    before = '',
    sign,
    first = '',
    unit1 = '',
    joint,
    sign2,
    second,
    unit2 = '',
    after = '',
  ] = m;
  if (joint && unit1 && unit2 && unit1.trim() !== unit2.trim()) return null;
  const unit = (unit2 || unit1).trim();
  // 30%대 is “thirty-odd per cent”, 30대 are thirty pieces
  const counts = unit === '' && after.trim() === '대';
  const quantity: Quantity = {
    printed,
    from: numberValue(first),
    unit: (sign ?? sign2 ?? '') + (counts ? '대' : unit),
    qualifiers: [...before.split(/\s+/), ...(counts ? [] : after.split(/\s+/))].filter(Boolean),
  };
  if (second) {
    quantity.to = numberValue(second);
    quantity.from *= sharedScale(first, second);
    if (joint !== '→' && quantity.from > quantity.to) return null;
  }
  if (joint === '→') quantity.change = true;
  return quantity;
}

/** `A → B~C`: what was one value becomes a range. */
function changeToRange(printed: string): Quantity | null {
  const [start = '', end = '', ...more] = printed.split('→');
  if (more.length > 0 || !/[~∼–]/.test(end)) return null;
  const [before, after] = [parseQuantity(start), parseQuantity(end)];
  if (before?.to !== undefined || after?.to === undefined || before?.unit !== after.unit)
    return null;
  const { from, unit, qualifiers } = before;
  return {
    ...{ printed, from, to: after.from, upTo: after.to, change: true, unit },
    qualifiers: [...qualifiers, ...after.qualifiers],
  };
}

/** In `50~80억` the scale word stands once and holds for both ends; in `5,000~1만` it does not. */
function sharedScale(first: string, second: string): number {
  const word = /[조억만천백]+$/.exec(second)?.[0];
  if (!word || /[조억만천백]/.test(first)) return 1;
  const [scale, from] = [numberValue(`1${word}`), numberValue(first)];
  return from < 1000 || from * scale <= numberValue(second) ? scale : 1;
}

/**
 * A quantity with the other ends of its range or change where it stands in a text.
 *
 * @param text e.g. `실리콘 함량 5%→7%~10%로 확대 중`
 * @param printed e.g. `5%→7%`
 * @returns e.g. `5%→7%~10%`; `printed` itself where it stands whole at least once, or not at all
 */
export function wholeQuantity(text: string, printed: string): string {
  const end = String.raw`\d[\d,.조억만천백%]*`;
  const [lead, tail] = [new RegExp(`${end}[→~∼]$`), new RegExp(`^[→~∼]${end}`)];
  const wholes = [...text.matchAll(new RegExp(RegExp.escape(printed), 'g'))].map(({ index }) => {
    const before = lead.exec(text.slice(0, index))?.[0] ?? '';
    return before + printed + (tail.exec(text.slice(index + printed.length))?.[0] ?? '');
  });
  return wholes.includes(printed) ? printed : (wholes[0] ?? printed);
}
