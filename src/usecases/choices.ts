import type { CategoryAnswer, RoleAnswer } from '../contract/project';
import { JIRA_MANAGED_ROLES } from '../domain/nearest-holder';
import type { World } from '../ports/world';

/** The project categories of the site, by name. */
export async function listCategories({ jira }: World): Promise<CategoryAnswer> {
  const categories = await jira.projectCategories();
  return { categories: [...categories].sort((a, b) => a.name.localeCompare(b.name)) };
}

/** Projects looked at for one that is company-managed. */
const SAMPLE = 100;

/**
 * The site-wide project roles, read from one company-managed project: the list of all roles is unpaged and holds
 * about five more for each team-managed project.
 */
export async function listRoles({ jira }: World): Promise<RoleAnswer> {
  for (let startAt = 0; ; startAt += SAMPLE) {
    const { projects, total } = await jira.searchProjects({ status: 'live', startAt, maxResults: SAMPLE });
    const company = projects.find((project) => project.style === 'company');
    if (company) {
      const roles = await jira.projectRoles(company.id);
      const choosable = roles.filter(({ name }) => !JIRA_MANAGED_ROLES.has(name));
      return { roles: choosable.sort((a, b) => a.name.localeCompare(b.name)) };
    }
    if (projects.length === 0 || startAt + projects.length >= total) return { roles: [] };
  }
}
