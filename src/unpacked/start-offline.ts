/** Stands for `client/offline/start.ts`: what lies on a disk needs no copy, and no worker may keep one. */
export const startOffline = async (): Promise<void> => undefined;
