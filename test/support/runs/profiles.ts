/** A connector profile as somebody would write it by hand. */
export interface OwnProfile extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly requirements: readonly Record<string, unknown>[];
}

/** A profile that requires these project permissions, and whatever else `more` says. */
export function requiring(keys: readonly string[], more: Record<string, unknown> = {}): OwnProfile {
  return {
    id: 'test',
    name: 'Test connector',
    requirements: keys.map((key) => ({ kind: 'project-permission', key, level: 'required' })),
    ...more,
  };
}

/** A profile with requirements written out. */
export function withRequirements(
  requirements: readonly Record<string, unknown>[],
  more: Record<string, unknown> = {},
): OwnProfile {
  return { id: 'test', name: 'Test connector', requirements, ...more };
}
