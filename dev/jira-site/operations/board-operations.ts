import { browses, seesBoard } from '../evaluator/filter-access';
import { forbidden, JiraError, notFound, refusals } from '../http/jira-error';
import type { Call, Operation } from '../http/operation';
import { page } from '../http/page';
import { pageParams } from '../http/query';
import type { Board } from '../model/configuration-state';
import { projectShape } from '../shapes/project-shape';

const base = '/rest/agile/1.0';

/** Documented: 401 for nobody, 403 for an account without a licence. */
function requireLicence(call: Call): void {
  if (call.caller.kind === 'anonymous') throw new JiraError(401, '');
  if (!call.rights.subject.applicationRoles.has('jira-software')) throw forbidden(refusals.noAccess);
}

/** @throws JiraError 404 when there is no such board, or the caller cannot see it */
function requireBoard(call: Call): Board {
  requireLicence(call);
  const board = call.state.configuration.boards.get(Number(call.params['boardId']));
  if (!board || !seesBoard(call, board)) {
    throw notFound(
      'Requested board cannot be viewed because it either does not exist or you do not have permission to view it.',
    );
  }
  return board;
}

function self(call: Call, board: Board): string {
  return `${call.state.site.baseUrl}${base}/board/${board.id}`;
}

function boardShape(call: Call, board: Board): Record<string, unknown> {
  const project = call.state.projects.get(board.projectIds[0] ?? -1);
  return {
    id: board.id,
    self: self(call, board),
    name: board.name,
    type: board.type,
    ...(project
      ? {
          location: {
            projectId: project.id,
            displayName: `${project.name} (${project.key})`,
            projectName: project.name,
            projectKey: project.key,
            projectTypeKey: project.typeKey,
            name: `${project.name} (${project.key})`,
          },
        }
      : {}),
    isPrivate: false,
  };
}

/** Boards of a project: those whose filter names it. Private boards are never added, so `includePrivate` is ignored. */
const list: Operation = {
  id: 'getAllBoards',
  base,
  method: 'GET',
  path: '/board',
  anonymous: false,
  answer: (call) => {
    requireLicence(call);
    const words = (call.query.get('name') ?? '').toLowerCase();
    const asked = call.query.get('projectKeyOrId');
    const project =
      asked === null
        ? undefined
        : (call.state.projectsByKey.get(asked) ?? call.state.projects.get(Number(asked)));
    if (asked !== null && !project)
      throw new JiraError(400, {
        errorMessages: [`No project could be found with key or id '${asked}'`],
        errors: {},
      });
    const rows = [...call.state.configuration.boards.values()].filter(
      (board) =>
        board.name.toLowerCase().includes(words) &&
        (!project || board.projectIds.includes(project.id)) &&
        seesBoard(call, board),
    );
    const wanted = pageParams(call.query, { fallback: 50, max: 50 });
    // Unlike the platform's pages, these have no addresses.
    const {
      self: _self,
      nextPage: _next,
      ...body
    } = page(call, wanted, rows, (board) => boardShape(call, board));
    return { body, cost: { objects: body.values.length, each: 1 } };
  },
};

const configuration: Operation = {
  id: 'getConfiguration',
  base,
  method: 'GET',
  path: '/board/{boardId}/configuration',
  anonymous: false,
  answer: (call) => {
    const board = requireBoard(call);
    return {
      body: {
        id: board.id,
        name: board.name,
        type: board.type,
        self: `${self(call, board)}/configuration`,
        filter: {
          id: String(board.filterId),
          self: `${call.state.site.baseUrl}/rest/api/2/filter/${board.filterId}`,
        },
        columnConfig: { columns: [], constraintType: 'none' },
      },
      cost: { objects: 1, each: 1 },
    };
  },
};

const projects: Operation = {
  id: 'getProjects',
  base,
  method: 'GET',
  path: '/board/{boardId}/project',
  anonymous: false,
  answer: (call) => {
    const rows = requireBoard(call)
      .projectIds.flatMap((id) => call.state.projects.get(id) ?? [])
      .filter((project) => call.assumptions.boardListsUnseenProjects || browses(call, project))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const body = page(call, pageParams(call.query, { fallback: 50, max: 50 }), rows, (project) =>
      projectShape(call, project, []),
    );
    return { body, cost: { objects: body.values.length, each: 1 } };
  },
};

/** Boards, as far as the caller may view them; nothing tells about another account. */
export const boardOperations: readonly Operation[] = [list, configuration, projects];
