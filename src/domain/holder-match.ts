import { type AccountFacts, sameGroup } from './account';
import type { Holder } from './holder';
import type { ProjectFacts, ProjectRole, RoleActorsSeen } from './project-facts';

/** How the account stands to a holder: what matched, or exactly what was missing. */
export type HolderMatch =
  | { readonly code: 'everyone' }
  | { readonly code: 'has-app'; readonly applications: readonly string[] }
  | { readonly code: 'no-app'; readonly application?: string }
  | { readonly code: 'apps-unreadable' }
  | { readonly code: 'in-group'; readonly group: string }
  | { readonly code: 'not-in-group' }
  | { readonly code: 'groups-unreadable' }
  | { readonly code: 'in-role'; readonly group?: string }
  | { readonly code: 'not-in-role'; readonly actors?: RoleActorsSeen }
  | { readonly code: 'role-unreadable' }
  | { readonly code: 'role-not-read' }
  | { readonly code: 'is-lead' }
  | { readonly code: 'not-lead' }
  | { readonly code: 'lead-unreadable' }
  | { readonly code: 'lead-not-read' }
  | { readonly code: 'is-user' }
  | { readonly code: 'not-user' }
  | { readonly code: 'some-issues' }
  | { readonly code: 'portal-only' }
  | { readonly code: 'unrecognised' };

export type HolderResult = 'granted' | 'conditional' | 'not-granted' | 'unknown' | 'not-derived';

const RESULTS: Readonly<Record<HolderMatch['code'], HolderResult>> = {
  everyone: 'granted',
  'has-app': 'granted',
  'no-app': 'not-granted',
  'apps-unreadable': 'unknown',
  'in-group': 'granted',
  'not-in-group': 'not-granted',
  'groups-unreadable': 'unknown',
  'in-role': 'granted',
  'not-in-role': 'not-granted',
  'role-unreadable': 'unknown',
  'role-not-read': 'not-derived',
  'is-lead': 'granted',
  'not-lead': 'not-granted',
  'lead-unreadable': 'unknown',
  'lead-not-read': 'not-derived',
  'is-user': 'granted',
  'not-user': 'not-granted',
  'some-issues': 'conditional',
  // Portal customers see requests through the portal; it never gives REST access.
  'portal-only': 'not-granted',
  // A holder type that we do not know is never a grant, but it might be one.
  unrecognised: 'unknown',
};

/** Whether standing so to a holder gives the account what the holder holds. */
export function resultOf({ code }: HolderMatch): HolderResult {
  return RESULTS[code];
}

/**
 * Resolves one holder for the account (Atlassian REST v3, "holder object"). The same rules hold for permission schemes and for the
 * members of issue security levels.
 * @param facts what was read about the project
 */
export function matchHolder(
  holder: Holder,
  account: AccountFacts,
  facts: Pick<ProjectFacts, 'roles' | 'lead'>,
): HolderMatch {
  switch (holder.kind) {
    case 'anyone':
      return { code: 'everyone' };
    case 'any-app-user':
      return matchApps(account, undefined);
    case 'app-user':
      return matchApps(account, holder.application);
    case 'group': {
      if (account.groups === null) return { code: 'groups-unreadable' };
      const own = account.groups.find((group) => sameGroup(group, holder));
      return own ? { code: 'in-group', group: own.name } : { code: 'not-in-group' };
    }
    case 'role':
      return matchRole(facts.roles[holder.roleId]);
    case 'project-lead':
      if (facts.lead === undefined) return { code: 'lead-not-read' };
      if (facts.lead === 'unreadable') return { code: 'lead-unreadable' };
      return { code: facts.lead === 'account' ? 'is-lead' : 'not-lead' };
    case 'user':
      return { code: holder.accountId === account.accountId ? 'is-user' : 'not-user' };
    case 'per-issue':
      return { code: 'some-issues' };
    case 'portal-customer':
      return { code: 'portal-only' };
    case 'unrecognised':
      return { code: 'unrecognised' };
  }
}

function matchApps({ applicationRoles }: AccountFacts, application: string | undefined): HolderMatch {
  if (applicationRoles === null) return { code: 'apps-unreadable' };
  const matching =
    application === undefined ? applicationRoles : applicationRoles.filter((own) => own === application);
  if (matching.length > 0) return { code: 'has-app', applications: matching };
  return { code: 'no-app', ...(application !== undefined && { application }) };
}

function matchRole(role: ProjectRole | undefined): HolderMatch {
  const membership = role?.membership;
  switch (membership?.via) {
    case undefined:
      return { code: 'role-not-read' };
    case 'unreadable':
      return { code: 'role-unreadable' };
    case 'none':
      return { code: 'not-in-role', ...(membership.actors && { actors: membership.actors }) };
    case 'group':
      return { code: 'in-role', group: membership.group };
    case 'direct':
      return { code: 'in-role' };
  }
}
