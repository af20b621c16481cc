import { onSite, type Screen } from './screen';

/** What picks a project's screens: its key, how it is managed and what kind it is (Atlassian REST v3, schema Project). */
export interface LinkedProject {
  readonly key: string;
  readonly style: 'company' | 'team';
  readonly typeKey: string;
}

const PROJECT_ADMINS = 'admins of the project and Jira admins';

/**
 * Where people and groups are given a role in a project.
 * Labels: Atlassian support, "Add people to team-managed projects" (Access; Internal access in service spaces) and
 * "Manage access to your company-managed project" (People).
 */
export function projectPeopleScreen(baseUrl: string, project: LinkedProject): Screen {
  const key = encodeURIComponent(project.key);
  if (project.style === 'company') {
    return {
      menu: `${project.key}: Space settings > People`,
      url: onSite(baseUrl, `/plugins/servlet/project-config/${key}/people`),
      opensFor: PROJECT_ADMINS,
    };
  }
  const { prefix, label } = teamManagedPlace(project.typeKey);
  return {
    menu: `${project.key}: Space settings > ${label}`,
    url: onSite(baseUrl, `/jira/${prefix}/projects/${key}/settings/access`),
    opensFor: PROJECT_ADMINS,
  };
}

function teamManagedPlace(typeKey: string): { prefix: string; label: string } {
  if (typeKey === 'business') return { prefix: 'core', label: 'Access' };
  if (typeKey === 'service_desk') return { prefix: 'servicedesk', label: 'Internal access' };
  return { prefix: 'software', label: 'Access' };
}

/**
 * The permissions of a project: for company-managed ones what its scheme grants, for team-managed ones who has access
 * (Atlassian support, "Change service project permissions").
 */
export function projectPermissionsScreen(baseUrl: string, project: LinkedProject): Screen {
  if (project.style === 'team') return projectPeopleScreen(baseUrl, project);
  const service = project.typeKey === 'service_desk';
  return {
    menu: `${project.key}: Space settings > ${service ? 'Access > Project permissions' : 'Permissions'}`,
    url: onSite(baseUrl, `/plugins/servlet/project-config/${encodeURIComponent(project.key)}/permissions`),
    opensFor: PROJECT_ADMINS,
  };
}

/**
 * Where the lead of a project is chosen. Label and addresses as seen on live sites, which take the project's id for company-managed
 * projects; team-managed ones lead to Details from any settings address that they do not know.
 */
export function projectDetailsScreen(
  baseUrl: string,
  project: LinkedProject & { readonly id: number },
): Screen {
  const path =
    project.style === 'company'
      ? `/secure/project/EditProject!default.jspa?pid=${project.id}`
      : `/jira/${teamManagedPlace(project.typeKey).prefix}/projects/${encodeURIComponent(project.key)}/settings/details`;
  return {
    menu: `${project.key}: Space settings > Details`,
    url: onSite(baseUrl, path),
    opensFor: PROJECT_ADMINS,
  };
}
