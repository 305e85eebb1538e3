/**
 * Runs a load once a key, and gives what it gave; a load that fails may be tried again.
 *
 * @param load what takes time; what follows the key must follow from it
 */
export function once<Value, Rest extends unknown[]>(
  load: (key: string, ...rest: Rest) => Promise<Value>,
): (key: string, ...rest: Rest) => Promise<Value> {
  const loads = new Map<string, Promise<Value>>();
  return (key, ...rest) => {
    let running = loads.get(key);
    if (!running) {
      running = load(key, ...rest);
      loads.set(key, running);
      running.catch(() => loads.delete(key));
    }
    return running;
  };
}
