import type { Check } from '../../catalogue/known-errors/known-error';
import {
  accountState,
  heldIn,
  isCoveredByAdministerJira,
  type LiveFindings,
} from '../../contract/live-findings';

/**
 * What Jira's answers say about one check. `not-asked`: it was not asked, because a project or person is not named;
 * `elsewhere`: it is looked at in another place.
 */
export type CheckState = 'fine' | 'wrong' | 'unclear' | 'not-asked' | 'elsewhere';

/**
 * What Jira's answers say about a cause. `found`: the first thing to look at is wrong; `partly`: another one is;
 * `ruled-out`: all of it is fine, and there is nothing else to look at; `open`: not to be told from Jira alone.
 */
export type CauseState = 'found' | 'partly' | 'ruled-out' | 'open';

/** How one check came out. */
export function checkState(check: Check, findings: LiveFindings): CheckState {
  switch (check.kind) {
    case 'account':
      if (!findings.account) return 'not-asked';
      return findings.account.ok ? accountState(findings.account.answer) : 'unclear';
    case 'project': {
      if (!findings.projects.ok) return 'unclear';
      const states = findings.projects.answer.map(({ state }) => state);
      if (states.length === 0) return 'not-asked';
      return states.every((state) => state === 'live') ? 'fine' : 'wrong';
    }
    case 'permission':
      return check.in === 'project'
        ? projectPermissionState(check.key, check.of ?? 'account', findings)
        : sitePermissionState(check.key, findings);
    case 'issue-security':
    case 'field':
    case 'required-fields':
    case 'issue-type':
    case 'board':
    case 'setting':
    case 'checklist':
    case 'text':
      return 'elsewhere';
  }
}

/** The worst over the projects asked about. */
function projectPermissionState(key: string, of: 'account' | 'person', findings: LiveFindings): CheckState {
  const found = findings.permissions.filter((one) => one.permission === key && one.of === of);
  if (found.length === 0) return 'not-asked';
  if (of === 'account' && isCoveredByAdministerJira(key, findings)) return 'fine';
  const states = found.map(heldIn);
  if (states.includes('lacking')) return 'wrong';
  return states.includes('unclear') ? 'unclear' : 'fine';
}

function sitePermissionState(key: string, { account }: LiveFindings): CheckState {
  if (!account) return 'not-asked';
  if (!account.ok) return 'unclear';
  const { administersJira, globalPermissions } = account.answer;
  const holds =
    key === 'ADMINISTER' ? administersJira : globalPermissions.find((one) => one.key === key)?.holds;
  return holds === undefined
    ? 'not-asked'
    : ({ yes: 'fine', no: 'wrong', unknown: 'unclear' } as const)[holds];
}

/** How a cause came out. @param checks the cause's own, in the order in which to look */
export function causeState(checks: readonly Check[], findings: LiveFindings): CauseState {
  const adminSuffices = checks.some(
    (check) => check.kind === 'permission' && check.key === 'ADMINISTER_PROJECTS',
  );
  const states = checks.map((check) => ({ check, state: checkState(check, findings) }));
  const counting = states.filter(
    // Named beside Administer Projects, Administer Jira is the other way to the same right.
    ({ check, state }) =>
      !(adminSuffices && state === 'wrong' && check.kind === 'permission' && check.key === 'ADMINISTER'),
  );
  const asked = counting.filter(({ state }) => state !== 'elsewhere' && state !== 'not-asked');
  if (asked[0]?.state === 'wrong') return 'found';
  if (asked.some(({ state }) => state === 'wrong')) return 'partly';
  return asked.length > 0 && counting.every(({ state }) => state === 'fine') ? 'ruled-out' : 'open';
}
