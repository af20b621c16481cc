import { accountBlocker, jiraAccess, sameGroup } from './account';
import { isUnchosenRole } from './active-requirements';
import { isOnSite, type SharedEvidence } from './evidence';
import type { Judgement } from './outcome';
import { DATA_CENTER_ONLY_KEYS } from './permission-keys';
import type { Need } from './profile';

/** Steps that the admin said are done, by requirement id. */
export type ConfirmedSteps = ReadonlySet<string>;

/**
 * Judges a need that has one answer for the whole site.
 * @param need any need that is not project-scoped
 * @param stepDone whether the admin ticked the requirement this need belongs to
 */
export function judgeSiteNeed(need: Need, shared: SharedEvidence, stepDone: boolean): Judgement {
  switch (need.kind) {
    case 'account':
      return need.key === 'active'
        ? judgeAccount(shared)
        : { outcome: 'unknown', reason: 'kind-not-checked' };
    case 'product-access':
      return judgeAccess(need.key, shared);
    case 'global-permission':
      return judgeGlobal(need.key, shared);
    case 'group':
      return judgeGroup(need.key, shared);
    case 'site':
      return judgeSite(need.key, shared);
    case 'manual':
      return stepDone
        ? { outcome: 'met', reason: 'manual-step' }
        : { outcome: 'unknown', reason: 'manual-step' };
    case 'project-role':
    case 'project-permission':
    case 'issue-security':
      return { outcome: 'unknown', reason: isUnchosenRole(need) ? 'role-not-chosen' : 'not-checked-yet' };
    case 'field-on-screen':
    case 'board-visibility':
      return { outcome: 'unknown', reason: 'kind-not-checked' };
  }
}

function judgeAccount({ account }: SharedEvidence): Judgement {
  const blocker = accountBlocker(account);
  return blocker
    ? { outcome: 'missing', proof: 'jira-only', reason: blocker }
    : { outcome: 'met', proof: 'jira-only' };
}

/**
 * Access to an app; an account that is blocked has none to speak of, and that is told once.
 * @param key `jira` for any Jira app, or the key of one, e.g. `jira-servicedesk`
 */
function judgeAccess(key: string, { account }: SharedEvidence): Judgement {
  const blocker = accountBlocker(account);
  if (blocker) return { outcome: 'missing', proof: 'jira-only', reason: blocker };
  if (account.applicationRoles === null) return { outcome: 'unknown', reason: 'jira-access-unreadable' };
  const has = key === 'jira' ? jiraAccess(account) === 'yes' : account.applicationRoles.includes(key);
  return has
    ? { outcome: 'met', proof: 'jira-only' }
    : { outcome: 'missing', proof: 'jira-only', reason: 'no-jira-access' };
}

/** No public endpoint lists who holds a global permission, so Jira's answer is the only one. */
function judgeGlobal(key: string, { site, account, catalogue, globalGranted }: SharedEvidence): Judgement {
  if (DATA_CENTER_ONLY_KEYS.has(key) && site.deploymentType === 'Cloud')
    return { outcome: 'not-applicable', reason: 'data-center-only' };
  const blocker = accountBlocker(account);
  if (blocker) return { outcome: 'missing', proof: 'jira-only', reason: blocker };
  if (catalogue !== null && !isOnSite(catalogue, key, 'GLOBAL'))
    return { outcome: 'unknown', reason: 'key-not-on-site' };
  if (globalGranted === null) return { outcome: 'unknown', reason: 'could-not-ask' };
  return globalGranted.includes(key)
    ? { outcome: 'met', proof: 'jira-only' }
    : { outcome: 'missing', proof: 'jira-only', reason: 'not-granted' };
}

/** A group by its name; one that the site does not have cannot be joined, so its absence is not called missing. */
function judgeGroup(name: string, { account, groupsOnSite }: SharedEvidence): Judgement {
  if (account.groups === null) return { outcome: 'unknown', reason: 'groups-unreadable' };
  const onSite = groupsOnSite[name];
  const wanted = onSite && onSite !== 'absent' ? onSite : { name };
  if (account.groups.some((group) => sameGroup(group, wanted))) return { outcome: 'met', proof: 'jira-only' };
  if (onSite === 'absent') return { outcome: 'unknown', reason: 'group-not-on-site' };
  if (onSite === undefined || onSite === null) return { outcome: 'unknown', reason: 'group-unreadable' };
  return { outcome: 'missing', proof: 'jira-only', reason: 'group-not-member' };
}

function judgeSite(key: string, { site }: SharedEvidence): Judgement {
  if (key !== 'cloud') return { outcome: 'unknown', reason: 'kind-not-checked' };
  if (site.deploymentType === null) return { outcome: 'unknown', reason: 'site-unreadable' };
  return site.deploymentType === 'Cloud'
    ? { outcome: 'met', proof: 'jira-only' }
    : { outcome: 'missing', proof: 'jira-only', reason: 'not-cloud' };
}
