/** Twenty project permissions, as a connector that reads, writes, comments, attaches and logs work would ask for. */
export const WANTED = [
  'BROWSE_PROJECTS',
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'ASSIGN_ISSUES',
  'ASSIGNABLE_USER',
  'LINK_ISSUES',
  'MOVE_ISSUES',
  'TRANSITION_ISSUES',
  'RESOLVE_ISSUES',
  'CLOSE_ISSUES',
  'SCHEDULE_ISSUES',
  'MANAGE_SPRINTS_PERMISSION',
  'ADD_COMMENTS',
  'EDIT_OWN_COMMENTS',
  'DELETE_OWN_COMMENTS',
  'CREATE_ATTACHMENTS',
  'DELETE_OWN_ATTACHMENTS',
  'WORK_ON_ISSUES',
  'VIEW_VOTERS_AND_WATCHERS',
  'VIEW_DEV_TOOLS',
] as const;

/** A connector that requires them all. */
export const benchProfile = {
  id: 'bench',
  name: 'Bench connector',
  requirements: WANTED.map((key) => ({ kind: 'project-permission', key, level: 'required' })),
};
