/**
 * All that a page loads of the search until the first answer, in one file: several would be asked for one
 * after the other. Only the search page has its history besides, which comes at once.
 */
export { startDialog } from './dialog.ts';
export { Panel } from './panel.ts';
