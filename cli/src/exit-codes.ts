import type { FailureCode } from '../../src/contract/envelope';
import type { Outcome } from '../../src/domain/outcome';
import type { Verdict } from '../../src/domain/verdict';

/** Exit codes of the headless check; docs/command-line.md lists them. */
export const EXIT = { ready: 0, notReady: 1, incomplete: 2, usage: 3, broken: 4 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The exit code of a verdict: ready with warnings is ready. */
export function exitCodeOf(verdict: Verdict): ExitCode {
  switch (verdict) {
    case 'ready':
    case 'ready-with-warnings':
      return EXIT.ready;
    case 'not-ready':
      return EXIT.notReady;
    case 'incomplete':
      return EXIT.incomplete;
  }
}

/** The exit code of one explained permission: the same scale as a verdict. */
export function exitCodeOfOutcome(outcome: Outcome): ExitCode {
  if (outcome === 'met' || outcome === 'not-applicable') return EXIT.ready;
  return outcome === 'unknown' ? EXIT.incomplete : EXIT.notReady;
}

/** Failures that the caller can mend by asking differently or as somebody else; all others mean that it broke. */
const USAGE: ReadonlySet<FailureCode> = new Set([
  'invalid-input',
  'too-large',
  'not-admin',
  'not-signed-in',
  'cannot-browse-users',
  'account-not-found',
  'project-not-found',
  'connector-not-found',
]);

/** The exit code of a failure that the app told. */
export function exitCodeOfFailure(code: FailureCode): ExitCode {
  return USAGE.has(code) ? EXIT.usage : EXIT.broken;
}
