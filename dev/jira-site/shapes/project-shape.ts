import { issueTypesOf } from '../evaluator/issue-types';
import type { Call } from '../http/operation';
import type { Category, Project, SiteState } from '../model/site-state';
import { userShape } from './user-shape';

/** A project category; its id is a string. */
export function categoryShape(state: SiteState, category: Category): Record<string, unknown> {
  return {
    self: `${state.site.baseUrl}/rest/api/3/projectCategory/${category.id}`,
    id: category.id,
    name: category.name,
    description: category.description,
  };
}

function issueTypes(state: SiteState, project: Project): unknown[] {
  return issueTypesOf(state, project).map((type) => ({
    self: `${state.site.baseUrl}/rest/api/3/issuetype/${type.id}`,
    ...type,
  }));
}

function entityId(project: Project): string {
  return `${project.id.toString(16).padStart(8, '0')}-7f3a-4c1e-9b52-0d6e8a41c7f0`;
}

function stateFields(project: Project): Record<string, unknown> {
  if (project.status === 'archived') return { archived: true, archivedDate: '2026-03-02T09:14:07.000+0000' };
  if (project.status === 'deleted') {
    return {
      deleted: true,
      deletedDate: '2026-11-02T15:40:31.000+0000',
      retentionTillDate: '2027-01-01T15:40:31.000+0000',
    };
  }
  return {};
}

/** The fields every project answer has (Atlassian REST docs: schema Project). The id is a string here. */
export function projectShape(
  call: Call,
  project: Project,
  expand: readonly string[],
): Record<string, unknown> {
  const { state } = call;
  const { baseUrl } = state.site;
  const category = state.categories.get(project.categoryId ?? '');
  const lead = state.accounts.get(project.leadAccountId);
  return {
    expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
    self: `${baseUrl}/rest/api/3/project/${project.id}`,
    id: String(project.id),
    key: project.key,
    ...(expand.includes('description') ? { description: project.description } : {}),
    ...(expand.includes('lead') && lead ? { lead: userShape(call, lead) } : {}),
    ...(expand.includes('issueTypes') ? { issueTypes: issueTypes(state, project) } : {}),
    ...(expand.includes('projectKeys') ? { projectKeys: [project.key] } : {}),
    ...(expand.includes('url') ? { url: '' } : {}),
    ...(expand.includes('insight')
      ? {
          insight: { totalIssueCount: project.id % 997, lastIssueUpdateTime: '2026-11-20T08:00:00.000+0000' },
        }
      : {}),
    ...(expand.includes('permissions') ? { permissions: { canEdit: canEdit(call, project) } } : {}),
    name: project.name,
    avatarUrls: {
      '48x48': `${baseUrl}/rest/api/3/universal_avatar/view/type/project/avatar/10400`,
      '24x24': `${baseUrl}/rest/api/3/universal_avatar/view/type/project/avatar/10400?size=small`,
      '16x16': `${baseUrl}/rest/api/3/universal_avatar/view/type/project/avatar/10400?size=xsmall`,
      '32x32': `${baseUrl}/rest/api/3/universal_avatar/view/type/project/avatar/10400?size=medium`,
    },
    ...(category ? { projectCategory: categoryShape(state, category) } : {}),
    projectTypeKey: project.typeKey,
    simplified: project.style === 'next-gen',
    style: project.style,
    isPrivate: false,
    properties: {},
    ...(project.style === 'next-gen' ? { entityId: entityId(project), uuid: entityId(project) } : {}),
    ...stateFields(project),
  };
}

function canEdit(call: Call, project: Project): boolean {
  const question = { administerCounts: true, perIssueCounts: true };
  return call.rights.inProject(project, 'ADMINISTER_PROJECTS', question);
}
