/** Stands for `search/ui/preload.ts`: nothing need be asked for ahead of a disk. */
export const preloadSearch = (): void => undefined;

/** The head, of which nothing has been asked for. */
export const begunHead = (): undefined => undefined;
