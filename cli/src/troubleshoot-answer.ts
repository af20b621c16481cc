import { linesOf, liveHeadline } from '../../src/export/wording/live-lines';
import type { Diagnosis } from '../../src/troubleshoot';
import { EXIT, type ExitCode } from './exit-codes';
import type { Troubleshot } from './troubleshoot';
import type { TroubleshootOptions } from './troubleshoot-options';
import { troubleshootText } from './troubleshoot-text';

/** The answer as it was asked for, and its exit code. */
export function troubleAnswer(
  shot: Troubleshot,
  { format, account = '' }: Pick<TroubleshootOptions, 'format' | 'account'>,
): { text: string; code: ExitCode } {
  const { diagnosis, findings } = shot;
  const state = findings && liveHeadline(linesOf(findings, account), findings, 0).state;
  return {
    text: format === 'json' ? `${JSON.stringify(shot, null, 2)}\n` : troubleshootText(shot, account),
    code: exitCodeOf(diagnosis.outcome, state),
  };
}

/** 1: something is in the way in Jira. 2: the text is not known, or Jira could not tell. 0: a cause is named, and Jira finds nothing in the way. */
function exitCodeOf(outcome: Diagnosis['outcome'], state?: 'wrong' | 'unclear' | 'fine'): ExitCode {
  if (state === 'wrong') return EXIT.notReady;
  return outcome === 'not-known' || state === 'unclear' ? EXIT.incomplete : EXIT.ready;
}
