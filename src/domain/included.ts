/** Whether a list holds an id. Lists of a run are asked about thousands of projects, so each is turned into a set once. */
export function includes(list: readonly number[], id: number): boolean {
  if (list.length === 0) return false;
  const set = sets.get(list) ?? new Set(list);
  sets.set(list, set);
  return set.has(id);
}

const sets = new WeakMap<readonly number[], ReadonlySet<number>>();
