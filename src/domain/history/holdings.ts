/** In which of a list of projects something is held: lengths of stretches, the first of those without, in turns. */
export type Stretches = readonly number[];

/** @param held one answer a project, in the order of the list */
export function toStretches(held: readonly boolean[]): number[] {
  const stretches: number[] = [];
  let current = false;
  let length = 0;
  for (const one of held) {
    if (one !== current) {
      stretches.push(length);
      length = 0;
      current = one;
    }
    length += 1;
  }
  return [...stretches, length];
}

/** @returns the items of the list that stand where something is held */
export function heldIn<T>(stretches: Stretches, list: readonly T[]): T[] {
  const held: T[] = [];
  let at = 0;
  stretches.forEach((length, index) => {
    if (index % 2 === 1) held.push(...list.slice(at, at + length));
    at += length;
  });
  return held;
}

/** What an account holds beyond a profile. */
export interface BeyondProfile {
  /** Keys of global permissions, sorted. */
  readonly site: readonly string[];
  /** Ids of the projects in which it holds each, by key. */
  readonly projects: ReadonlyMap<string, ReadonlySet<number>>;
}
