import type { SiteFile } from '../../../dev/jira-site';
import { anyJiraUser } from './holders';
import { project, scheme, smallSite, teamProject } from './small-site';

/** Ids on the site of the tests about fields. */
export const ids = {
  story: '10001',
  bug: '10003',
  createScreen: 101,
  bugScreen: 102,
  otherScreen: 103,
  team: 'customfield_20001',
  sprint: 'customfield_20002',
  limited: 'customfield_20003',
  rank: 'customfield_20004',
} as const;

/**
 * ONE has a screen of its own for creating, and its bugs have one for everything; TWO has the site's default screen. Both have stories
 * and bugs. TEAM is team-managed. On the default screen and on field configurations unless `parts` say otherwise.
 */
export function fieldSite(parts: Partial<SiteFile> = {}): SiteFile {
  const types = { issueTypeSchemeId: 30 };
  return smallSite({
    projects: [
      project(1, 'ONE', 7, { ...types, issueTypeScreenSchemeId: 60 }),
      project(2, 'TWO', 7, types),
      project(3, 'OLD', 7, { status: 'archived' }),
      teamProject(5, 'TEAM', 'open'),
    ],
    permissionSchemes: [
      scheme(7, {
        BROWSE_PROJECTS: [anyJiraUser],
        ASSIGN_ISSUES: [anyJiraUser],
        SCHEDULE_ISSUES: [anyJiraUser],
      }),
    ],
    issueTypeSchemes: [{ id: 30, name: 'Stories and bugs', issueTypeIds: [ids.story, ids.bug] }],
    fields: [
      { id: ids.team, name: 'Team' },
      { id: ids.sprint, name: 'Sprint', custom: 'com.pyxis.greenhopper.jira:gh-sprint' },
      { id: ids.limited, name: 'Limited', contexts: [{ id: 90, projectIds: [2], issueTypeIds: [ids.bug] }] },
      { id: ids.rank, name: 'Rank', custom: 'com.pyxis.greenhopper.jira:gh-lexo-rank' },
    ],
    screens: [
      {
        id: ids.createScreen,
        name: 'Create a story',
        tabs: [
          { id: 201, name: 'Main', fields: ['summary', 'description'] },
          { id: 202, name: 'Plan', fields: ['duedate', ids.sprint] },
        ],
      },
      { id: ids.bugScreen, name: 'Bugs', tabs: [{ id: 203, name: 'Bug', fields: ['summary', ids.team] }] },
      {
        id: ids.otherScreen,
        name: 'Other',
        tabs: [{ id: 204, name: 'All', fields: ['summary', 'assignee'] }],
      },
    ],
    screenSchemes: [
      { id: 50, name: 'Story screens', screens: { default: ids.otherScreen, create: ids.createScreen } },
      { id: 51, name: 'Bug screens', screens: { default: ids.bugScreen } },
    ],
    issueTypeScreenSchemes: [
      { id: 60, name: 'Screens of ONE', screenSchemes: { default: 50, [ids.bug]: 51 } },
    ],
    ...parts,
  });
}
