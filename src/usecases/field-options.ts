import type { ValidRequest } from '../contract/api';
import type { FieldOptions } from '../contract/fields';
import type { IssueType } from '../domain/fields/reading';
import type { World } from '../ports/world';
import { findNamedProjects } from './named-projects';

/** The issue types of a few projects and the fields of the site, to choose from. */
export async function fieldOptions(
  { jira }: World,
  { projectKeys }: ValidRequest<'fields/options'>,
): Promise<FieldOptions> {
  const [{ projects, skipped }, fields] = await Promise.all([
    findNamedProjects(jira, projectKeys),
    jira.configuration.fields(),
  ]);
  const types =
    projects.length === 0
      ? new Map<number, readonly IssueType[]>()
      : await jira.configuration.issueTypes(projects.map(({ id }) => id));
  return {
    projects: projects.map(({ id, key, name, style, typeKey }) => ({
      id,
      key,
      name,
      style,
      typeKey,
      issueTypes: types.get(id) ?? [],
    })),
    skipped,
    fields: [...fields].sort((a, b) => a.name.localeCompare(b.name)),
  };
}
