import { count, number } from '../../../../../src/export/wording';
import { type ComparedPermission, holdsAny } from './rows';

/** What two accounts differ in, at a glance. */
export function betweenSentence(first: string, second: string, rows: readonly ComparedPermission[]): string {
  const onlyFirst = rows.filter(
    ({ a, b }) => holdsAny(a) && b.kind !== 'needs' && b.kind !== 'unknown' && !holdsAny(b),
  );
  const onlySecond = rows.filter(
    ({ a, b }) => a.kind !== 'unknown' && !holdsAny(a) && b.kind !== 'needs' && holdsAny(b),
  );
  const different = rows.filter(({ differs }) => differs);
  if (different.length === 0)
    return `${first} and ${second} hold the same ${count(rows.length, 'permission')} in as many projects.`;
  return `They differ in ${count(different.length, 'permission')}: ${number(onlyFirst.length)} held by ${first} alone, ${number(onlySecond.length)} by ${second} alone.`;
}

/** What an account lacks of what a connector asks for, and what it holds besides, at a glance. */
export function againstSentence(first: string, second: string, rows: readonly ComparedPermission[]): string {
  const lacking = rows.filter(
    ({ a, b, differs }) => differs && a.kind !== 'unknown' && b.kind === 'needs' && b.level !== undefined,
  );
  const beyond = rows.filter(({ a, b }) => holdsAny(a) && b.kind === 'needs' && b.level === undefined);
  const lacks =
    lacking.length === 0
      ? `${first} holds everywhere what ${second} asks for.`
      : `${second} asks for ${count(lacking.length, 'permission')} that ${first} does not hold everywhere.`;
  return `${lacks} ${first} holds ${beyond.length === 0 ? 'nothing' : count(beyond.length, 'permission')} beyond that.`;
}
