import type { Verdict } from '../../../domain/verdict';

/** A verdict in a word or two, for a list. */
export function verdictLabel(verdict: Verdict): string {
  switch (verdict) {
    case 'ready':
      return 'Ready';
    case 'ready-with-warnings':
      return 'Ready, with warnings';
    case 'incomplete':
      return 'Not established';
    case 'not-ready':
      return 'Not ready';
  }
}

/** What became of the verdict from one run to a later one. */
export function verdictChangeSentence({
  from,
  to,
}: {
  readonly from: Verdict;
  readonly to: Verdict;
}): string {
  return from === to
    ? `The verdict is still “${verdictLabel(to)}”.`
    : `The verdict went from “${verdictLabel(from)}” to “${verdictLabel(to)}”.`;
}
