import { defaultPermissionCatalogue } from '../site-file/permission-catalogue';
import type { SiteFile } from '../site-file/schema';
import { boards, filters } from './boards';
import { fieldConfigurations, fieldConfigurationSchemes, fields, fieldSchemes } from './fields';
import { applicationRoles, globalGrants, groups } from './groups';
import { accounts } from './people';
import { projectCategories, projects } from './projects';
import { roles } from './roles';
import { permissionSchemes } from './schemes';
import { issueTypeScreenSchemes, screens, screenSchemes } from './screens';
import { issueSecuritySchemes } from './security';

export { people } from './people';

/** Keys that installed apps added (their shapes were seen on live sites: a Connect app's and a Forge app's). */
const appPermissions = {
  'io.tempo.jira__view-all-worklogs': {
    key: 'io.tempo.jira__view-all-worklogs',
    name: 'View all worklogs (Tempo)',
    type: 'PROJECT' as const,
    description: 'Added by an app.',
  },
  'ari:cloud:ecosystem::extension/7f0a2c9e/5b1d8e34/static/roster-manage': {
    key: 'ari:cloud:ecosystem::extension/7f0a2c9e/5b1d8e34/static/roster-manage',
    name: 'Manage team roster',
    type: 'GLOBAL' as const,
    description: 'Added by an app.',
  },
};

/**
 * Brightmoor Instruments, a made-up company whose integration accounts have the mistakes real ones have; `seed/people.ts` says who
 * is who. Each call returns a fresh document.
 */
export function seedCompany(): SiteFile {
  return structuredClone({
    site: {
      baseUrl: 'https://brightmoor-instruments.atlassian.net',
      cloudId: 'a9c14e70-3b5d-4f82-9e06-d7c2b81f5a34',
      title: 'Brightmoor Instruments',
      plans: [
        { id: 'jira-software', plan: 'PAID' as const },
        { id: 'jira-servicedesk', plan: 'PAID' as const },
      ],
    },
    permissions: { ...Object.fromEntries(defaultPermissionCatalogue()), ...appPermissions },
    accounts,
    groups,
    roles,
    globalGrants,
    applicationRoles,
    projectCategories,
    projects,
    permissionSchemes,
    issueSecuritySchemes,
    fields,
    fieldConfigurations,
    fieldConfigurationSchemes,
    fieldSchemes,
    screens,
    screenSchemes,
    issueTypeScreenSchemes,
    filters,
    boards,
  });
}
