import type { SiteFile } from '../../../dev/jira-site';
import { anyJiraUser, reporter, role } from './holders';
import { project, roleIds, scheme, smallSite } from './small-site';

const developers = role(roleIds.developers);

/**
 * A site on which each kind of chunk asks several things: 250 live and 250 archived projects, eight permission schemes, three issue
 * security schemes. In the first 120 nothing is granted; of the others, everything in every second one, and Edit is in doubt in the rest.
 */
export const everyChunkSite: SiteFile = smallSite({
  projects: [
    ...Array.from({ length: 250 }, (_, at) =>
      at < 120
        ? project(at + 1, `P${at}`, 10)
        : at % 2 === 0
          ? project(at + 1, `P${at}`, 11)
          : project(at + 1, `P${at}`, 12, { issueSecuritySchemeId: 20 }),
    ),
    ...Array.from({ length: 250 }, (_, at) => project(1_001 + at, `OLD${at}`, 11, { status: 'archived' })),
  ],
  permissionSchemes: [
    ...[10, 13, 14, 15, 16, 17].map((id) => scheme(id, {})),
    scheme(11, { BROWSE_PROJECTS: [anyJiraUser], EDIT_ISSUES: [anyJiraUser] }),
    scheme(12, { BROWSE_PROJECTS: [anyJiraUser], EDIT_ISSUES: [reporter, developers] }),
  ],
  issueSecuritySchemes: [20, 21, 22].map((id) => ({
    id,
    name: `Security ${id}`,
    levels: [{ id: id * 10, name: 'Staff', members: [developers] }],
  })),
});
