/** What pages and worker say to each other. */

/** To a worker that waits: answer for the site from now on. */
export const TAKE_OVER = 'take over';

/** To a worker whose copy has gone: make it anew. A port that comes along is told whether it is there. */
export const MAKE_COPY = 'make a copy';

/**
 * To a worker that waits, with a port for the answer: do the words of a page differ from those of the
 * copy before?
 */
export interface AskWhetherChanged {
  /** of the page, below the site's root, without leading slash */
  changed: string;
}
