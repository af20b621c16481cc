import type { Context, MiddlewareHandler } from 'hono';

/**
 * Refuses a request that was not addressed to this server by a loopback name: a site whose name was rebound to 127.0.0.1 still sends
 * its own name.
 */
export function onlyLoopbackHost(port: () => number): MiddlewareHandler {
  return async (c, next) => {
    const allowed = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port()}`);
    if (!allowed.includes(c.req.header('host') ?? '')) return c.text('Wrong host.', 421);
    return next();
  };
}

/** Refuses a request that a page of another origin makes; browsers say so in Origin and Sec-Fetch-Site. */
export function onlyOwnOrigin(origin: () => string): MiddlewareHandler {
  return async (c, next) => {
    const from = c.req.header('origin');
    const isRead = c.req.method === 'GET';
    if (isRead ? from !== undefined && from !== origin() : from !== origin())
      return c.text('Wrong origin.', 403);
    return next();
  };
}

/** True when a browser says that this request does not come from the server's own pages or from the address bar. */
export function isForeignFetch(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}
