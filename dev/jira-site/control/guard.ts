import type { MiddlewareHandler } from 'hono';

const loopbackNames = new Set(['127.0.0.1', 'localhost', '[::1]']);

function hostName(host: string): string {
  return host.replace(/:\d+$/u, '').toLowerCase();
}

/**
 * Keeps other web pages out of the control address: the Host must be a loopback name (a rebound DNS name isn't), and a POST that
 * carries an Origin must carry the site's own. GET and POST only.
 */
export const guardControl: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? '';
  if (!loopbackNames.has(hostName(host)))
    return c.json({ problem: 'Only a loopback address is answered.' }, 403);
  if (c.req.method !== 'GET' && c.req.method !== 'POST')
    return c.json({ problem: 'Method not allowed.' }, 405);
  const origin = c.req.header('origin');
  if (c.req.method === 'POST' && origin !== undefined && origin !== `http://${host}`) {
    return c.json({ problem: 'Only this page may change the site.' }, 403);
  }
  await next();
  return undefined;
};
