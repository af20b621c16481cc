import type { AccountFacts } from './account';
import { type Grant, type Holder, readHolder } from './holder';
import { type HolderMatch, type HolderResult, matchHolder, resultOf } from './holder-match';
import type { ProjectFacts } from './project-facts';

/** A grant of the wanted permission and what became of it for this account. */
export interface GrantFinding {
  readonly holder: Holder;
  readonly result: HolderResult;
  /** What matched, or exactly what was missing. */
  readonly match: HolderMatch;
}

/** What the grants say, independently of Jira's own answer. */
export interface Derivation {
  readonly result: HolderResult;
  readonly findings: readonly GrantFinding[];
}

/**
 * Derives one permission in one project from the scheme's grants.
 * One unconditional grant is enough. Failing that, a holder that was not read leaves it `not-derived`, one that could not
 * be understood leaves it `unknown` (it might be the one that grants), and only then do per-issue holders make it `conditional`.
 * @param grants the grants of this permission in the project's scheme
 * @param facts what was read about the project
 */
export function derive(
  grants: readonly Grant[],
  account: AccountFacts,
  facts: Pick<ProjectFacts, 'roles' | 'lead'>,
): Derivation {
  const findings = grants.map((grant) => {
    const holder = readHolder(grant.holder);
    const match = matchHolder(holder, account, facts);
    return { holder, result: resultOf(match), match };
  });
  return { result: combined(findings.map(({ result }) => result)), findings };
}

/** What several holders together give; no holder gives `not-granted`. */
export function combined(results: readonly HolderResult[]): HolderResult {
  const precedence = ['granted', 'not-derived', 'unknown', 'conditional'] as const;
  return precedence.find((result) => results.includes(result)) ?? 'not-granted';
}
