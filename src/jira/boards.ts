import { route } from '@forge/api';
import * as v from 'valibot';
import type { BoardConfiguration, BoardProject } from '../domain/fields/board-reading';
import type { JiraConfiguration } from '../ports/jira-screens';
import { allRows } from './pages';
import { idNumber, idText, read } from './parse';
import type { Transport } from './transport';

const BOARDS_SHOWN = 50;

const boardsSchema = v.object({
  values: v.array(
    v.object({
      id: v.number(),
      name: v.optional(v.string()),
      type: v.optional(v.string(), ''),
      location: v.optional(v.object({ projectKey: v.optional(v.string()) })),
    }),
  ),
  isLast: v.optional(v.boolean(), true),
});
const configurationSchema = v.object({
  name: v.optional(v.string(), ''),
  type: v.optional(v.string(), ''),
  filter: v.optional(v.object({ id: idText })),
});
const projectRow = v.object({
  id: idNumber,
  key: v.string(),
  name: v.optional(v.string(), ''),
  simplified: v.optional(v.boolean(), false),
});

/** GET /rest/agile/1.0/board: those that the caller may view. */
export async function boards(
  transport: Transport,
  by: Parameters<JiraConfiguration['boards']>[0],
): ReturnType<JiraConfiguration['boards']> {
  const endpoint = 'GET /rest/agile/1.0/board';
  const parameters = new URLSearchParams({ maxResults: String(BOARDS_SHOWN), orderBy: 'name' });
  if (by.name !== undefined) parameters.set('name', by.name);
  if (by.projectKey !== undefined) parameters.set('projectKeyOrId', by.projectKey);
  const answer = await transport.send({
    endpoint,
    route: route`/rest/agile/1.0/board?${parameters}`,
    points: (list) => (v.is(boardsSchema, list) ? list.values.length : 0),
  });
  const { values, isLast } = read(boardsSchema, answer, endpoint);
  return {
    boards: values.flatMap(({ id, name, type, location }) =>
      // A board that the caller may not view is listed without its name, if at all.
      name === undefined
        ? []
        : [
            {
              id,
              name,
              type,
              ...(location?.projectKey !== undefined && { projectKey: location.projectKey }),
            },
          ],
    ),
    more: !isLast,
  };
}

/** GET /rest/agile/1.0/board/{id}/configuration: 404 when there is no such board, or the caller cannot view it. */
export async function boardConfiguration(transport: Transport, boardId: number): Promise<BoardConfiguration> {
  const endpoint = 'GET /rest/agile/1.0/board/{boardId}/configuration';
  const answer = await transport.send({
    endpoint,
    route: route`/rest/agile/1.0/board/${String(boardId)}/configuration`,
  });
  const { name, type, filter } = read(configurationSchema, answer, endpoint);
  return { name, type, ...(filter && { filterId: filter.id }) };
}

/** GET /rest/agile/1.0/board/{id}/project. */
export async function boardProjects(transport: Transport, boardId: number): Promise<BoardProject[]> {
  const rows = await allRows(transport, projectRow, {
    endpoint: 'GET /rest/agile/1.0/board/{boardId}/project',
    at: (parameters) => route`/rest/agile/1.0/board/${String(boardId)}/project?${parameters}`,
  });
  return rows.map(({ simplified, ...project }) => ({ ...project, style: simplified ? 'team' : 'company' }));
}
