import type { Change, ProjectRef } from './change';
import type { Allowed, ClassCover, NeedCover } from './class-cover';
import type { OpenNeed, PlanProject } from './input';
import { JIRA_MANAGED_ROLES } from '../nearest-holder';
import type { Remaining, RemainingReason } from './plan';

/**
 * What Jira refuses although the grants give it: closed with Browse Projects, on which nearly everything rests, or, where the account can
 * browse, with access to Jira; by nothing else that could be planned.
 * @param others what remains of all else
 */
export function refusedForGood(
  projects: readonly PlanProject[],
  first: readonly Change[],
  others: readonly Remaining[],
): Remaining[] {
  const getsAccess = first.some(({ kind }) => kind === 'activate-account' || kind === 'give-product-access');
  const shut = new Map<string, ReadonlySet<number>>();
  for (const { requirementId, projects: where } of others)
    shut.set(requirementId, new Set([...(shut.get(requirementId) ?? []), ...where.map(({ id }) => id)]));
  const found = new Collected();
  for (const { id, key, open } of projects) {
    const browse = open.find(({ ways }) => ways.some((way) => way.key === 'BROWSE_PROJECTS'));
    const isOpened = browse && browse.isRefused !== true && shut.get(browse.requirementId)?.has(id) !== true;
    const opensUp = browse && browse.isRefused !== true ? isOpened : getsAccess;
    for (const need of open)
      if (need.isRefused === true && !opensUp) found.add(need, 'refused-despite-grant', [{ id, key }]);
  }
  return found.entries();
}

/** Every gap of every project, where nothing can be done for the account. */
export function everythingOpen(projects: readonly PlanProject[], reason: RemainingReason): Remaining[] {
  const found = new Collected();
  for (const { id, key, open } of projects) for (const need of open) found.add(need, reason, [{ id, key }]);
  return found.entries();
}

/** One entry for each requirement and reason. */
class Collected {
  private readonly found = new Map<string, Remaining & { projects: ProjectRef[] }>();

  add({ requirementId, level }: OpenNeed, reason: RemainingReason, projects: readonly ProjectRef[]): void {
    const name = `${requirementId} ${reason}`;
    const known = this.found.get(name);
    if (known) known.projects.push(...projects);
    else this.found.set(name, { requirementId, level, reason, projects: [...projects] });
  }

  entries(): Remaining[] {
    return [...this.found.values()];
  }
}

/**
 * Takes out of the covers what nothing closes, and says why.
 * @returns covers whose every need can be met, and one entry for each requirement and reason
 */
export function withoutUnclosable(
  covers: readonly ClassCover[],
  allowed: Allowed,
  isFree: boolean,
): { covers: ClassCover[]; remaining: Remaining[] } {
  const found = new Collected();
  const closable = covers.map((cover) => ({
    ...cover,
    needs: cover.needs.filter((one) => {
      if (isClosable(one)) return true;
      found.add(one.need, reasonFor(one, cover, allowed, isFree), cover.projectClass.projects);
      return false;
    }),
  }));
  return { covers: closable, remaining: found.entries() };
}

const isClosable = ({ joins, roles, permission }: NeedCover): boolean =>
  joins.size > 0 || roles.size > 0 || permission !== undefined;

function reasonFor(
  { need: { ways } }: NeedCover,
  { projectClass }: ClassCover,
  allowed: Allowed,
  isFree: boolean,
): RemainingReason {
  if (ways.every(({ kind }) => kind === 'issue-security')) return 'issue-security';
  const isAboutGrants = ways.some(({ kind }) => kind === 'project-permission');
  if (isAboutGrants && projectClass.schemeId === undefined) return 'scheme-unread';
  if (isFree) return 'free-plan';
  const isManaged = ways.some(
    ({ kind, key }) =>
      kind === 'project-role' && JIRA_MANAGED_ROLES.has(projectClass.facts.roles[key]?.name ?? ''),
  );
  if (isManaged) return 'role-managed-by-jira';
  if (!isAboutGrants) return 'not-plannable';
  if (projectClass.style === 'team') return 'team-managed';
  return allowed.schemes ? 'not-plannable' : 'needs-a-grant';
}
