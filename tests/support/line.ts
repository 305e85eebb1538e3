/** A line to a server that can be cut, in every way in which a network fails. */

import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';
import type { SiteServer } from '#/tools/static-server.ts';

/** How the line is: as it should be, cut, taking questions and saying nothing, slow, or with a fault before the server. */
export type LineState = 'open' | 'cut' | 'silent' | 'slow' | 'down';

/** A server behind a line. */
export interface Line extends SiteServer {
  state: LineState;
}

/** What a slow line takes for a question, ms: longer than a page with a copy is waited for. */
const SLOWNESS = 7000;
const DOWN = 'HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';

/**
 * Puts a line before a server.
 *
 * @param server which it closes with itself
 */
export async function lineTo(server: SiteServer): Promise<Line> {
  const sockets = new Set<Socket>();
  let state: LineState = 'open';
  const hold = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  };
  const cutAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  const join = (socket: Socket) => {
    const far = connect(server.port, 'localhost');
    hold(far);
    socket.pipe(far).pipe(socket);
  };
  const line = createServer((socket) => {
    hold(socket);
    if (state === 'cut') socket.destroy();
    else if (state === 'down') socket.once('data', () => socket.end(DOWN));
    else if (state === 'open') join(socket);
    else if (state === 'slow') setTimeout(join, SLOWNESS, socket);
  });
  await new Promise<void>((done) => line.listen(0, 'localhost', done));
  const { port } = line.address() as AddressInfo;
  return {
    port,
    url: server.url.replace(`:${server.port}/`, `:${port}/`),
    get state() {
      return state;
    },
    set state(next) {
      state = next;
      cutAll();
    },
    async close() {
      cutAll();
      await new Promise((done) => line.close(done));
      await server.close();
    },
  };
}
