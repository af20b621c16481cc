import { contextOf } from '../context';
import type { Steps } from '../text/steps';
import { wordsOf } from '../text/words';
import { addressesIn, isAlignPath, isJiraPath } from './addresses';
import { statusesIn } from './statuses';

/**
 * The HTTP statuses of a folded text, in order of appearance, without those that somebody else gave: a line that names
 * another server and nothing of Jira tells of another call. When all are of that kind, they all stay.
 */
export function ownStatuses(folded: string, steps: Steps): readonly number[] {
  const found = statusesIn(folded, steps);
  const own: number[] = [];
  let lineEnd = -1;
  let elsewhere = false;
  for (const { status, at } of found) {
    if (at > lineEnd) {
      const start = folded.lastIndexOf('\n', at) + 1;
      const end = folded.indexOf('\n', at);
      lineEnd = end === -1 ? folded.length : end;
      steps.count += lineEnd - start;
      elsewhere = isElsewhere(folded.slice(start, lineEnd), steps);
    }
    if (!elsewhere || isRedirect(status)) own.push(status);
  }
  return own.some((status) => !isRedirect(status)) ? own : found.map(({ status }) => status);
}

/** A redirect names where it leads, which need not be Jira. */
const isRedirect = (status: number): boolean => status >= 300 && status < 400;

function isElsewhere(line: string, steps: Steps): boolean {
  const foreign = addressesIn(wordsOf(line, steps)).some(
    ({ kind, path }) => kind === 'other' && !isJiraPath(path) && !isAlignPath(path),
  );
  if (!foreign) return false;
  const { jira, jiraAlign } = contextOf(line, steps);
  return !jira && !jiraAlign;
}
