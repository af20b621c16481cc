import { route } from '@forge/api';
import * as v from 'valibot';
import type { RawHolder } from '../domain/holder';
import type { SecurityLevel } from '../domain/issue-security';
import { JiraRefused } from '../ports/errors';
import { idNumber, idText, read } from './parse';
import type { Transport } from './transport';

const listSchema = v.object({
  issueSecuritySchemes: v.array(v.object({ id: idText, name: v.optional(v.string(), '') })),
});
const pageOf = <S extends v.GenericSchema>(row: S) =>
  v.object({ values: v.array(row), total: v.optional(v.number()), isLast: v.optional(v.boolean()) });
const text = v.optional(v.pipe(v.union([v.string(), v.number()]), v.transform(String)));
const mappingPage = pageOf(
  v.object({ id: idText, name: v.optional(v.string(), ''), projectIds: v.optional(v.array(idNumber), []) }),
);
const levelPage = pageOf(
  v.object({ id: idText, name: v.optional(v.string(), ''), isDefault: v.optional(v.boolean(), false) }),
);
const memberPage = pageOf(
  v.object({
    issueSecurityLevelId: idText,
    holder: v.object({ type: v.string(), parameter: text, value: text }),
  }),
);

/** GET /issuesecurityschemes: all of them, without members. */
export async function securitySchemes(transport: Transport): Promise<{ id: string; name: string }[]> {
  const endpoint = 'GET /rest/api/3/issuesecurityschemes';
  const answer = await transport.send({ endpoint, route: route`/rest/api/3/issuesecurityschemes` });
  return read(listSchema, answer, endpoint).issueSecuritySchemes.map(({ id, name }) => ({ id, name }));
}

/** GET /issuesecurityschemes/search filtered by project: which scheme each of these projects uses. */
export async function projectSecuritySchemes(
  transport: Transport,
  projectIds: readonly number[],
): Promise<Map<number, { id: string; name: string }>> {
  const endpoint = 'GET /rest/api/3/issuesecurityschemes/search';
  const wanted = new Set(projectIds);
  const rows = await allPages(mappingPage, endpoint, (startAt) => {
    const params = new URLSearchParams({ startAt: String(startAt), maxResults: '50' });
    for (const id of projectIds) params.append('projectId', String(id));
    return transport.send({ endpoint, route: route`/rest/api/3/issuesecurityschemes/search?${params}` });
  });
  return new Map(
    rows.flatMap(({ id, name, projectIds: ids }) =>
      ids.filter((project) => wanted.has(project)).map((project) => [project, { id, name }] as const),
    ),
  );
}

/** GET /issuesecurityschemes/level: the levels of a scheme. Company-managed projects only. */
export async function securityLevels(
  transport: Transport,
  schemeId: string,
): Promise<Omit<SecurityLevel, 'members'>[]> {
  const endpoint = 'GET /rest/api/3/issuesecurityschemes/level';
  const levels = await allPages(levelPage, endpoint, (startAt) => {
    const params = new URLSearchParams({ schemeId, startAt: String(startAt), maxResults: '50' });
    return transport.send({ endpoint, route: route`/rest/api/3/issuesecurityschemes/level?${params}` });
  });
  return levels.map(({ id, name, isDefault }) => ({ id, name, isDefault }));
}

/** GET /issuesecurityschemes/level/member: the members of all levels of a scheme. Company-managed projects only. */
export async function securityMembers(
  transport: Transport,
  schemeId: string,
): Promise<{ levelId: string; holder: RawHolder }[]> {
  const endpoint = 'GET /rest/api/3/issuesecurityschemes/level/member';
  const members = await readMembers(() =>
    allPages(memberPage, endpoint, (startAt) => {
      const params = new URLSearchParams({ schemeId, startAt: String(startAt), maxResults: '50' });
      return transport.send({
        endpoint,
        route: route`/rest/api/3/issuesecurityschemes/level/member?${params}`,
        points: (page) => (v.is(memberPage, page) ? 2 * page.values.length : 0),
      });
    }),
  );
  return members.map(({ issueSecurityLevelId: levelId, holder }) => ({ levelId, holder: toHolder(holder) }));
}

/** Atlassian lists a 404 "if no issue security level members are found": a scheme whose levels have none. */
async function readMembers<R>(read: () => Promise<R[]>): Promise<R[]> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof JiraRefused && error.status === 404) return [];
    throw error;
  }
}

function toHolder({
  type,
  parameter,
  value,
}: v.InferOutput<typeof memberPage>['values'][number]['holder']): RawHolder {
  return { type, ...(parameter !== undefined && { parameter }), ...(value !== undefined && { value }) };
}

/** Reads page after page, by what each page holds: these endpoints do not document the largest page they give. */
async function allPages<R>(
  schema: v.GenericSchema<unknown, { values: R[]; total?: number | undefined; isLast?: boolean | undefined }>,
  endpoint: string,
  ask: (startAt: number) => Promise<unknown>,
): Promise<R[]> {
  const rows: R[] = [];
  for (;;) {
    const page = read(schema, await ask(rows.length), endpoint);
    rows.push(...page.values);
    const last = page.isLast ?? (page.total === undefined || rows.length >= page.total);
    if (last || page.values.length === 0) return rows;
  }
}
