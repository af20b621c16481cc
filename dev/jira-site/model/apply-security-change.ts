import { sameHolder } from './apply-permission-change';
import { requireSecurityLevel } from './lookups';
import type { SiteChange } from './site-change';
import type { SiteState } from './site-state';

type SecurityChange = Extract<
  SiteChange,
  { type: 'add-security-level-member' | 'remove-security-level-member' }
>;

function nextMemberId(state: SiteState): number {
  let last = 9_999;
  for (const { levels } of state.securitySchemes.values())
    for (const { members } of levels) for (const { id } of members) last = Math.max(last, id);
  return last + 1;
}

/**
 * Puts a holder into an issue security level, once, or takes it out.
 * @throws SiteChangeError when there is no such level
 */
export function applySecurityChange(state: SiteState, change: SecurityChange): void {
  const level = requireSecurityLevel(state, change.levelId);
  const { holder } = change;
  if (change.type === 'remove-security-level-member') {
    level.members = level.members.filter((member) => !sameHolder(member.holder, holder));
  } else if (!level.members.some((member) => sameHolder(member.holder, holder))) {
    level.members.push({ id: nextMemberId(state), holder });
  }
}
