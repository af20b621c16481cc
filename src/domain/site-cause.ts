import type { FoundCause } from './cause';
import type { Judgement } from './outcome';
import type { Requirement } from './profile';

/** Finds the cause of a requirement that is not met for the site as a whole. */
export function causeAtSite(requirement: Requirement, judgement: Judgement): FoundCause {
  const need = requirement.anyOf[0];
  if (need === undefined) throw new RangeError(`requirement ${requirement.id} names no need`);
  const reason = judgement.reason ?? 'not-granted';
  if (reason.startsWith('account-') || reason === 'no-jira-access')
    return { id: `account:${reason}`, subject: { kind: 'account', reason }, key: need.key };
  if (judgement.outcome === 'unknown')
    return { id: `unknown:${reason}`, subject: { kind: 'unknown', reason }, key: need.key };
  switch (need.kind) {
    case 'global-permission':
      return {
        id: `global:${need.key}`,
        subject: { kind: 'global-permission', permission: need.key },
        key: need.key,
      };
    case 'group':
      return { id: `group:${need.key}`, subject: { kind: 'group', name: need.key }, key: need.key };
    case 'account':
    case 'product-access':
    case 'project-permission':
    case 'project-role':
    case 'issue-security':
    case 'field-on-screen':
    case 'board-visibility':
    case 'site':
    case 'manual':
      return {
        id: `site:${need.kind}:${need.key}`,
        subject: { kind: 'site', key: need.key, reason },
        key: need.key,
      };
  }
}
