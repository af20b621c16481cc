import { siteProfileId } from '../../check/choices';
import type { Connectors } from '../use-connectors';

/** Ids that are taken: by the catalogue, which nobody can replace, and by the site's own profiles. */
export interface Naming {
  readonly catalogue: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
}

export function namingOf({ all, own }: Connectors): Naming {
  return {
    catalogue: new Set(
      all.map(({ choice }) => choice).filter((choice) => siteProfileId(choice) === undefined),
    ),
    own: new Set(own.map(({ profile }) => profile.id)),
  };
}

/** An id that nothing has yet: the wanted one, or the first of `wanted-2`, `wanted-3` … */
export function freeId(wanted: string, { catalogue, own }: Naming): string {
  const isTaken = (id: string): boolean => catalogue.has(id) || own.has(id);
  const start = wanted.slice(0, 60);
  let id = start;
  for (let number = 2; isTaken(id); number += 1) id = `${start}-${number}`;
  return id;
}
