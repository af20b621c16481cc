import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import { HTTPException } from 'hono/http-exception';
import type { ForgeHost } from '../host';
import type { SignedInCaller } from '../types';
import type { InvokeAnswer, InvokeRequest, ShellSession } from './messages';
import { isForeignFetch, onlyLoopbackHost, onlyOwnOrigin } from './request-guards';
import { shellPage, signInPage } from './shell-page';
import type { SignInLinks } from './sign-in-links';

export interface ShellServerOptions {
  host: Pick<ForgeHost, 'invoke'>;
  session: () => ShellSession;
  viewers: readonly SignedInCaller[];
  links: SignInLinks;
  shellScript: string;
  css: string;
  themeFiles: ReadonlyMap<string, string>;
  port: () => number;
  origin: () => string;
  log: (line: string) => void;
}

const cookieName = 'preflight-host-session';

function securityHeaders(pageOrigin: string): Record<string, string> {
  return {
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
      `frame-src ${pageOrigin}; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  };
}

/** The page learns of a thrown error what Forge tells: its message. */
function failure(error: unknown): InvokeAnswer {
  return { ok: false, message: error instanceof Error ? error.message : String(error) };
}

function isInvokeRequest(value: unknown): value is InvokeRequest {
  const request = value as Partial<InvokeRequest> | null;
  return (
    typeof request?.functionKey === 'string' &&
    typeof request.accountId === 'string' &&
    typeof request.moduleKey === 'string'
  );
}

/** The origin that stands for Jira: the frame, and the invoke endpoint behind the session's secret. */
export function shellServer(options: ShellServerOptions): Hono {
  const { links, session, viewers } = options;
  const app = new Hono();
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    options.log(`The shell failed: ${error.message}`);
    return c.text('The local Forge host failed; its terminal says why.', 500);
  });
  app.use(onlyLoopbackHost(options.port), onlyOwnOrigin(options.origin));
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders(session().pageOrigin))) c.header(name, value);
  });

  // The page may be embedded by one origin, so there is one: other loopback names are sent on to it.
  app.use(async (c, next) => {
    const url = new URL(c.req.url);
    if (c.req.method === 'GET' && `http://${c.req.header('host') ?? ''}` !== options.origin()) {
      return c.redirect(options.origin() + url.pathname + url.search, 307);
    }
    return next();
  });

  app.get('/host/shell.css', (c) => c.body(options.css, 200, { 'content-type': 'text/css; charset=utf-8' }));

  app.use(async (c, next) => {
    const url = new URL(c.req.url);
    const token = url.searchParams.get('token');
    const secret = token === null ? undefined : links.redeem(token);
    if (secret !== undefined) {
      setCookie(c, cookieName, secret, { httpOnly: true, sameSite: 'Strict', path: '/' });
      return c.redirect(url.pathname, 303);
    }
    if (links.isSession(getCookie(c, cookieName))) return next();
    return /^\/(host|__forge)\//.test(c.req.path)
      ? c.text('No session.', 401)
      : c.html(signInPage(url.pathname), 401);
  });

  app.get('/host/shell.js', (c) =>
    c.body(options.shellScript, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );
  app.get('/__forge/theme/:name', (c) => {
    const css = options.themeFiles.get(c.req.path);
    return css === undefined ? c.notFound() : c.body(css, 200, { 'content-type': 'text/css; charset=utf-8' });
  });
  app.get('/host/session', (c) => (isForeignFetch(c) ? c.text('Wrong origin.', 403) : c.json(session())));

  app.post('/host/invoke', bodyLimit({ maxSize: 1024 * 1024 }), async (c) => {
    if (isForeignFetch(c)) return c.text('Wrong origin.', 403);
    if (!c.req.header('content-type')?.startsWith('application/json')) return c.text('JSON only.', 415);
    const request: unknown = await c.req.json().catch(() => undefined);
    if (!isInvokeRequest(request)) return c.text('Not an invocation.', 400);
    const viewer = viewers.find(({ accountId }) => accountId === request.accountId);
    if (!viewer) return c.text('Unknown viewer.', 400);
    const { functionKey, payload, moduleKey } = request;
    try {
      const { accountId, email, apiToken } = viewer;
      const body = await options.host.invoke(functionKey, payload, { accountId, email, apiToken, moduleKey });
      return c.json({ ok: true, body } satisfies InvokeAnswer);
    } catch (error) {
      return c.json(failure(error));
    }
  });

  app.get('/', (c) => c.redirect(session().modules[0]?.address ?? '/none', 303));
  app.get('*', (c) => {
    const path = new URL(c.req.url).pathname;
    const shown = session();
    const module = shown.modules.find(({ address }) => path === address || path.startsWith(`${address}/`));
    return module ? c.html(shellPage(shown, module)) : c.text('There is no such page here.', 404);
  });
  return app;
}
