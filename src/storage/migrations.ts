/**
 * Version 2 of a run's manifest carried its version as a field of its own; each of those runs was made by a person, whose id it has.
 * A manifest of version 1 has no enumeration to judge by and is not read.
 */
export function manifestFromVersion2(value: unknown): unknown {
  const { schema, ...manifest } = value as Record<string, unknown>;
  return schema === 2 ? { ...manifest, ranAs: 'person' } : undefined;
}
