import type { SiteFile } from '../site-file/schema';
import { groupIds } from './groups';
import { people } from './people';
import { projects } from './projects';
import { roleIds } from './roles';

const idOf = (key: string): number => Number(projects.find((project) => project.key === key)?.id ?? -1);

type Filter = NonNullable<SiteFile['filters']>[number];
type Row = readonly [
  name: string,
  type: NonNullable<SiteFile['boards']>[number]['type'],
  keys: readonly string[],
  jql: string,
  owner: string,
  shares: NonNullable<Filter['sharePermissions']>,
];

/** Boards and who sees them: by project, group, role, everyone, and one whose owner shared it with nobody. */
const rows: readonly Row[] = [
  [
    'Platform scrum',
    'scrum',
    ['PLAT'],
    'project = PLAT ORDER BY Rank ASC',
    people.platformLead,
    [{ type: 'project', projectId: idOf('PLAT') }],
  ],
  [
    'API and identity',
    'scrum',
    ['API', 'AUTH'],
    'project in (API, AUTH) AND statusCategory != Done ORDER BY Rank ASC',
    people.platformLead,
    [{ type: 'group', groupId: groupIds.allStaff }],
  ],
  [
    'Firmware sprints',
    'scrum',
    ['FIRM'],
    'project = FIRM ORDER BY Rank ASC',
    people.admin,
    [{ type: 'project', projectId: idOf('FIRM'), roleId: roleIds.developers }],
  ],
  [
    'Roadmap overview',
    'kanban',
    ['ROAD'],
    'project = ROAD OR labels = roadmap ORDER BY Rank ASC',
    people.corporateLead,
    [{ type: 'loggedin' }],
  ],
  [
    'Spectrometer, my own view',
    'kanban',
    ['SPEC'],
    'project = SPEC AND assignee = currentUser()',
    people.hardwareLead,
    [],
  ],
  [
    'Mobile release train',
    'scrum',
    ['IOS', 'AND'],
    'project in (IOS, AND) ORDER BY Rank ASC',
    people.mobileLead,
    [
      { type: 'project', projectId: idOf('IOS') },
      { type: 'project', projectId: idOf('AND') },
    ],
  ],
  [
    'Growth experiments',
    'scrum',
    ['GROW'],
    'project = GROW ORDER BY Rank ASC',
    people.platformLead,
    [{ type: 'project', projectId: idOf('GROW') }],
  ],
];

const FIRST_FILTER = 10_500;

export const filters: NonNullable<SiteFile['filters']> = rows.map(
  ([name, , , jql, owner, sharePermissions], index) => ({
    id: FIRST_FILTER + index,
    name: `Filter for ${name}`,
    owner,
    jql,
    sharePermissions,
  }),
);

export const boards: NonNullable<SiteFile['boards']> = rows.map(([name, type, keys], index) => ({
  id: index + 1,
  name,
  type,
  filterId: FIRST_FILTER + index,
  projectIds: keys.map(idOf),
}));
