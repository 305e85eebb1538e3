/** What reads amounts, years and days: a module of its own, loaded for a query that has a number. */

export { numberAlone } from './counters.ts';
export { joinedAmounts } from './joined-amounts.ts';
export { otherNumbers, rangesAround, writtenQuantities } from './numbers.ts';
export { isWorded, quantityOf } from './quantities.ts';
