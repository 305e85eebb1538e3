/** What finds words that are not in the report, and what says so. */
export * from '../query/unknown-words.ts';
export * from './word-notices.ts';
