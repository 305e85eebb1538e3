/** Signs that mean something in a query. */

/** Every second stretch stands between quotes. */
export const QUOTES = /["“”„‟«»]/;

/** A minus before a word: of its own, not part of 3-5 or RISC-V, and no negative share. */
export const MINUS = /^[-−–](?=\p{L}|\d(?![\d.,]* ?[%도]))/u;
