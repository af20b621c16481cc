import type { SiteFile } from '../site-file/schema';
import type { Field } from './configuration-state';

/** Ids of the schemes that a project without its own uses. */
export const defaultIds = {
  issueTypeSchemes: { software: 10_000, business: 10_001, service_desk: 10_002 },
  screen: 1,
  issueTypeScreenScheme: 1,
  fieldConfiguration: 10_000,
} as const;

/** Issue types that company-managed projects share. */
export const builtInIssueTypes: NonNullable<SiteFile['issueTypes']> = [
  { id: '10000', name: 'Epic', hierarchyLevel: 1 },
  { id: '10001', name: 'Story' },
  { id: '10002', name: 'Task' },
  { id: '10003', name: 'Bug' },
  { id: '10004', name: 'Sub-task', subtask: true },
  { id: '10005', name: 'Service Request' },
  { id: '10006', name: 'Incident' },
  { id: '10007', name: 'Change' },
];

export const builtInIssueTypeSchemes: NonNullable<SiteFile['issueTypeSchemes']> = [
  {
    id: defaultIds.issueTypeSchemes.software,
    name: 'Default Issue Type Scheme',
    issueTypeIds: ['10000', '10001', '10002', '10003', '10004'],
  },
  {
    id: defaultIds.issueTypeSchemes.business,
    name: 'Business Issue Type Scheme',
    issueTypeIds: ['10002', '10004'],
  },
  {
    id: defaultIds.issueTypeSchemes.service_desk,
    name: 'Service Issue Type Scheme',
    issueTypeIds: ['10005', '10006', '10007', '10004'],
  },
];

/** Jira's own fields that can be put on a screen. */
const onScreens: readonly (readonly [id: string, name: string])[] = [
  ['summary', 'Summary'],
  ['issuetype', 'Issue Type'],
  ['description', 'Description'],
  ['priority', 'Priority'],
  ['assignee', 'Assignee'],
  ['reporter', 'Reporter'],
  ['labels', 'Labels'],
  ['duedate', 'Due date'],
  ['components', 'Components'],
  ['fixVersions', 'Fix versions'],
  ['versions', 'Affects versions'],
  ['environment', 'Environment'],
  ['attachment', 'Attachment'],
  ['issuelinks', 'Linked Issues'],
  ['security', 'Security Level'],
  ['timetracking', 'Time tracking'],
  ['worklog', 'Log Work'],
  ['resolution', 'Resolution'],
];

/** Jira's own fields that cannot. */
const neverOnScreens: readonly (readonly [id: string, name: string])[] = [
  ['project', 'Project'],
  ['status', 'Status'],
  ['parent', 'Parent'],
  ['created', 'Created'],
  ['updated', 'Updated'],
  ['creator', 'Creator'],
  ['comment', 'Comment'],
  ['watches', 'Watchers'],
  ['votes', 'Votes'],
];

/** Every site's fields. */
export const builtInFields: readonly Field[] = [
  ...onScreens.map(([id, name]) => ({ id, name, custom: undefined, screenable: true, contexts: [] })),
  ...neverOnScreens.map(([id, name]) => ({ id, name, custom: undefined, screenable: false, contexts: [] })),
];

/** The default screen has every field but those of other screens. */
export const builtInScreens: NonNullable<SiteFile['screens']> = [
  {
    id: defaultIds.screen,
    name: 'Default Screen',
    tabs: [
      {
        id: 10_000,
        name: 'Field Tab',
        fields: onScreens.map(([id]) => id).filter((id) => !['worklog', 'resolution'].includes(id)),
      },
    ],
  },
];

/** Fields that no field configuration can make optional. */
export const alwaysRequired: ReadonlySet<string> = new Set(['summary', 'issuetype']);

/** What GET /configuration says of a new site. */
export const builtInSwitches: Readonly<Record<string, boolean>> = {
  votingEnabled: true,
  watchingEnabled: true,
  unassignedIssuesAllowed: true,
  subTasksEnabled: true,
  issueLinkingEnabled: true,
  timeTrackingEnabled: true,
  attachmentsEnabled: true,
};

export const builtInLinkTypes: NonNullable<SiteFile['issueLinkTypes']> = [
  { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '10001', name: 'Cloners', inward: 'is cloned by', outward: 'clones' },
  { id: '10002', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
  { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
];
