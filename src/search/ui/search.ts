/**
 * All that a page loads of the search once it is asked for, in one file: several would be asked for
 * one after the other.
 */
export { arrive } from './arrival.ts';
export { startDialog } from './dialog.ts';
export { Panel } from './panel.ts';
