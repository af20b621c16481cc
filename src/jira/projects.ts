import { route } from '@forge/api';
import * as v from 'valibot';
import { JiraRefused } from '../ports/errors';
import type { ProjectPage, ProjectQuery } from '../ports/jira';
import { idNumber, idText, read } from './parse';
import type { Transport } from './transport';

const projectSchema = v.object({
  id: idNumber,
  key: v.string(),
  name: v.optional(v.string(), ''),
  projectTypeKey: v.optional(v.string(), 'unknown'),
  style: v.optional(v.string()),
  simplified: v.optional(v.boolean()),
  projectCategory: v.optional(v.object({ id: idText })),
  lead: v.optional(v.object({ accountId: v.optional(v.string()) })),
});
const pageSchema = v.object({ values: v.array(projectSchema), total: v.number() });
const categoriesSchema = v.array(
  v.object({ id: idText, name: v.optional(v.string(), ''), description: v.optional(v.string()) }),
);

/** GET /project/search: one page, ordered by key so that pages do not overlap. A project costs one point. */
export async function searchProjects(transport: Transport, query: ProjectQuery): Promise<ProjectPage> {
  const endpoint = 'GET /rest/api/3/project/search';
  const params = new URLSearchParams({
    orderBy: 'key',
    status: query.status,
    startAt: String(query.startAt),
    maxResults: String(query.maxResults),
  });
  if (query.query !== undefined) params.set('query', query.query);
  if (query.categoryId !== undefined) params.set('categoryId', query.categoryId);
  for (const key of query.keys ?? []) params.append('keys', key);
  for (const id of query.ids ?? []) params.append('id', String(id));
  if (query.typeKeys) params.set('typeKey', query.typeKeys.join(','));
  if (query.withLead) params.set('expand', 'lead');
  try {
    const answer = await transport.send({
      endpoint,
      route: route`/rest/api/3/project/search?${params}`,
      points: (page) => (v.is(pageSchema, page) ? page.values.length * (query.withLead ? 3 : 1) : 0),
    });
    const { values, total } = read(pageSchema, answer, endpoint);
    return { total, projects: values.map(toProject) };
  } catch (error) {
    // Atlassian lists a 404 "if no projects matching the search criteria are found", beside the empty page that clients report.
    if (error instanceof JiraRefused && error.status === 404) return { total: 0, projects: [] };
    throw error;
  }
}

function toProject(row: v.InferOutput<typeof projectSchema>): ProjectPage['projects'][number] {
  return {
    id: row.id,
    key: row.key,
    name: row.name,
    typeKey: row.projectTypeKey,
    style: row.style === 'next-gen' || row.simplified === true ? 'team' : 'company',
    ...(row.projectCategory && { categoryId: row.projectCategory.id }),
    ...(row.lead?.accountId !== undefined && { leadAccountId: row.lead.accountId }),
  };
}

/** GET /projectCategory. */
export async function projectCategories(
  transport: Transport,
): Promise<{ id: string; name: string; description?: string }[]> {
  const endpoint = 'GET /rest/api/3/projectCategory';
  const answer = await transport.send({ endpoint, route: route`/rest/api/3/projectCategory` });
  return read(categoriesSchema, answer, endpoint).map(({ id, name, description }) => ({
    id,
    name,
    ...(description !== undefined && { description }),
  }));
}
