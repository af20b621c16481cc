import type { Assumptions } from '../assumptions';
import type { Account, Project, SecurityLevel, SiteState } from '../model/site-state';
import { type HolderMatch, matchHolder } from './holder';
import { resolveSubject } from './memberships';

/**
 * Whether an account belongs to an issue security level in a project, and so sees the issues at that level that it may browse.
 * Members are holders as in permission schemes; administrators are no exception (measured on a live site).
 * @returns `per-issue` where only a member such as `reporter` covers the account
 */
export function inSecurityLevel(
  state: SiteState,
  assumptions: Assumptions,
  account: Account,
  project: Project,
  level: SecurityLevel,
): HolderMatch {
  const subject = resolveSubject(state, account);
  const matches = level.members.map(({ holder }) =>
    matchHolder(state, assumptions, subject, project, holder),
  );
  if (matches.includes('yes')) return 'yes';
  return matches.includes('per-issue') ? 'per-issue' : 'no';
}
