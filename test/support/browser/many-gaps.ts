import type { SiteFile } from '../../../dev/jira-site';
import { requiring, withRequirements } from '../runs/profiles';
import { bots, reporter, role } from '../sites/holders';
import { project, roleIds, scheme, smallSite, teamProject } from '../sites/small-site';

const ask = (kind: string, key: string) => ({
  kind,
  key,
  level: 'required',
  reason: `The connector uses ${key}.`,
  breaks: `Nothing works without ${key}.`,
  source: `https://vendor.example/docs/${key.toLowerCase()}`,
});

/** A site with one project for each kind of gap, and one where nothing is missing but what is site-wide. */
export const manyGaps: SiteFile = smallSite({
  projects: [
    project(1, 'GRP', 11),
    project(2, 'ROLE', 12),
    project(3, 'NONE', 13),
    project(4, 'SOME', 14),
    project(5, 'OLD', 11, { status: 'archived' }),
    teamProject(6, 'TEAM', 'private'),
  ],
  permissionSchemes: [
    scheme(11, { BROWSE_PROJECTS: [bots] }, 'Group scheme'),
    scheme(12, { BROWSE_PROJECTS: [role(roleIds.developers)] }, 'Role scheme'),
    scheme(13, { ADMINISTER_PROJECTS: [bots] }, 'Empty scheme'),
    scheme(14, { BROWSE_PROJECTS: [reporter] }, 'Reporter scheme'),
  ],
});

/** What a connector asks for there: one project permission, one global one, and one that this site does not have. */
export const manyNeeds = withRequirements(
  [
    ask('project-permission', 'BROWSE_PROJECTS'),
    ask('global-permission', 'ADMINISTER'),
    ask('project-permission', 'TRAVEL_IN_TIME'),
  ],
  { name: 'Needy connector' },
);

/** Three projects: all well in ALL, a gap in GAP, and only some issues in SOME. */
export const threeProjects: SiteFile = smallSite({
  projects: [project(1, 'GAP', 11), project(2, 'ALL', 12), project(3, 'SOME', 13)],
  permissionSchemes: [
    scheme(11, { BROWSE_PROJECTS: [bots] }),
    scheme(12, {
      BROWSE_PROJECTS: [{ type: 'applicationRole' }],
      CREATE_ISSUES: [{ type: 'applicationRole' }],
    }),
    scheme(13, { BROWSE_PROJECTS: [{ type: 'applicationRole' }], CREATE_ISSUES: [reporter] }),
  ],
});

export const browseAndCreate = requiring(['BROWSE_PROJECTS', 'CREATE_ISSUES']);
