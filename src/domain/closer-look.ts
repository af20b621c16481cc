import { type AccountFacts, accountBlocker } from './account';
import type { SharedEvidence } from './evidence';
import { readHolder } from './holder';
import type { Project } from './project';
import { holdsEverywhere, isClean } from './clean-schemes';
import { grantsOf, grantsOnEveryIssue, hasPortal, type Scheme, type SchemeScan } from './scheme';

/** Which permissions of a project need more than Jira's answer, judged by that answer alone. */
export interface CloserLook {
  /** Permissions that Jira refuses. */
  readonly refused: readonly string[];
  /** Permissions that Jira grants, though some scheme could make that hold on some issues only. */
  readonly doubtful: readonly string[];
}

/**
 * Decides whether a project is to be looked at closer. Company-managed projects are when something is refused, or granted
 * in a way that some scheme could make partial. A team-managed project always is: its scheme is its own, so nothing else tells.
 * @param granted whether Jira grants the key in this project
 */
export function closerLook(
  project: Project,
  keys: readonly string[],
  granted: (key: string) => boolean,
  scan: SchemeScan,
): CloserLook | undefined {
  const refused = keys.filter((key) => !granted(key));
  const doubtful = keys.filter(
    (key) => granted(key) && (project.style === 'team' || !isClean(scan, key, hasPortal(project))),
  );
  return refused.length + doubtful.length > 0 ? { refused, doubtful } : undefined;
}

/** What has to be read in one project, now that its scheme is known. */
export interface FactsToRead {
  readonly roleIds: readonly string[];
  readonly lead: boolean;
}

/**
 * The roles whose actors decide: for refused permissions every role that holds them, for granted ones only where the
 * scheme also grants them in a way that may hold on some issues only, and nothing that the account has anyway settles it.
 */
export function factsToRead(
  look: CloserLook,
  scheme: Scheme,
  project: Project,
  account?: AccountFacts,
): FactsToRead {
  const roleIds = new Set<string>();
  let lead = false;
  const partial = look.doubtful.filter(
    (key) => !grantsOnEveryIssue(scheme, key, hasPortal(project)) && !holdsEverywhere(account, scheme, key),
  );
  for (const key of [...look.refused, ...partial]) {
    for (const grant of grantsOf(scheme, key)) {
      const holder = readHolder(grant.holder);
      if (holder.kind === 'role') roleIds.add(holder.roleId);
      if (holder.kind === 'project-lead') lead = true;
    }
  }
  return { roleIds: [...roleIds].sort(), lead };
}

/** False when nothing about projects need be asked, because the account cannot use Jira at all. */
export function isWorthAsking(shared: SharedEvidence): boolean {
  return accountBlocker(shared.account) === undefined;
}
