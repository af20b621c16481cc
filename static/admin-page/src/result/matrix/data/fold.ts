/** Which groups of the grid are closed, as the address says it: ids, or `all` and the ids of those that are open. */
const ALL = 'all';

/** All groups closed. */
export const ALL_CLOSED = ALL;

const idsIn = (fold: string): string[] => fold.split(',').filter((id) => id !== '');

/** Whether a group is closed. @param fold as in the address; empty: all are open */
export function isClosed(fold: string, groupId: string): boolean {
  const ids = idsIn(fold);
  const isNamed = ids.slice(ids[0] === ALL ? 1 : 0).includes(groupId);
  return ids[0] === ALL ? !isNamed : isNamed;
}

/** The text for the address once a group is opened or closed. */
export function toggled(fold: string, groupId: string): string {
  const ids = idsIn(fold);
  const [lead, named] = ids[0] === ALL ? [[ALL], ids.slice(1)] : [[], ids];
  const others = named.filter((id) => id !== groupId);
  return [...lead, ...others, ...(others.length === named.length ? [groupId] : [])].join(',');
}
