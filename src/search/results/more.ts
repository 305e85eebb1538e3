/**
 * What a first answer mostly does without: a module of its own beside the engine, loaded when it is
 * needed, or once the first answer is there.
 */
export { readEnglish } from '../query/english-questions.ts';
export { UnknownWords } from '../query/unknown-words.ts';
export { readWhole } from '../query/whole.ts';
export { loadAll } from './load-all.ts';
export { mergeIndexes } from './merge.ts';
export { suggesterOf } from './suggest.ts';
