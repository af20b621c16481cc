import { html } from 'hono/html';
import type { SiteRuntime } from '../runtime';
import { describeChange } from './describe-change';
import type { Html } from './form-fields';
import { formDefinitions, formSection } from './forms';

/** How many projects the key field suggests; a larger site's other keys can still be typed. */
const suggested = 500;

export interface PageView {
  /** Where the page lives, e.g. `/__site`. */
  readonly path: string;
  /** Why the last change was refused. */
  readonly problem?: string;
  /** The fields of the refused form. */
  readonly fields?: Readonly<Record<string, string>>;
  /** The last change was just made. */
  readonly done?: boolean;
}

function notice(site: SiteRuntime, view: PageView): Html | '' {
  const last = site.changes.at(-1);
  if (view.problem !== undefined) return html`<p role="alert">Nothing was changed: ${view.problem}</p>`;
  if (view.done !== true || !last) return '';
  return html`<p role="status">
    ${describeChange(site.state, last.change)} Run the check again to see the effect.
  </p>`;
}

/** The page on which a person changes the simulated site. Works without scripts. */
export function controlPage(site: SiteRuntime, view: PageView): Html {
  const { state } = site;
  const projects = [...state.projects.values()].slice(0, suggested);
  const changes = [...site.changes].reverse();
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Change the simulated site - ${state.site.title}</title>
        <link rel="stylesheet" href="${view.path}/style.css" />
      </head>
      <body>
        <main>
          <h1>Change the simulated site</h1>
          <p>
            ${state.site.title}: ${state.projects.size} projects, ${state.accounts.size} accounts. Changes are
            kept in memory and take effect at once.
          </p>
          ${notice(site, view)}
          <div class="forms">
            ${formDefinitions(state, view.fields ?? {}).map((form) => formSection(form, `${view.path}/form`))}
          </div>
          <h2 id="changes">Last changes</h2>
          ${
            changes.length === 0
              ? html`<p>None yet.</p>`
              : html`<ol reversed>
                  ${changes.map(
                    ({ at, change }) =>
                      html`<li>
                        <time datetime="${at.toISOString()}">${at.toISOString().slice(11, 19)}</time>
                        ${describeChange(state, change)}
                      </li>`,
                  )}
                </ol>`
          }
        </main>
        <datalist id="projects">
          ${projects.map((project) => html`<option value="${project.key}">${project.name}</option>`)}
        </datalist>
      </body>
    </html>`;
}
