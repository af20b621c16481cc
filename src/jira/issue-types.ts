import { route } from '@forge/api';
import * as v from 'valibot';
import type { IssueType } from '../domain/fields/reading';
import type { Named } from '../domain/fields/said';
import { allRows } from './pages';
import { idNumber, idText } from './parse';
import type { Transport } from './transport';

const projectRow = v.object({
  id: idNumber,
  issueTypes: v.array(
    v.object({ id: idText, name: v.optional(v.string(), ''), subtask: v.optional(v.boolean(), false) }),
  ),
});
const scheme = v.object({ id: idText, name: v.string() });
const schemeRow = v.object({ issueTypeScheme: scheme, projectIds: v.array(idNumber) });

/** GET /project/search with expand=issueTypes ("all issue types associated with the project"), which also tells those of team-managed projects. */
export async function issueTypes(
  transport: Transport,
  projectIds: readonly number[],
): Promise<Map<number, IssueType[]>> {
  const rows = await allRows(transport, projectRow, {
    endpoint: 'GET /rest/api/3/project/search',
    at: (parameters) => route`/rest/api/3/project/search?${parameters}`,
    given: { id: projectIds, expand: ['issueTypes'] },
  });
  return new Map(rows.map(({ id, issueTypes: types }) => [id, types]));
}

/** GET /issuetypescheme/project: which issue type scheme each of these company-managed projects uses. */
export async function issueTypeSchemes(
  transport: Transport,
  projectIds: readonly number[],
): Promise<Map<number, Named>> {
  const rows = await allRows(transport, schemeRow, {
    endpoint: 'GET /rest/api/3/issuetypescheme/project',
    at: (parameters) => route`/rest/api/3/issuetypescheme/project?${parameters}`,
    given: { projectId: projectIds },
  });
  return new Map(rows.flatMap((row) => row.projectIds.map((id) => [id, row.issueTypeScheme] as const)));
}
