import type { Quotation } from '#/model/quotation.ts';

const BOUND_BEFORE = /(?:약|최대|최소|매년 최소)\s?$/;
const BOUND_AFTER = /^\s?(?:이상|이하|미만|초과|내외|가량)/;

/** The figure with the 약, 최대 or 이상 that it has lost; nothing when it is whole. */
export function cutShort({ whole, words }: Pick<Quotation, 'whole' | 'words'>): string[] {
  const at = whole.text.indexOf(words);
  const before = BOUND_BEFORE.exec(whole.text.slice(0, at))?.[0] ?? '';
  const after = BOUND_AFTER.exec(whole.text.slice(at + words.length))?.[0] ?? '';
  return before || after ? [before + words + after] : [];
}
