import type { AddressInfo } from 'node:net';
import { serve, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listening {
  port: number;
  close: () => Promise<void>;
}

/**
 * Serves `app` on the loopback interface only.
 * @param port 0 for any free one.
 * @throws when the port is taken.
 */
export function listen(app: Hono, port: number): Promise<Listening> {
  return new Promise((done, fail) => {
    const server: ServerType = serve(
      { fetch: app.fetch, hostname: '127.0.0.1', port },
      (info: AddressInfo) => {
        done({
          port: info.port,
          close: () =>
            new Promise((closed) => {
              server.close(() => {
                closed();
              });
              if ('closeAllConnections' in server) server.closeAllConnections();
            }),
        });
      },
    );
    server.once('error', fail);
  });
}
