/** Modules that few queries need. */

/** A module cannot be had. */
export class LostModule extends Error {}

/**
 * A module that is loaded when it is first needed. A loss is told once, since it may be gone with the build
 * that it is of, which the next answer reads anew; where it is lost for good, there is none.
 *
 * @throws LostModule the first time that it cannot be had
 */
export function spare<Module>(load: () => Promise<Module>): () => Promise<Module | undefined> {
  let loading: Promise<Module> | undefined;
  let isLossTold = false;
  return async () => {
    try {
      loading ??= load();
      return await loading;
    } catch (error) {
      loading = undefined;
      if (isLossTold) return undefined;
      isLossTold = true;
      throw new LostModule(String(error));
    }
  };
}
