import type { Assumptions } from '../assumptions';
import type { Account, Grant, Holder, Project, SiteState } from '../model/site-state';
import { matchHolder } from './holder';
import { resolveSubject, type Subject } from './memberships';

const indexes = new WeakMap<readonly Grant[], ReadonlyMap<string, readonly Holder[]>>();

function holdersByPermission(grants: readonly Grant[]): ReadonlyMap<string, readonly Holder[]> {
  const known = indexes.get(grants);
  if (known) return known;
  const index = new Map<string, Holder[]>();
  for (const { permission, holder } of grants) {
    const holders = index.get(permission);
    if (holders) holders.push(holder);
    else index.set(permission, [holder]);
  }
  indexes.set(grants, index);
  return index;
}

export interface ProjectQuestion {
  /** ADMINISTER stands in for ADMINISTER_PROJECTS. */
  readonly administerCounts: boolean;
  /** A holder that is true for some issues only makes the project-level answer yes. */
  readonly perIssueCounts: boolean;
}

/** What one account may do on the site, resolved once and then asked many times. */
export interface Rights {
  readonly subject: Subject;
  /** Whether a group of the account is granted the global permission. */
  global(key: string): boolean;
  /** Whether the project's scheme grants the key at project level; the project's state is not looked at. */
  inProject(project: Project, key: string, question: ProjectQuestion): boolean;
}

/** @returns the rights of an account; `undefined` stands for an anonymous caller. A deactivated account is judged by its grants. */
export function rightsOf(state: SiteState, assumptions: Assumptions, account: Account | undefined): Rights {
  const subject = resolveSubject(state, account);

  function global(key: string): boolean {
    const groups = state.globalGrants.get(key);
    if (!groups) return false;
    for (const groupId of groups) if (subject.groupIds.has(groupId)) return true;
    return false;
  }

  function inProject(project: Project, key: string, question: ProjectQuestion): boolean {
    if (key === 'ADMINISTER_PROJECTS' && question.administerCounts && global('ADMINISTER')) return true;
    const scheme = state.schemes.get(project.schemeId);
    const holders = scheme && holdersByPermission(scheme.grants).get(key);
    return (
      holders?.some((holder) => {
        const match = matchHolder(state, assumptions, subject, project, holder);
        return match === 'yes' || (match === 'per-issue' && question.perIssueCounts);
      }) ?? false
    );
  }

  return { subject, global, inProject };
}
