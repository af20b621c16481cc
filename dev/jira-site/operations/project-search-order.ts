import { badRequest } from '../http/jira-error';
import type { Call } from '../http/operation';
import type { Project } from '../model/site-state';

/** Sort keys by field; issue counts and dates are made up by the site, so those orders fall back to the id. */
const fields: Readonly<Record<string, (call: Call, project: Project) => string | number>> = {
  key: (_call, project) => project.key,
  name: (_call, project) => project.name.toLowerCase(),
  category: (call, project) => call.state.categories.get(project.categoryId ?? '')?.name ?? '',
  owner: (call, project) => call.state.accounts.get(project.leadAccountId)?.displayName ?? '',
  issueCount: (_call, project) => project.id % 997,
  lastIssueUpdatedDate: (_call, project) => project.id,
  archivedDate: (_call, project) => project.id,
  deletedDate: (_call, project) => project.id,
};

/**
 * Puts rows in the wanted order; ties go by key. The default is by key.
 * @throws JiraError 400 for a field that can't be ordered by
 */
export function orderProjects(call: Call, rows: Project[]): Project[] {
  const wanted = call.query.get('orderBy') ?? 'key';
  // A plus sign that wasn't escaped arrives as a space.
  const field = wanted.replace(/^[-+ ]/u, '');
  const sortKey = fields[field];
  if (!sortKey) throw badRequest(`${wanted} is not a valid value for orderBy.`);
  const direction = wanted.startsWith('-') ? -1 : 1;
  return rows
    .map((row) => ({ row, sortKey: sortKey(call, row) }))
    .sort((a, b) => {
      if (a.sortKey !== b.sortKey) return a.sortKey < b.sortKey ? -direction : direction;
      return a.row.key < b.row.key ? -1 : 1;
    })
    .map(({ row }) => row);
}
