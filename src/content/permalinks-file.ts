/** Where the addresses are kept, from the project's root. */
export const PERMALINKS = 'content/permalinks.yaml';
