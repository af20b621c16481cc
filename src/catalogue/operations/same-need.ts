import type { Actor, Need } from '../../domain/profile';

interface Wanted {
  readonly anyOf: readonly Need[];
  readonly actor: Actor;
}

/** One text for each thing that can be needed, whatever the reason; the order of alternatives does not matter. */
export function needId({ anyOf, actor }: Wanted): string {
  const ways = anyOf.map(({ kind, key }) => `${kind}:${key}`).sort();
  return [actor, ...ways].join(' ');
}

/** True when whoever satisfies `narrow` satisfies `wide` too: the same actor, and no way that `wide` does not have. */
export function implies(narrow: Wanted, wide: Wanted): boolean {
  return (
    narrow.actor === wide.actor &&
    narrow.anyOf.every((need) => wide.anyOf.some(({ kind, key }) => kind === need.kind && key === need.key))
  );
}
