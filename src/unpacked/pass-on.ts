/** Stands for `client/share/pass-on.ts`: no other app is given a page that only this machine has. */
export const canPassOn = (): boolean => false;

/** Never offered. */
export const passOn = async (): Promise<string> => '';
