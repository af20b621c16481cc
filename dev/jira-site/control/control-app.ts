import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { recordChange } from '../model/record-change';
import { parseSiteChange, SiteChangeError } from '../model/site-change';
import type { SiteRuntime } from '../runtime';
import { controlPage } from './control-page';
import { changeFromForm } from './form-change';
import { guardControl } from './guard';
import { pageStyle } from './page-style';
import { stateSummary } from './state-summary';

/** Where the site's own page and its JSON twin live; no Jira path begins like this. */
export const controlPath = '/__site';

const pageHeaders = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  // Not no-referrer: browsers would then send the Origin of a form as "null", which the guard refuses.
  'referrer-policy': 'same-origin',
};

/**
 * Lets a person or a program change the site while it runs:
 * GET / (a page), POST /form (its buttons), GET /state (JSON), POST /changes (JSON, a SiteChange).
 */
export function controlApp(site: SiteRuntime): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(guardControl);
  app.get('/', (c) =>
    c.html(controlPage(site, { path: controlPath, done: c.req.query('done') === '1' }), 200, pageHeaders),
  );
  app.get('/style.css', (c) => c.body(pageStyle, 200, { 'content-type': 'text/css;charset=UTF-8' }));
  app.post('/form', async (c) => {
    const form = await c.req.parseBody();
    const fields = Object.fromEntries(
      Object.entries(form).filter(([, value]) => typeof value === 'string'),
    ) as Record<string, string>;
    try {
      recordChange(site, changeFromForm(site.state, fields));
      return c.redirect(`${controlPath}?done=1`, 303);
    } catch (error) {
      if (!(error instanceof SiteChangeError)) throw error;
      return c.html(
        controlPage(site, { path: controlPath, problem: error.message, fields }),
        400,
        pageHeaders,
      );
    }
  });
  app.get('/state', (c) => c.json(stateSummary(site)));
  app.post('/changes', async (c) => {
    try {
      const json: unknown = await c.req.json().catch(() => {
        throw new SiteChangeError('The body is not JSON.');
      });
      recordChange(site, parseSiteChange(json));
      return c.json({ applied: true });
    } catch (error) {
      if (!(error instanceof SiteChangeError)) throw error;
      return c.json({ applied: false, problem: error.message }, 400);
    }
  });
  return app;
}
