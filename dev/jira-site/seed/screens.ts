import type { SiteFile } from '../site-file/schema';
import { fieldIds } from './fields';

const screenIds = {
  engineeringCreate: 10_001,
  engineering: 10_002,
  epicCreate: 10_003,
  mobile: 10_004,
} as const;
const screenSchemeIds = { engineering: 10_010, epics: 10_011, mobile: 10_012 } as const;
/** Ids of the issue type screen schemes. */
export const typeScreenSchemeIds = { engineering: 10_020, mobile: 10_021 } as const;

const basics = ['summary', 'issuetype', 'description', 'priority', 'labels', 'attachment', 'issuelinks'];

/** In the engineering projects nobody can choose the reporter or the assignee while creating. */
export const screens: NonNullable<SiteFile['screens']> = [
  {
    id: screenIds.engineeringCreate,
    name: 'Engineering: create',
    tabs: [
      { id: 10_101, name: 'Details', fields: [...basics, fieldIds.reference] },
      {
        id: 10_102,
        name: 'Planning',
        fields: ['duedate', 'fixVersions', fieldIds.sprint, fieldIds.storyPoints],
      },
    ],
  },
  {
    id: screenIds.engineering,
    name: 'Engineering: edit and view',
    tabs: [
      {
        id: 10_103,
        name: 'Details',
        fields: [...basics, 'reporter', 'assignee', 'components', 'security', fieldIds.reference],
      },
      {
        id: 10_104,
        name: 'Planning',
        fields: ['duedate', 'fixVersions', 'timetracking', fieldIds.sprint, fieldIds.storyPoints],
      },
    ],
  },
  {
    id: screenIds.epicCreate,
    name: 'Engineering: create an epic',
    tabs: [
      { id: 10_105, name: 'Details', fields: [...basics, 'assignee', fieldIds.team, fieldIds.reference] },
    ],
  },
  {
    id: screenIds.mobile,
    name: 'Mobile',
    tabs: [
      {
        id: 10_106,
        name: 'Field Tab',
        fields: [...basics, 'assignee', 'reporter', 'duedate', 'fixVersions', fieldIds.sprint, fieldIds.team],
      },
    ],
  },
];

export const screenSchemes: NonNullable<SiteFile['screenSchemes']> = [
  {
    id: screenSchemeIds.engineering,
    name: 'Engineering screens',
    screens: { default: screenIds.engineering, create: screenIds.engineeringCreate },
  },
  {
    id: screenSchemeIds.epics,
    name: 'Engineering screens for epics',
    screens: { default: screenIds.engineering, create: screenIds.epicCreate },
  },
  { id: screenSchemeIds.mobile, name: 'Mobile screens', screens: { default: screenIds.mobile } },
];

export const issueTypeScreenSchemes: NonNullable<SiteFile['issueTypeScreenSchemes']> = [
  {
    id: typeScreenSchemeIds.engineering,
    name: 'Engineering screens by issue type',
    screenSchemes: { default: screenSchemeIds.engineering, '10000': screenSchemeIds.epics },
  },
  {
    id: typeScreenSchemeIds.mobile,
    name: 'Mobile screens by issue type',
    screenSchemes: { default: screenSchemeIds.mobile },
  },
];
