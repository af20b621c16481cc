import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { SiteState } from '../model/site-state';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface Option {
  readonly value: string;
  readonly text: string;
}

/** A labelled list to choose from; `id` must be unique on the page. */
export function selectField(
  id: string,
  name: string,
  label: string,
  options: readonly Option[],
  chosen?: string,
): Html {
  return html`<p>
    <label for="${id}">${label}</label>
    <select id="${id}" name="${name}" required>
      ${options.map(
        ({ value, text }) =>
          html`<option value="${value}" ${value === chosen ? html`selected` : ''}>${text}</option>`,
      )}
    </select>
  </p>`;
}

/** A labelled project key, with suggestions from the page's list of projects. */
export function projectField(id: string, chosen?: string): Html {
  return html`<p>
    <label for="${id}">Project key</label>
    <input id="${id}" name="projectKey" list="projects" required autocomplete="off" value="${chosen ?? ''}" />
  </p>`;
}

const byText = (a: Option, b: Option): number => a.text.localeCompare(b.text);

/** Accounts that still exist, by name. */
export function accountOptions(state: SiteState): Option[] {
  return [...state.accounts.values()]
    .filter((account) => !account.deleted)
    .map((account) => ({
      value: account.accountId,
      text: account.active ? account.displayName : `${account.displayName} (deactivated)`,
    }))
    .sort(byText);
}

/** Groups by name. */
export function groupOptions(state: SiteState): Option[] {
  return [...state.groups.values()].map((group) => ({ value: group.groupId, text: group.name })).sort(byText);
}

/** Shared schemes; a team-managed project's own scheme isn't changed by hand. */
export function schemeOptions(state: SiteState): Option[] {
  return [...state.schemes.values()]
    .filter((scheme) => scheme.projectId === undefined)
    .map((scheme) => ({ value: String(scheme.id), text: scheme.name }));
}

/** Issue security schemes of company-managed projects, and `none` (an empty value would count as nothing chosen). */
export function securitySchemeOptions(state: SiteState): Option[] {
  const owned = new Set(
    [...state.projects.values()].flatMap(({ style, securitySchemeId }) =>
      style === 'next-gen' ? [securitySchemeId] : [],
    ),
  );
  const schemes = [...state.securitySchemes.values()].filter(({ id }) => !owned.has(id));
  return [
    ...schemes.map(({ id, name }) => ({ value: String(id), text: name })),
    { value: 'none', text: 'No issue security' },
  ];
}

/** Issue security levels, each with its scheme. */
export function securityLevelOptions(state: SiteState): Option[] {
  return [...state.securitySchemes.values()].flatMap((scheme) =>
    scheme.levels.map(({ id, name }) => ({ value: String(id), text: `${scheme.name}: ${name}` })),
  );
}

/** Each role name once; which role it is depends on the project. */
export function roleNameOptions(state: SiteState): Option[] {
  const names = new Set([...state.roles.values()].map((role) => role.name));
  return [...names].map((name) => ({ value: name, text: name }));
}

/** Permission keys of one kind, by key. */
export function permissionOptions(state: SiteState, type: 'GLOBAL' | 'PROJECT'): Option[] {
  return [...state.permissions.values()]
    .filter((entry) => entry.type === type)
    .map((entry) => ({ value: entry.key, text: entry.key }))
    .sort(byText);
}

/** Holders a person would choose for a grant, as `type` or `type:value`. */
export function holderOptions(state: SiteState): Option[] {
  const siteRoles = [...state.roles.values()].filter((role) => role.projectId === undefined);
  return [
    ...siteRoles.map((role) => ({ value: `projectRole:${role.id}`, text: `Project role: ${role.name}` })),
    ...groupOptions(state).map(({ value, text }) => ({ value: `group:${value}`, text: `Group: ${text}` })),
    { value: 'applicationRole', text: 'Any user with access to Jira' },
    { value: 'projectLead', text: 'Project lead' },
    { value: 'reporter', text: 'Reporter' },
    { value: 'assignee', text: 'Current assignee' },
    ...accountOptions(state).map(({ value, text }) => ({
      value: `user:${value}`,
      text: `Single user: ${text}`,
    })),
  ];
}
