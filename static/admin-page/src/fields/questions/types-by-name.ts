import type { FieldOptions } from '../../../../../src/contract/fields';

/** An issue type to choose: team-managed projects have ids of their own for the same names. */
export interface NamedType {
  readonly name: string;
  readonly ids: readonly string[];
  readonly projectKeys: readonly string[];
  readonly subtask: boolean;
}

/** The issue types of some projects, each name once, in alphabetical order; sub-tasks last. */
export function typesByName(projects: FieldOptions['projects']): NamedType[] {
  const types = new Map<string, { ids: Set<string>; keys: Set<string>; subtask: boolean }>();
  for (const { key, issueTypes } of projects)
    for (const { id, name, subtask } of issueTypes) {
      const type = types.get(name) ?? { ids: new Set(), keys: new Set(), subtask };
      types.set(name, type);
      type.ids.add(id);
      type.keys.add(key);
    }
  return [...types]
    .map(([name, { ids, keys, subtask }]) => ({ name, ids: [...ids], projectKeys: [...keys], subtask }))
    .sort((a, b) => Number(a.subtask) - Number(b.subtask) || a.name.localeCompare(b.name));
}

/** The names of issue types by id. */
export function typeNames(projects: FieldOptions['projects']): Map<string, string> {
  return new Map(projects.flatMap(({ issueTypes }) => issueTypes.map(({ id, name }) => [id, name] as const)));
}
