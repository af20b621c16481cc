import type { SiteFile } from '../../../dev/jira-site';
import { anyJiraUser } from './holders';
import { groupIds, project, scheme, smallGroups, smallSite, teamProject, who } from './small-site';

type Filter = NonNullable<SiteFile['filters']>[number];
export type Share = NonNullable<Filter['sharePermissions']>[number];

/** Role 10001 (Developers) of project 1 has the bot's group in it. */
export const developers = 10_001;

export interface BoardParts {
  readonly shares?: readonly Share[];
  readonly editShares?: readonly Share[];
  readonly jql?: string;
  readonly owner?: string;
  readonly type?: 'scrum' | 'kanban' | 'simple';
  readonly projectIds?: readonly number[];
  readonly site?: Partial<SiteFile>;
}

/**
 * A site with one board, 1, over the filter 900. The bot browses ONE and TWO, not SHUT; it manages sprints in ONE alone. TEAM is
 * team-managed and open. The admin sees everything but what is shared with nobody.
 */
export function boardSite(parts: BoardParts = {}): SiteFile {
  const { shares = [{ type: 'loggedin' }], jql = 'project = ONE ORDER BY Rank ASC', type = 'scrum' } = parts;
  const admin = { type: 'group', parameter: 'admins', value: groupIds.admins };
  const bots = { type: 'group', parameter: 'bots', value: groupIds.bots };
  return smallSite({
    groups: smallGroups({ [groupIds.bots]: [who.bot] }),
    projects: [
      project(1, 'ONE', 7, { name: 'First', roleActors: { [developers]: { groups: [groupIds.bots] } } }),
      project(2, 'TWO', 8, { name: 'Second' }),
      project(3, 'SHUT', 9, { name: 'Closed' }),
      teamProject(5, 'TEAM', 'open'),
    ],
    permissionSchemes: [
      scheme(7, { BROWSE_PROJECTS: [anyJiraUser], MANAGE_SPRINTS_PERMISSION: [bots] }),
      scheme(8, { BROWSE_PROJECTS: [anyJiraUser] }),
      scheme(9, { BROWSE_PROJECTS: [admin] }),
    ],
    filters: [
      {
        id: 900,
        name: 'Board filter',
        owner: parts.owner ?? who.admin,
        jql,
        sharePermissions: [...shares],
        ...(parts.editShares && { editPermissions: [...parts.editShares] }),
      },
    ],
    boards: [{ id: 1, name: 'Board', type, filterId: 900, projectIds: [...(parts.projectIds ?? [1])] }],
    ...parts.site,
  });
}
