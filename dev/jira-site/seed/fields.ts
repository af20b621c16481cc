import type { SiteFile } from '../site-file/schema';

/** Custom fields of the seeded company. */
export const fieldIds = {
  storyPoints: 'customfield_10016',
  rank: 'customfield_10019',
  sprint: 'customfield_10020',
  reference: 'customfield_10040',
  team: 'customfield_10041',
  warranty: 'customfield_10042',
} as const;

export const fields: NonNullable<SiteFile['fields']> = [
  {
    id: fieldIds.storyPoints,
    name: 'Story point estimate',
    custom: 'com.pyxis.greenhopper.jira:jsw-story-points',
  },
  { id: fieldIds.rank, name: 'Rank', custom: 'com.pyxis.greenhopper.jira:gh-lexo-rank' },
  { id: fieldIds.sprint, name: 'Sprint', custom: 'com.pyxis.greenhopper.jira:gh-sprint' },
  {
    id: fieldIds.reference,
    name: 'Aha! Reference',
    custom: 'com.atlassian.jira.plugin.system.customfieldtypes:url',
  },
  { id: fieldIds.team, name: 'Team', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:select' },
  // For returns and repairs only: its one context is limited to that project.
  {
    id: fieldIds.warranty,
    name: 'Warranty',
    custom: 'com.atlassian.jira.plugin.system.customfieldtypes:select',
    contexts: [{ id: 10_142, projectIds: [10_022], issueTypeIds: ['10005'] }],
  },
  {
    id: 'customfield_10058',
    name: 'Approver',
    custom: 'com.atlassian.jira.plugin.system.customfieldtypes:userpicker',
  },
  {
    id: 'customfield_10071',
    name: 'Crew',
    custom: 'com.atlassian.jira.plugin.system.customfieldtypes:grouppicker',
  },
];

/** Ids of the field configurations' schemes and of the field scheme. */
export const fieldRuleIds = { engineering: 10_130, operations: 10_131, mobile: 10_150 } as const;
const ids = { epicsNeedATeam: 10_101, operations: 10_102 } as const;

/** The mobile projects were moved to field schemes; all others are on field configurations still. */
export const fieldConfigurations: NonNullable<SiteFile['fieldConfigurations']> = [
  { id: ids.epicsNeedATeam, name: 'Epics need a team', fields: { [fieldIds.team]: { isRequired: true } } },
  {
    id: ids.operations,
    name: 'Operations fields',
    fields: { duedate: { isHidden: true }, components: { isRequired: true } },
  },
];

export const fieldConfigurationSchemes: NonNullable<SiteFile['fieldConfigurationSchemes']> = [
  {
    id: fieldRuleIds.engineering,
    name: 'Engineering field rules',
    fieldConfigurations: { default: 10_000, '10000': ids.epicsNeedATeam },
  },
  {
    id: fieldRuleIds.operations,
    name: 'Operations field rules',
    fieldConfigurations: { default: ids.operations },
  },
];

export const fieldSchemes: NonNullable<SiteFile['fieldSchemes']> = [
  {
    id: fieldRuleIds.mobile,
    name: 'Mobile fields',
    fields: {
      summary: { isRequired: true },
      issuetype: { isRequired: true },
      description: {},
      priority: {},
      assignee: {},
      reporter: {},
      labels: {},
      duedate: {},
      fixVersions: { workTypes: { '10003': true } },
      attachment: {},
      issuelinks: {},
      [fieldIds.sprint]: {},
      [fieldIds.rank]: {},
      [fieldIds.team]: { isRequired: true, restrictedToWorkTypes: ['10000'] },
    },
  },
];
