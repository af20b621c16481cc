import { applicationRoles, globalGrants, groups } from '../seed/groups';
import { accounts } from '../seed/people';
import { projectCategories } from '../seed/projects';
import { roles } from '../seed/roles';
import { issueSecuritySchemes } from '../seed/security';
import type { SiteFile } from '../site-file/schema';
import { checkOptions, type GenerateSiteOptions } from './generate-options';
import { withAccount } from './generated-account';
import { generateProjects } from './generated-projects';
import { generateSchemes } from './generated-schemes';
import { shelvedProjects } from './shelved-projects';

export type { GenerateSiteOptions } from './generate-options';

/**
 * A large site with the people, groups, roles and shared schemes of the seeded company and as many projects as wanted.
 * aha-sync lacks its role in about one project in a hundred; tempo-reporting has what it needs everywhere.
 * @throws RangeError when an option is out of its range
 */
export function generateSite(options: GenerateSiteOptions): SiteFile {
  checkOptions(options);
  const { schemes, shared } = generateSchemes(options.permissionSchemes);
  const parts = withAccount(
    {
      accounts,
      projects: [...generateProjects(options, shared), ...shelvedProjects(options, shared)],
      permissionSchemes: [...schemes],
    },
    options,
  );
  // A copy, because whoever gets it may change it, and the seed is shared.
  return structuredClone({
    site: {
      baseUrl: 'https://brightmoor-large.atlassian.net',
      cloudId: '5e0d7b13-92f4-4ac8-b6d1-f3a9c8207e45',
      title: 'Brightmoor Instruments (large)',
      plans: [{ id: 'jira-software', plan: 'PAID' as const }],
    },
    accounts: parts.accounts,
    groups,
    roles,
    globalGrants,
    applicationRoles,
    projectCategories,
    projects: parts.projects,
    permissionSchemes: parts.permissionSchemes,
    issueSecuritySchemes,
  });
}
