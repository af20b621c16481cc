import { route } from '@forge/api';
import * as v from 'valibot';
import type { SchemeHead, SchemeWithGrants } from '../ports/jira';
import { idNumber, idText, read } from './parse';
import type { Transport } from './transport';

const headEntries = {
  id: idText,
  name: v.optional(v.string(), ''),
  scope: v.optional(v.object({ type: v.string(), project: v.optional(v.object({ id: idNumber })) })),
};
const headSchema = v.object(headEntries);
const listSchema = v.object({ permissionSchemes: v.array(headSchema) });
const text = v.optional(v.pipe(v.union([v.string(), v.number()]), v.transform(String)));
const grantSchema = v.object({
  permission: v.string(),
  holder: v.object({ type: v.string(), parameter: text, value: text }),
});
const schemeSchema = v.object({ ...headEntries, permissions: v.optional(v.array(grantSchema)) });

/** Permission objects cost two points each (Atlassian, "Rate limiting": identity and permission objects). */
const grantPoints = (answer: unknown): number => {
  const parsed = v.safeParse(schemeSchema, answer);
  return parsed.success ? 2 * (parsed.output.permissions?.length ?? 0) : 0;
};

/** GET /permissionscheme without expand: heads only. Unpaged, and it lists one scheme for each team-managed project too. */
export async function permissionSchemes(transport: Transport): Promise<SchemeHead[]> {
  const endpoint = 'GET /rest/api/3/permissionscheme';
  const answer = await transport.send({
    endpoint,
    route: route`/rest/api/3/permissionscheme`,
    points: (list) => 2 * (v.is(listSchema, list) ? list.permissionSchemes.length : 0),
  });
  return read(listSchema, answer, endpoint).permissionSchemes.map(toHead);
}

/** GET /permissionscheme/{id} with its grants. */
export async function permissionScheme(transport: Transport, id: string): Promise<SchemeWithGrants> {
  const endpoint = 'GET /rest/api/3/permissionscheme/{schemeId}';
  const answer = await transport.send({
    endpoint,
    route: route`/rest/api/3/permissionscheme/${id}?expand=permissions`,
    points: grantPoints,
  });
  return withGrants(answer, endpoint);
}

const PROJECT_SCHEME = 'GET /rest/api/3/project/{projectKeyOrId}/permissionscheme';

/** GET /project/{id}/permissionscheme without expand: which scheme it is. */
export async function projectSchemeHead(transport: Transport, projectId: number): Promise<SchemeHead> {
  const answer = await transport.send({
    endpoint: PROJECT_SCHEME,
    route: route`/rest/api/3/project/${String(projectId)}/permissionscheme`,
    points: (scheme) => 2 + grantPoints(scheme),
  });
  return toHead(read(headSchema, answer, PROJECT_SCHEME));
}

/** GET /project/{id}/permissionscheme with its grants. */
export async function projectPermissionScheme(
  transport: Transport,
  projectId: number,
): Promise<SchemeWithGrants> {
  const answer = await transport.send({
    endpoint: PROJECT_SCHEME,
    route: route`/rest/api/3/project/${String(projectId)}/permissionscheme?expand=permissions`,
    points: grantPoints,
  });
  return withGrants(answer, PROJECT_SCHEME);
}

function withGrants(answer: unknown, endpoint: string): SchemeWithGrants {
  const scheme = read(schemeSchema, answer, endpoint);
  // A scheme without its grants would look like one that grants nothing.
  const permissions = read(v.array(grantSchema), scheme.permissions, endpoint);
  return {
    ...toHead(scheme),
    grants: permissions.map(({ permission, holder: { type, parameter, value } }) => ({
      permission,
      holder: { type, ...(parameter !== undefined && { parameter }), ...(value !== undefined && { value }) },
    })),
  };
}

function toHead({ id, name, scope }: v.InferOutput<typeof headSchema>): SchemeHead {
  return { id, name, ...(scope?.type === 'PROJECT' && scope.project && { projectId: scope.project.id }) };
}
