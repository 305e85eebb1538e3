/** Waits until the page has nothing to do. */
export const idle = (): Promise<unknown> =>
  new Promise((done) =>
    typeof requestIdleCallback === 'function'
      ? requestIdleCallback(done, { timeout: 200 })
      : setTimeout(done, 50),
  );
