import type { SiteFile } from '../../../dev/jira-site';
import type { HolderFile, ProjectFile } from '../../../dev/jira-site/site-file/schema';
import { applicationsOf, groupIdsOf } from './account';
import { type AccountId, same } from './site-parts';

/** On which issues of a project somebody holds something. `unclear`: the documentation does not say what such a holder covers. */
export type Extent = 'every-issue' | 'some-issues' | 'no-issue' | 'unclear';

/**
 * On which issues one holder covers an account in a project, by the table of holder types in Atlassian REST v3, "Permission
 * schemes", holder object, and nothing else.
 */
export function extentOf(
  site: SiteFile,
  accountId: AccountId,
  project: ProjectFile,
  { type, parameter, value }: HolderFile,
): Extent {
  // "value" is recommended over "parameter", which old sites have alone; an empty one names nobody.
  const named = [value, parameter].find((text) => text !== undefined && text !== '');
  const everyIssueIf = (covered: boolean): Extent => (covered ? 'every-issue' : 'no-issue');

  // Held by anyone, signed in or not.
  if (type === 'anyone') return 'every-issue';
  // Without a key: anybody who may use some Jira app.
  if (type === 'applicationRole') {
    const own = applicationsOf(site, accountId);
    return everyIssueIf(named === undefined ? own.size > 0 : own.has(named));
  }
  if (type === 'projectLead') return everyIssueIf(project.lead === accountId);
  // They depend on what stands in each issue.
  if (['reporter', 'assignee', 'userCustomField', 'groupCustomField'].includes(type)) return 'some-issues';
  // Customers in the portal of a service project; the REST API stays closed to them.
  if (type === 'sd.customer.portal.only') return 'no-issue';
  // From here on a holder means whom it names.
  if (named === undefined) return 'unclear';
  if (type === 'user') return everyIssueIf(named === accountId);
  if (type === 'group') return everyIssueIf(isInGroup(site, accountId, { parameter, value }));
  if (type === 'projectRole') {
    if (!site.roles.some(({ id }) => same(id, named))) return 'unclear';
    return everyIssueIf(isInRole(site, accountId, project, named));
  }
  return 'unclear';
}

/** A group is named by its id in `value`; on old sites, which have no `value`, by its name. */
function isInGroup(
  site: SiteFile,
  accountId: AccountId,
  { parameter, value }: Partial<Record<'parameter' | 'value', string | undefined>>,
): boolean {
  const own = groupIdsOf(site, accountId);
  if (value !== undefined && value !== '') return own.has(value);
  return site.groups.some(({ groupId, name }) => name === parameter && own.has(groupId));
}

/** An account is in a role of one project when it is an actor there, or one of its groups is. */
function isInRole(site: SiteFile, accountId: AccountId, project: ProjectFile, roleId: string): boolean {
  const actors = project.roleActors?.[roleId];
  const own = groupIdsOf(site, accountId);
  return (
    (actors?.users ?? []).includes(accountId) || (actors?.groups ?? []).some((groupId) => own.has(groupId))
  );
}
