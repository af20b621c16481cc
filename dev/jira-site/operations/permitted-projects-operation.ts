import * as v from 'valibot';
import { badRequest } from '../http/jira-error';
import type { Call, Operation } from '../http/operation';
import type { Project } from '../model/site-state';

const bodySchema = v.object({ permissions: v.array(v.string()) });

function counts(call: Call, project: Project): boolean {
  const { permittedProjectsStatuses } = call.assumptions;
  if (project.status === 'live' || permittedProjectsStatuses === 'all') return true;
  return project.status === 'archived' && permittedProjectsStatuses === 'live-and-archived';
}

/** All projects in which the caller (never somebody else) holds the permissions, unpaged, as id and key. */
export const permittedProjectsOperation: Operation = {
  id: 'getPermittedProjects',
  method: 'POST',
  path: '/permissions/project',
  anonymous: true,
  answer: (call) => {
    const { state, rights, assumptions } = call;
    const body = v.safeParse(bodySchema, call.body);
    if (!body.success)
      throw badRequest('Invalid request payload. Refer to the REST API documentation and try again.');
    const keys = body.output.permissions;
    const unknown = keys.filter((key) => state.permissions.get(key)?.type !== 'PROJECT');
    if (unknown.length > 0) {
      throw badRequest(undefined, Object.fromEntries(unknown.map((key) => [key, 'Unrecognized permission'])));
    }
    const question = {
      administerCounts: assumptions.administerImpliesAdministerProjectsInPermittedProjects,
      perIssueCounts: assumptions.perIssueHolderGrantsProjectLevel,
    };
    const holds = (project: Project) => (key: string) => rights.inProject(project, key, question);
    const projects = [...state.projects.values()].filter(
      (project) =>
        counts(call, project) &&
        (assumptions.permittedProjectsMatch === 'all'
          ? keys.every(holds(project))
          : keys.some(holds(project))),
    );
    // Measured on a live site: about a thousand rows cost one point.
    return { body: { projects: projects.map(({ id, key }) => ({ id, key })) } };
  },
};
