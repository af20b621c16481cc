import type { Need, Requirement } from '../../../src/domain/profile';

/** A required need of the integration user that any of `anyOf` satisfies. */
export function aRequirement(
  id: string,
  anyOf: readonly Need[],
  over: Partial<Requirement> = {},
): Requirement {
  return {
    id,
    anyOf,
    level: 'required',
    actor: 'integration-user',
    reason: 'The connector uses it.',
    basis: 'vendor',
    ...over,
  };
}

/** The project permission with this key. */
export const permission = (key: string): Need => ({ kind: 'project-permission', key });

/** Membership of the site-wide role with this id. */
export const role = (id: string): Need => ({ kind: 'project-role', key: id });

/** A role that the admin has still to choose. */
export const unchosenRole: Need = {
  kind: 'project-role',
  key: 'Developers',
  keyFromOption: 'developerRole',
};

/** The global permission with this key. */
export const globally = (key: string): Need => ({ kind: 'global-permission', key });

/** Something that a person does or confirms. */
export const byHand: Need = { kind: 'manual', key: 'tick-me' };
