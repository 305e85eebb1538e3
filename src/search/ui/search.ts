/** The panel of the search, on its page and in the dialog. */
export { besidesFor } from './besides.ts';
export { startDialog } from './dialog.ts';
export { Panel } from './panel.ts';
