import type { SiteState } from '../../../dev/jira-site';

type Account = NonNullable<ReturnType<SiteState['accounts']['get']>>;
type Project = NonNullable<ReturnType<SiteState['projects']['get']>>;
type Holder = NonNullable<ReturnType<SiteState['schemes']['get']>>['grants'][number]['holder'];

/**
 * What an account can really do on every issue of a project, worked out from the site's data alone: neither by the app's own
 * judge nor by the simulated site's evaluator. A holder counts only when it holds whatever the issue is.
 * Holder types: Atlassian REST v3, "holder object".
 */
export function heldOnEveryIssue(
  state: SiteState,
  accountId: string,
  project: Project,
  key: string,
): boolean {
  const account = state.accounts.get(accountId);
  if (!account?.active || account.deleted || account.accountType === 'customer') return false;
  const groups = groupsOf(state, accountId);
  // Administer Jira is accepted where Administer Projects is asked for.
  if (
    key === 'ADMINISTER_PROJECTS' &&
    [...(state.globalGrants.get('ADMINISTER') ?? [])].some((id) => groups.has(id))
  )
    return true;
  const grants = state.schemes.get(project.schemeId)?.grants ?? [];
  return grants.some(
    (grant) => grant.permission === key && covers(state, account, groups, project, grant.holder),
  );
}

function covers(
  state: SiteState,
  account: Account,
  groups: ReadonlySet<string>,
  project: Project,
  { type, parameter, value }: Holder,
): boolean {
  const named = value ?? parameter;
  switch (type) {
    case 'anyone':
      return true;
    case 'applicationRole':
      return [...state.applicationRoles.values()].some(
        (app) =>
          (named === undefined || named === app.key) &&
          (account.applicationRoles.has(app.key) || [...app.groups].some((id) => groups.has(id))),
      );
    case 'group':
      return [...groups].some(
        (id) => id === value || (value === undefined && state.groups.get(id)?.name === parameter),
      );
    case 'projectRole': {
      const actors = project.roleActors.get(Number(named));
      return (
        actors !== undefined &&
        (actors.users.has(account.accountId) || [...actors.groups].some((id) => groups.has(id)))
      );
    }
    case 'projectLead':
      return project.leadAccountId === account.accountId;
    case 'user':
      return named === account.accountId;
    default:
      // Reporter, assignee and custom fields hold on some issues; a portal grant opens no REST access; an app's own type is anybody's guess.
      return false;
  }
}

/** The groups of an account, those around a nested one included. */
function groupsOf(state: SiteState, accountId: string): Set<string> {
  const around = (id: string): string[] =>
    [...state.groups.values()]
      .filter((group) => group.groups.has(id))
      .flatMap((group) => [group.groupId, ...around(group.groupId)]);
  const own = [...state.groups.values()].filter((group) => group.members.has(accountId));
  return new Set(own.flatMap((group) => [group.groupId, ...around(group.groupId)]));
}
