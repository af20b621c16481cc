import type { AccountFacts } from './account';
import { derive } from './derivation';
import { grantsOf, grantsOnEveryIssue, type Scheme, type SchemeScan } from './scheme';

/**
 * True when every scheme was read and none of them can make a yes for this permission hold on some issues only: none grants it to a
 * trap, unless it also grants it to something that the account has wherever the scheme is used (a group, app access, itself).
 * The same question is asked for each project, so a scan remembers its answers.
 */
export function isClean(scan: SchemeScan, permission: string, portal: boolean): boolean {
  const answers = remembered.get(scan) ?? new Map<string, boolean>();
  remembered.set(scan, answers);
  const question = `${permission} ${portal}`;
  const before = answers.get(question);
  if (before !== undefined) return before;
  const answer =
    scan.complete &&
    [...scan.schemes.values()].every(
      (scheme) =>
        grantsOnEveryIssue(scheme, permission, portal) || holdsEverywhere(scan.account, scheme, permission),
    );
  answers.set(question, answer);
  return answer;
}

/** Whether, under some scheme that was read, it makes a difference to this permission if a project has a customer portal. */
export function dependsOnPortal(scan: SchemeScan, permission: string): boolean {
  return [...scan.schemes.values()].some(
    (scheme) =>
      grantsOnEveryIssue(scheme, permission, false) &&
      !grantsOnEveryIssue(scheme, permission, true) &&
      !holdsEverywhere(scan.account, scheme, permission),
  );
}

/** Whether the scheme grants the permission to something that the account has wherever the scheme is used. */
export function holdsEverywhere(
  account: AccountFacts | undefined,
  scheme: Scheme,
  permission: string,
): boolean {
  // Without a project's roles and lead, only holders that are the same in every project can come out as granted.
  return (
    account !== undefined && derive(grantsOf(scheme, permission), account, { roles: {} }).result === 'granted'
  );
}

const remembered = new WeakMap<SchemeScan, Map<string, boolean>>();
