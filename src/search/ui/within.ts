/**
 * A promise that is given up after a while.
 *
 * @throws Error when it has not been settled by then
 */
export const within = <Value>(ms: number, promise: Promise<Value>): Promise<Value> =>
  Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error(`${ms / 1000}초 안에 오지 않았습니다.`)), ms);
    }),
  ]);

/** Resolves after some milliseconds. */
export const passing = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, Math.max(0, ms));
  });
