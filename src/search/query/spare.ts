/** Modules that few queries need. */

/** A module cannot be had. */
export class LostModule extends Error {}

/** How often a module was done without, by whatever query: an answer tells whether it is whole. */
export const missed = { times: 0 };

/** A module that has not come within this time is done without, until it has. */
const PATIENCE_MS = 8000;

/**
 * A module that is loaded when it is first needed. A loss is told once, since it may be gone with the build
 * that it is of, which the next answer reads anew; where it is lost for good, there is none. One that does not
 * come is waited for once.
 *
 * @throws LostModule the first time that it cannot be had
 */
export function spare<Module>(load: () => Promise<Module>): () => Promise<Module | undefined> {
  let loading: Promise<Module> | undefined;
  let isLossTold = false;
  let patience = PATIENCE_MS;
  return async () => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<undefined>((done) => {
      timer = setTimeout(() => {
        patience = 0;
        missed.times++;
        done(undefined);
      }, patience);
    });
    try {
      loading ??= load();
      return await Promise.race([loading, late]);
    } catch (error) {
      loading = undefined;
      missed.times++;
      if (isLossTold) return undefined;
      isLossTold = true;
      throw new LostModule(String(error));
    } finally {
      clearTimeout(timer);
    }
  };
}
