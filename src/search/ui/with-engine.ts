/**
 * All that a page loads of the search until the first answer, in one file: several would be asked for one
 * after the other. The build puts the head of the newest edition into it.
 */
export * from '../results/engine.ts';
export * from './search.ts';
