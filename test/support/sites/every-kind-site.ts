import type { SiteFile } from '../../../dev/jira-site';
import { anyJiraUser, reporter, role } from './holders';
import { groupIds, project, roleIds, scheme, smallSite } from './small-site';

const developers = role(roleIds.developers);

/**
 * A few projects that leave something to do for every kind of chunk: a refusal, a doubt, an archived project and issue security. What an
 * earlier version of the app stored of it is in test/storage/fixtures, so it stays as it is.
 */
export const everyKindSite: SiteFile = smallSite({
  globalGrants: { ADMINISTER: [groupIds.admins], USER_PICKER: [groupIds.admins, groupIds.pickers] },
  projects: [
    project(1, 'ONE', 7),
    project(2, 'TWO', 8, { issueSecuritySchemeId: 20 }),
    project(3, 'SIX', 9, { issueSecuritySchemeId: 20 }),
    project(4, 'OLD', 7, { status: 'archived' }),
  ],
  permissionSchemes: [
    scheme(7, { BROWSE_PROJECTS: [anyJiraUser], EDIT_ISSUES: [developers] }),
    scheme(8, { BROWSE_PROJECTS: [anyJiraUser], EDIT_ISSUES: [reporter, developers] }),
    scheme(9, { BROWSE_PROJECTS: [anyJiraUser], EDIT_ISSUES: [anyJiraUser] }),
  ],
  issueSecuritySchemes: [
    { id: 20, name: 'Security', levels: [{ id: 200, name: 'Staff', members: [developers] }] },
  ],
});
