import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { CspReports } from './csp-reports';
import { forgePageCsp } from './forge-csp';
import { injectBridge } from './inject-bridge';
import { onlyLoopbackHost, onlyOwnOrigin } from './request-guards';
import { readStaticFile } from './static-files';

export interface PageServerOptions {
  /** The built Custom UI resource. */
  pageDir: string;
  permissions: Record<string, unknown>;
  siteHost: string;
  shellOrigin: string;
  bridgeScript: string;
  /** Token stylesheets by path. */
  themeFiles: ReadonlyMap<string, string>;
  reports: CspReports;
  port: () => number;
  origin: () => string;
  log: (line: string) => void;
}

const bridgePath = '/__forge/bridge.js';
const reportPath = '/__forge/csp-report';

/** The origin that Forge's CDN would be: serves the built page under Forge's policy, and knows no secret. */
export function pageServer(options: PageServerOptions): Hono {
  const app = new Hono();
  app.use(onlyLoopbackHost(options.port));

  app.post(reportPath, bodyLimit({ maxSize: 64 * 1024 }), async (c) => {
    const report = options.reports.add(await c.req.text());
    if (report)
      options.log(
        `The page broke its policy: ${report.directive} blocked ${report.blocked} (${report.source})`,
      );
    return c.body(null, 204);
  });

  app.use(onlyOwnOrigin(options.origin));
  app.use(async (c, next) => {
    await next();
    c.header('x-content-type-options', 'nosniff');
    c.header('referrer-policy', 'strict-origin-when-cross-origin');
    c.header('cache-control', 'no-store');
  });

  app.get(bridgePath, (c) =>
    c.body(options.bridgeScript, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );
  app.get('/__forge/theme/:name', (c) => {
    const css = options.themeFiles.get(c.req.path);
    return css === undefined ? c.notFound() : c.body(css, 200, { 'content-type': 'text/css; charset=utf-8' });
  });

  app.get('*', async (c) => {
    const path = new URL(c.req.url).pathname;
    const file = await readStaticFile(options.pageDir, path === '/' ? '/index.html' : path);
    if (!file) return c.notFound();
    if (!file.contentType.startsWith('text/html')) {
      return c.body(new Uint8Array(file.content), 200, { 'content-type': file.contentType });
    }
    const html = file.content.toString();
    const { permissions, siteHost, shellOrigin } = options;
    c.header(
      'content-security-policy',
      forgePageCsp({ html, permissions, siteHost, shellOrigin, reportPath }),
    );
    return c.html(injectBridge(html, bridgePath, shellOrigin));
  });
  return app;
}
