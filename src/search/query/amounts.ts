/** What reads amounts, years and days, and questions in English: a module of its own, loaded for a query that has such. */

export { numberAlone } from './counters.ts';
export { readEnglish } from './english-questions.ts';
export { joinedAmounts } from './joined-amounts.ts';
export { otherNumbers, rangesAround, writtenQuantities } from './numbers.ts';
export { isWorded, quantityOf } from './quantities.ts';
