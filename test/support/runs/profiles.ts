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

/** Twenty permissions of projects that every site has. */
export const TWENTY = [
  'BROWSE_PROJECTS',
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'TRANSITION_ISSUES',
  'SCHEDULE_ISSUES',
  'LINK_ISSUES',
  'ADD_COMMENTS',
  'CREATE_ATTACHMENTS',
  'ASSIGN_ISSUES',
  'ASSIGNABLE_USER',
  'RESOLVE_ISSUES',
  'CLOSE_ISSUES',
  'MOVE_ISSUES',
  'DELETE_ISSUES',
  'MODIFY_REPORTER',
  'MANAGE_WATCHERS',
  'WORK_ON_ISSUES',
  'EDIT_ALL_COMMENTS',
  'DELETE_ALL_COMMENTS',
  'ADMINISTER_PROJECTS',
];
