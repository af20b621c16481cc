import { route } from '@forge/api';
import * as v from 'valibot';
import type { PermissionAnswer, PermissionQuestion } from '../ports/jira';
import { idNumber, read } from './parse';
import type { Transport } from './transport';

const catalogueSchema = v.object({
  permissions: v.record(
    v.string(),
    v.object({ key: v.optional(v.string()), name: v.string(), type: v.string() }),
  ),
});
const mineSchema = v.object({
  permissions: v.record(v.string(), v.object({ havePermission: v.optional(v.boolean(), false) })),
});
const permittedSchema = v.object({ projects: v.array(v.object({ id: idNumber, key: v.string() })) });
/** Both lists are always there (Atlassian REST v3, schema BulkPermissionGrants); an answer without them must not read as a refusal of everything. */
const checkSchema = v.object({
  globalPermissions: v.array(v.string()),
  projectPermissions: v.array(
    v.object({ permission: v.string(), projects: v.optional(v.array(idNumber), []) }),
  ),
});

/** GET /permissions: every key of the site, apps' own included, with the name it has there. */
export async function permissionCatalogue(
  transport: Transport,
): Promise<Map<string, { name: string; type: string }>> {
  const endpoint = 'GET /rest/api/3/permissions';
  const { permissions } = read(
    catalogueSchema,
    await transport.send({ endpoint, route: route`/rest/api/3/permissions` }),
    endpoint,
  );
  return new Map(Object.entries(permissions).map(([key, { name, type }]) => [key, { name, type }]));
}

/** GET /mypermissions: which of these the caller holds. Jira answers an unknown key with 400. */
export async function myPermissions(transport: Transport, keys: readonly string[]): Promise<Set<string>> {
  const endpoint = 'GET /rest/api/3/mypermissions';
  const answer = await transport.send({
    endpoint,
    route: route`/rest/api/3/mypermissions?permissions=${keys.join(',')}`,
  });
  const { permissions } = read(mineSchema, answer, endpoint);
  return new Set(keys.filter((key) => permissions[key]?.havePermission));
}

/** POST /permissions/project: a read, though a POST; unpaged, for the caller alone. Measured at one point for about a thousand rows. */
export async function permittedProjects(transport: Transport): Promise<{ id: number; key: string }[]> {
  const endpoint = 'POST /rest/api/3/permissions/project';
  const answer = await transport.send({
    endpoint,
    route: route`/rest/api/3/permissions/project`,
    body: { permissions: ['ADMINISTER_PROJECTS'] },
    points: (list) => (v.is(permittedSchema, list) ? Math.floor(list.projects.length / 1_000) : 0),
  });
  return read(permittedSchema, answer, endpoint).projects;
}

/** POST /permissions/check: a read, though a POST. Answers only what is granted; ids that do not exist are silently left out. */
export async function checkPermissions(
  transport: Transport,
  question: PermissionQuestion,
): Promise<PermissionAnswer> {
  const endpoint = 'POST /rest/api/3/permissions/check';
  const { accountId, global, project, projectIds } = question;
  // Empty lists are left out: whether Jira takes them is not documented.
  const body = {
    accountId,
    ...(global.length > 0 && { globalPermissions: global }),
    ...(project.length > 0 &&
      projectIds.length > 0 && { projectPermissions: [{ permissions: project, projects: projectIds }] }),
  };
  const answer = read(
    checkSchema,
    await transport.send({ endpoint, route: route`/rest/api/3/permissions/check`, body }),
    endpoint,
  );
  const byKey = new Map<string, Set<number>>();
  for (const { permission, projects } of answer.projectPermissions) {
    const ids = byKey.get(permission) ?? new Set<number>();
    for (const id of projects) ids.add(id);
    byKey.set(permission, ids);
  }
  return { global: new Set(answer.globalPermissions), project: byKey };
}
