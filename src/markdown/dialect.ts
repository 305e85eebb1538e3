import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import type { PluggableList } from 'unified';

/**
 * The Markdown of the content, for the reader that judges it and the renderer that prints it. GFM
 * without single tildes, which would strike `3~5%` through, and emphasis that may touch Hangul, so
 * that `**“광물”**은` is bold.
 */
export const dialect: PluggableList = [[remarkGfm, { singleTilde: false }], remarkCjkFriendly];
