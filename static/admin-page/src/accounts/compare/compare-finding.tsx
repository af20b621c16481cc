import { type ComparedPermission, holdsAny } from './rows';

/** What the difference in one permission is, in words. */
export function CompareFinding({
  row: { a, b, differs },
  names: [first, second],
}: {
  row: ComparedPermission;
  names: readonly [string, string];
}) {
  if (a.kind === 'unknown' || b.kind === 'unknown') return <>Not known</>;
  if (!differs) return <>None</>;
  if (b.kind === 'needs') {
    if (b.level === undefined) return <>Beyond the need</>;
    return <>{holdsAny(a) ? 'Lacking in some projects' : 'Lacking'}</>;
  }
  if (!holdsAny(b)) return <>Only {first}</>;
  if (!holdsAny(a)) return <>Only {second}</>;
  if (a.kind !== 'projects' || b.kind !== 'projects') return <>Not known</>;
  return <>{a.projects > b.projects ? `${first} in more projects` : `${second} in more projects`}</>;
}
