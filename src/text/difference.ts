/** Whether a word asks for a comparison, and is looked for all the same. */
export const isDifference = (word: string): boolean => /^(?:차이|차이점|격차|대비)$/.test(word);
