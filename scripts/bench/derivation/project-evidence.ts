import type { SiteState } from '../../../dev/jira-site';
import type { Subject } from '../../../dev/jira-site/evaluator/memberships';
import type { Project } from '../../../dev/jira-site/model/site-state';
import type { ProjectFacts, RoleMembership } from '../../../src/domain/project-facts';
import type { Scheme } from '../../../src/domain/scheme';
import { WANTED } from '../check/profile';

type StateScheme = SiteState['schemes'] extends ReadonlyMap<number, infer S> ? S : never;

const wanted: ReadonlySet<string> = new Set(WANTED);

/** A scheme with the grants of the wanted permissions, as a run stores it. */
export function schemeOf({ id, name, projectId, grants }: StateScheme): Scheme {
  return {
    id: String(id),
    name,
    ...(projectId !== undefined && { projectId }),
    grants: grants
      .filter(({ permission }) => wanted.has(permission))
      .map(({ permission, holder }) => ({ permission, holder })),
  };
}

/** What a closer look at a project reads: its scheme, every role in it, and who leads the project. */
export function factsOf(state: SiteState, subject: Subject, project: Project): ProjectFacts {
  const found = state.schemes.get(project.schemeId);
  if (!found) throw new Error(`The project ${project.key} has no permission scheme.`);
  const scheme = schemeOf(found);
  const roleIds = scheme.grants.flatMap(({ holder }) =>
    holder.type === 'projectRole' ? [Number(holder.parameter)] : [],
  );
  return {
    projectId: project.id,
    schemeId: scheme.id,
    ...(scheme.projectId !== undefined && { scheme }),
    roles: Object.fromEntries(
      [...new Set(roleIds)].map((id) => [
        String(id),
        { name: state.roles.get(id)?.name ?? '', membership: membershipIn(subject, project, id) },
      ]),
    ),
    lead: project.leadAccountId === subject.account?.accountId ? 'account' : 'somebody-else',
  };
}

function membershipIn(subject: Subject, project: Project, roleId: number): RoleMembership {
  const actors = project.roleActors.get(roleId);
  if (!actors) return { via: 'none' };
  if (subject.account && actors.users.has(subject.account.accountId)) return { via: 'direct' };
  const group = [...actors.groups].find((id) => subject.groupIds.has(id));
  if (group !== undefined) return { via: 'group', group };
  return { via: 'none', actors: { people: actors.users.size, groups: [...actors.groups] } };
}
