import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below the ports that a system gives to who asks for any: no server that starts meanwhile gets one of these. */
const [FIRST, LAST] = [20_000, 30_000];

/** A port that nobody listens to at this moment, on any address of this machine. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST));
    const probe = createServer().listen(port);
    const isFree = await once(probe, 'listening').then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    await once(probe.close(), 'close');
    return port;
  }
  throw new Error('There is no free port');
}
