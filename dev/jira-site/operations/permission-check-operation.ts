import { badRequest } from '../http/jira-error';
import type { Call, Operation } from '../http/operation';
import type { Project } from '../model/site-state';
import { maySee } from './caller-access';
import { readCheckRequest } from './permission-check-body';
import { checkTarget } from './permission-check-target';

/** Atlassian REST docs: POST permissions/check, "A maximum of 1000 projects and 1000 issues can be checked". */
const maxProjects = 1000;

/** The projects among these ids that count as valid; the others are silently ignored (documented). */
function validProjects(call: Call, ids: readonly number[]): Project[] {
  const { assumptions } = call;
  return [...new Set(ids)].flatMap((id) => {
    const project = call.state.projects.get(id);
    if (!project) return [];
    if (project.status === 'archived' && assumptions.checkArchivedProjects === 'ignored') return [];
    if (project.status === 'deleted' && assumptions.checkDeletedProjects === 'ignored') return [];
    if (assumptions.checkIdsCallerCannotSee === 'ignored' && !maySee(call, project)) return [];
    return [project];
  });
}

/** Which project permissions an account holds in which projects. Issue ids are accepted; the site has no issues, so none is valid. */
export const permissionCheckOperation: Operation = {
  id: 'getBulkPermissions',
  method: 'POST',
  path: '/permissions/check',
  anonymous: true,
  answer: (call) => {
    const { state, assumptions } = call;
    const request = readCheckRequest(state, call.body);
    const target = checkTarget(call, request.accountId);
    const entries = request.entries.map((entry) => ({
      permissions: [...new Set(entry.permissions)],
      projects: validProjects(call, entry.projects),
    }));
    const counted =
      assumptions.checkLimitCounts === 'entry'
        ? Math.max(0, ...entries.map((entry) => entry.projects.length))
        : new Set(entries.flatMap((entry) => entry.projects)).size;
    if (counted > maxProjects) throw badRequest(`A maximum of ${maxProjects} projects can be checked.`);

    const granted = new Map<string, Set<number>>();
    for (const { permissions, projects } of entries) {
      for (const permission of permissions) {
        const held = granted.get(permission) ?? new Set<number>();
        for (const project of projects) if (target.inProject(project, permission)) held.add(project.id);
        granted.set(permission, held);
      }
    }
    const keepEmpty = assumptions.checkUngrantedPermission === 'empty-lists';
    const body = {
      projectPermissions: [...granted]
        .filter(([, projects]) => keepEmpty || projects.size > 0)
        .map(([permission, projects]) => ({ permission, issues: [], projects: [...projects] })),
      globalPermissions: [...new Set(request.globalPermissions)].filter((key) => target.global(key)),
    };
    const objects = assumptions.checkPoints === 'flat' ? 0 : counted;
    return { body, cost: { objects, each: 2 } };
  },
};
