import * as v from 'valibot';
import type { Need } from '../domain/profile';
import {
  ACTORS,
  address,
  anyOfSchema,
  day,
  LEVELS,
  name,
  needEntries,
  text,
  textOrNothing,
} from './schema-parts';

const conflictSchema = v.strictObject({ says: text(600), source: address });

const base = {
  id: v.optional(name),
  level: v.picklist(LEVELS),
  actor: v.optional(v.picklist(ACTORS), 'integration-user'),
  whenOption: v.optional(name),
  reason: textOrNothing(600),
  breaks: v.optional(text(600)),
  basis: v.optional(v.picklist(['vendor', 'jira-api', 'inferred']), 'vendor'),
  source: v.optional(address),
  checked: v.optional(day),
  operation: v.optional(name),
  conflicts: v.optional(
    v.pipe(
      v.array(conflictSchema),
      v.minLength(1, 'Name at least one {says, source}, or leave conflicts out.'),
      v.maxLength(10, 'Name at most 10 other sources.'),
    ),
  ),
};

/** A requirement that names its alternatives. */
export const longRequirement = v.strictObject({ ...base, anyOf: anyOfSchema });
/** A requirement that names the one thing it needs. */
export const shortRequirement = v.strictObject({ ...base, ...needEntries });

/** A requirement, in either form. */
export const requirementSchema = v.union(
  [longRequirement, shortRequirement],
  'A requirement needs a level, and either kind and key, or anyOf with at least one {kind, key}.',
);

/**
 * Writes a requirement out: a short form becomes a list of one need, a missing id is made from kind and key.
 * @param requirement one that the schema accepted
 */
export function completeRequirement(requirement: v.InferOutput<typeof requirementSchema>): unknown {
  if ('anyOf' in requirement) return { ...requirement, id: requirement.id ?? idOf(requirement.anyOf) };
  const { kind, key, keyFromOption, app, ...rest } = requirement;
  const need = {
    kind,
    key,
    ...(keyFromOption !== undefined && { keyFromOption }),
    ...(app !== undefined && { app }),
  };
  return { ...rest, id: rest.id ?? idOf([need]), anyOf: [need] };
}

function idOf(anyOf: readonly { kind: Need['kind']; key: string }[]): string {
  return anyOf
    .map((need) => `${need.kind}-${need.key}`.toLowerCase().replace(/[^a-z0-9]+/gu, '-'))
    .join('-or-');
}
