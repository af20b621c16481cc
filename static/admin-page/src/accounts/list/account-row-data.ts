import type { Counted } from '../../../../../src/client/audit';
import type { ListedCheck } from '../../../../../src/contract/saved-check';
import { compareRisks, NO_RISK, type RiskCounts } from '../../../../../src/domain/plan/risk';
import type { ListedAccount } from '../use-accounts';

/** An account with what it can do, as far as that is counted. */
export interface Row {
  readonly account: ListedAccount;
  readonly counted: Counted | undefined;
}

/** The latest results of an account's checks, the newest first. */
export function latestResults(checks: readonly ListedCheck[]) {
  return checks
    .flatMap((check) =>
      check.latest?.result ? [{ check, run: check.latest, result: check.latest.result }] : [],
    )
    .sort((a, b) => b.result.finishedAt.localeCompare(a.result.finishedAt));
}

/** The most that any of its checks found beyond the need; absent where no run read that. */
export function excessOf({ account }: Row): RiskCounts | undefined {
  return latestResults(account.checks)
    .flatMap(({ result: { excess } }) => excess ?? [])
    .sort(compareRisks)
    .at(-1);
}

/** What it holds at all, by risk; absent until all of it is counted, or where Jira did not tell. */
export function heldRisks({ counted }: Row): RiskCounts | undefined {
  if (counted?.isWhole !== true || counted.globally === null || counted.inProjects === null) return undefined;
  return counted.risks;
}

/** For ordering: what is not known counts as nothing. */
export const orNothing = (risks: RiskCounts | undefined): RiskCounts => risks ?? NO_RISK;
