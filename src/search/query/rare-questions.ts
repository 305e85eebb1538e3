/**
 * What few questions need: a module of its own, loaded for a query in English, or one that asks what
 * something means.
 */

export { readEnglish } from './english-questions.ts';
export { namedEntry } from './named-entry.ts';
