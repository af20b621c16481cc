import { html } from 'hono/html';
import type { ShellSession } from './messages';

type Module = ShellSession['modules'][number];

function trail(module: Module): string[] {
  if (module.type === 'jira:globalPage') return ['Apps'];
  return module.useAsConfig || module.useAsGetStarted
    ? ['Jira admin settings', 'Manage apps']
    : ['Jira admin settings', 'Apps'];
}

function navGroup(title: string, modules: readonly Module[], current: Module) {
  if (modules.length === 0) return '';
  const items = modules.map(
    (module) =>
      html`<li>
        <a href="${module.address}" ${module === current ? html`aria-current="page"` : ''}>${module.title}</a>
      </li>`,
  );
  return html`<h2>${title}</h2>
    <ul>
      ${items}
    </ul>`;
}

/** The frame as HTML: Jira's top bar, rail and breadcrumbs around the place where the page is shown. */
export function shellPage(session: ShellSession, current: Module) {
  const { modules, siteUrl, siteControlUrl, theme } = session;
  const isButton = (module: Module): boolean =>
    module.useAsConfig === true || module.useAsGetStarted === true;
  const crumbs = [...trail(current), current.title];
  return html`<!doctype html>
    <html lang="en" data-theme="${theme.themeAttribute}" data-color-mode="light">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${current.title} - Jira (local)</title>
        <link rel="icon" href="data:," />
        ${theme.sheets.map(({ id, href }) => html`<link id="${id}" rel="stylesheet" href="${href}" />`)}
        <link rel="stylesheet" href="/host/shell.css" />
      </head>
      <body>
        <a class="skip" href="#main">Skip to the app</a>
        <header>
          <span class="product">Jira</span>
          <span class="badge">Local Forge host</span>
          <span class="site" title="${siteUrl}">${siteUrl}</span>
          <div class="controls">
            <label
              >Viewed by
              <select id="viewer"></select
            ></label>
            <label
              >Theme
              <select id="theme">
                <option value="auto">System</option>
                <option value="light">Light</option>
                <option value="dark">Dark</option>
              </select></label
            >
          </div>
        </header>
        <nav class="rail" aria-label="Jira">
          ${navGroup(
            'Apps',
            modules.filter(({ type }) => type === 'jira:globalPage'),
            current,
          )}
          ${navGroup(
            'Jira admin settings',
            modules.filter((m) => m.type === 'jira:adminPage' && !isButton(m)),
            current,
          )}
          ${navGroup('Manage apps', modules.filter(isButton), current)}
          ${
            siteControlUrl
              ? html`<h2>Local site</h2>
                  <ul>
                    <li>
                      <a href="${siteControlUrl}" target="_blank" rel="noopener">Change the simulated site</a>
                    </li>
                  </ul>`
              : ''
          }
        </nav>
        <main id="main" tabindex="-1">
          <nav class="crumbs" aria-label="Breadcrumbs">
            <ol>
              ${crumbs.map((crumb, index) =>
                index === crumbs.length - 1
                  ? html`<li aria-current="page">${crumb}</li>`
                  : html`<li>${crumb}</li>`,
              )}
            </ol>
          </nav>
          <p id="viewer-notice" class="notice" hidden>
            Jira would not show this entry to somebody who is not a Jira admin. It is shown here so that you
            can see the app refuse.
          </p>
          <p id="failure" class="notice failure" role="alert" hidden></p>
          <iframe id="app" title="${current.title}" allow="clipboard-write"></iframe>
        </main>
        <div id="flags" role="status" aria-label="Messages"></div>
        <script type="module" src="/host/shell.js"></script>
      </body>
    </html>`;
}

/** Shown to whoever has no session: how to get one. */
export function signInPage(path: string) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Open the link from the terminal</title>
        <link rel="stylesheet" href="/host/shell.css" />
      </head>
      <body class="plain">
        <main>
          <h1>Open the link from the terminal</h1>
          <p>
            This host answers with an admin's permissions, so it opens only by the link that it printed when
            it started. Each link works once; press Enter in the terminal for another.
          </p>
          <p>If you opened it before in this browser, <a href="${path}">try again</a>.</p>
        </main>
      </body>
    </html>`;
}
