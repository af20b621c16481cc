import { route } from '@forge/api';
import * as v from 'valibot';
import type { FilterReading, FilterShare } from '../domain/fields/board-reading';
import { JiraRefused } from '../ports/errors';
import { allRows } from './pages';
import { idNumber, idText } from './parse';
import type { Transport } from './transport';

const shareSchema = v.object({
  type: v.string(),
  user: v.optional(v.object({ accountId: v.optional(v.string()) })),
  group: v.optional(v.object({ name: v.optional(v.string()), groupId: v.nullish(v.string()) })),
  project: v.optional(
    v.object({
      id: idNumber,
      key: v.optional(v.string(), ''),
      name: v.optional(v.string(), ''),
      simplified: v.optional(v.boolean(), false),
    }),
  ),
  role: v.optional(v.object({ id: idText, name: v.optional(v.string(), '') })),
});
const filterRow = v.object({
  id: idText,
  name: v.optional(v.string(), ''),
  owner: v.optional(v.object({ accountId: v.optional(v.string()) })),
  jql: v.optional(v.string()),
  sharePermissions: v.optional(v.array(shareSchema)),
  editPermissions: v.optional(v.array(shareSchema)),
});

/**
 * GET /filter/search by id, whoever the filters are shared with: Jira admins may look past shares, which Atlassian calls experimental. On
 * a site that refuses that, only what the admin sees anyway.
 */
export async function filters(
  transport: Transport,
  ids: readonly string[],
): Promise<Map<string, FilterReading>> {
  const search = (more: Readonly<Record<string, readonly string[]>>) =>
    allRows(transport, filterRow, {
      endpoint: 'GET /rest/api/3/filter/search',
      at: (parameters) => route`/rest/api/3/filter/search?${parameters}`,
      given: { id: ids, expand: ['owner,jql,sharePermissions,editPermissions'], ...more },
    });
  const rows = await search({ overrideSharePermissions: ['true'] }).catch((error: unknown) => {
    if (error instanceof JiraRefused) return search({});
    throw error;
  });
  return new Map(rows.map((row) => [row.id, toFilter(row)]));
}

function toFilter({
  id,
  name,
  owner,
  jql,
  sharePermissions,
  editPermissions,
}: v.InferOutput<typeof filterRow>): FilterReading {
  return {
    id,
    name,
    ...(owner?.accountId !== undefined && { ownerId: owner.accountId }),
    ...(jql !== undefined && { jql }),
    shares: sharePermissions?.map(toShare) ?? null,
    editShares: editPermissions?.map(toShare) ?? null,
  };
}

/** A share with a role has the type `project` (Atlassian REST v3, schema SharePermission: `projectRole` "is not returned in responses"). */
function toShare({ type, user, group, project, role }: v.InferOutput<typeof shareSchema>): FilterShare {
  switch (type) {
    case 'global':
      return { kind: 'public' };
    case 'loggedin':
    case 'authenticated':
      return { kind: 'logged-in' };
    case 'user':
      return user?.accountId === undefined
        ? { kind: 'unrecognised' }
        : { kind: 'user', accountId: user.accountId };
    case 'group':
      if (!group) return { kind: 'unrecognised' };
      return {
        kind: 'group',
        group: {
          ...(group.name !== undefined && { name: group.name }),
          ...(typeof group.groupId === 'string' && { groupId: group.groupId }),
        },
      };
    case 'project':
    case 'projectRole': {
      if (!project || (type === 'projectRole' && !role)) return { kind: 'unrecognised' };
      const { simplified, ...rest } = project;
      const shared = { ...rest, style: simplified ? ('team' as const) : ('company' as const) };
      return role ? { kind: 'role', project: shared, role } : { kind: 'project', project: shared };
    }
    case 'project-unknown':
      return { kind: 'unknown-project' };
    default:
      return { kind: 'unrecognised' };
  }
}
