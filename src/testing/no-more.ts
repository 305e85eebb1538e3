/** What a process that runs test files is told instead of a file, when there is none left. */
export const NO_MORE = '';
