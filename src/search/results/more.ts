/** What a first answer does without: a module of its own beside the engine, loaded once that is there. */
export { readWhole } from '../query/whole.ts';
export { loadRest } from './load-rest.ts';
export { mergeIndexes } from './merge.ts';
export { suggesterOf } from './suggest.ts';
