/**
 * Asks a worker something.
 *
 * @param patience how long it may take, ms
 * @returns what it answers; undefined when it does not
 */
export function askWorker(
  worker: ServiceWorker,
  message: unknown,
  patience: number,
): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = ({ data }) => done(data);
    setTimeout(() => done(undefined), patience);
    worker.postMessage(message, [port2]);
  });
}
