import type { ConnectorProfile, Requirement } from '../../../../../src/domain/profile';

/** How two versions of a profile differ, by the ids of requirements and the names of other fields. */
export interface Differences {
  /** Fields of the profile itself, e.g. `summary`. */
  readonly fields: readonly string[];
  readonly onlyMine: readonly Requirement[];
  readonly onlyTheirs: readonly Requirement[];
  /** Requirements of one id that are not the same. */
  readonly changed: readonly Requirement[];
}

/** Compares what was typed with what somebody else saved. */
export function differencesBetween(mine: ConnectorProfile, theirs: ConnectorProfile): Differences {
  const theirById = new Map(theirs.requirements.map((requirement) => [requirement.id, requirement]));
  const myIds = new Set(mine.requirements.map(({ id }) => id));
  return {
    fields: fieldsThatDiffer(mine, theirs),
    onlyMine: mine.requirements.filter(({ id }) => !theirById.has(id)),
    onlyTheirs: theirs.requirements.filter(({ id }) => !myIds.has(id)),
    changed: mine.requirements.filter((requirement) => {
      const other = theirById.get(requirement.id);
      return other !== undefined && !isAlike(requirement, other);
    }),
  };
}

/** Those that are compared in another way, or are meant to differ. */
const LEFT_OUT: readonly string[] = ['requirements', 'version'];

function fieldsThatDiffer(mine: ConnectorProfile, theirs: ConnectorProfile): string[] {
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]) as Set<keyof ConnectorProfile>;
  return [...names].filter((name) => !LEFT_OUT.includes(name) && !isAlike(mine[name], theirs[name]));
}

/** Whether two values say the same, whatever the order of their fields. */
function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}
