/** What is shown beside a term in prose: runs of sentences, each with who says them. */
export type TermNote = [sentences: string, by: string][];
