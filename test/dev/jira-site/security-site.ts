import type { SiteFile } from '../../../dev/jira-site/index';
import { people } from '../../../dev/jira-site/seed/people';
import { siteWithHolder } from './small-site';

type Project = SiteFile['projects'][number];

/** Projects ONE (scheme 20), TWO (none), OLD (scheme 20, archived), BIN (scheme 21, deleted) and team-managed TEAM (scheme 22). */
export function siteWithSecurity(): SiteFile {
  const base = siteWithHolder({ type: 'anyone' });
  const company = (id: number, key: string, more: Partial<Project> = {}): Project => ({
    id,
    key,
    name: key,
    typeKey: 'software',
    style: 'classic',
    lead: people.platformLead,
    permissionSchemeId: 7,
    ...more,
  });
  const permissionSchemes = [
    {
      id: 7,
      name: 'Seven',
      permissions: [
        { permission: 'BROWSE_PROJECTS', holder: { type: 'anyone' } },
        { permission: 'ADMINISTER_PROJECTS', holder: { type: 'projectRole', parameter: '10002' } },
      ],
    },
  ];
  return {
    ...base,
    permissionSchemes,
    projects: [
      company(1, 'ONE', { issueSecuritySchemeId: 20, roleActors: { '10002': { users: [people.ordinary] } } }),
      company(2, 'TWO'),
      company(3, 'OLD', { issueSecuritySchemeId: 20, status: 'archived' }),
      company(4, 'BIN', { issueSecuritySchemeId: 21, status: 'deleted' }),
      {
        id: 5,
        key: 'TEAM',
        name: 'TEAM',
        typeKey: 'software',
        style: 'next-gen',
        lead: people.platformLead,
        issueSecuritySchemeId: 22,
        teamManaged: { schemeId: 50, firstRoleId: 500, access: 'open' },
      },
    ],
    issueSecuritySchemes: [
      {
        id: 20,
        name: 'Twenty',
        description: 'Two levels',
        defaultLevelId: 201,
        levels: [
          {
            id: 201,
            name: 'Staff',
            members: [
              { type: 'group', parameter: 'users', value: 'g-users' },
              { type: 'projectRole', parameter: '10002', value: '10002' },
              { type: 'reporter' },
            ],
          },
          { id: 202, name: 'Lead', members: [{ id: 77, holder: { type: 'projectLead' } }] },
        ],
      },
      { id: 21, name: 'Twenty-one', levels: [{ id: 211, name: 'Nobody' }] },
      {
        id: 22,
        name: 'Of TEAM',
        levels: [{ id: 221, name: 'Restricted', members: [{ type: 'projectLead' }] }],
      },
      {
        id: 23,
        name: 'Unused',
        defaultLevelId: 231,
        levels: [{ id: 231, name: 'Bot', members: [{ type: 'user', value: people.ahaSync }] }],
      },
    ],
  };
}
