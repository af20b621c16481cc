import type { Actor, Basis, Level, Need } from '../../domain/profile';
import { quoted } from './holders';

/** How strictly something is needed. */
export function levelLabel(level: Level): string {
  switch (level) {
    case 'required':
      return 'Required';
    case 'recommended':
      return 'Recommended';
    case 'optional':
      return 'Optional';
  }
}

/** Who says that it is needed. */
export function basisSentence(basis: Basis): string {
  switch (basis) {
    case 'vendor':
      return 'The vendor asks for it.';
    case 'jira-api':
      return 'Jira’s own documentation asks for it, for an operation that the connector uses.';
    case 'inferred':
      return 'Concluded from what the connector does; no document says so.';
  }
}

/** Who says so, in a word or two for a table. */
export function basisLabel(basis: Basis): string {
  switch (basis) {
    case 'vendor':
      return 'Vendor';
    case 'jira-api':
      return 'Jira documentation';
    case 'inferred':
      return 'Concluded';
  }
}

/** Who needs it, or does it. */
export function actorLabel(actor: Actor): string {
  switch (actor) {
    case 'integration-user':
      return 'The integration account';
    case 'setup-admin':
      return 'Whoever sets the connector up';
    case 'mapped-person':
      return 'People whose names are synchronised';
  }
}

/** Names that a site gives to things, by key or id. */
export interface SiteNames {
  readonly permissions: Readonly<Record<string, { readonly name: string }>>;
  readonly roles?: Readonly<Record<string, string>>;
}

/** A permission as Jira names it on this site; its key where the site has no such permission. */
export function permissionName(key: string, names: SiteNames): string {
  return names.permissions[key]?.name ?? key;
}

/** The keys of the permissions among some needs, for the small print; keys of other needs mean nothing to a person. */
export function permissionKeys(needs: readonly Need[]): string {
  return needs
    .filter(({ kind }) => kind === 'project-permission' || kind === 'global-permission')
    .map(({ key }) => key)
    .join(' · ');
}

/** What a need is about, in words for a person. */
export function needName(need: Need, names: SiteNames): string {
  switch (need.kind) {
    case 'account':
      return 'Active account';
    case 'product-access':
      return 'Access to a Jira app';
    case 'global-permission':
    case 'project-permission':
      return permissionName(need.key, names);
    case 'project-role':
      return `Role ${quoted(names.roles?.[need.key] ?? need.key)}`;
    case 'group':
      return `Group ${quoted(need.key)}`;
    case 'issue-security':
      return 'Issue security level';
    case 'field-on-screen':
      return `Field ${quoted(need.key)} on the screens`;
    case 'board-visibility':
      return 'A board that the account can see';
    case 'site':
      return need.key === 'cloud' ? 'Jira Cloud' : `Site setting ${quoted(need.key)}`;
    case 'manual':
      return 'A step done by hand';
  }
}
