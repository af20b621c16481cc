import type { NewAccountEvidence } from '../../../../../src/contract/plan';
import type { PlannedRun, PlanPart } from '../../../../../src/client/plan/plan-input';
import { wantedKeys } from '../../../../../src/domain/active-requirements';
import { type GroupRef, sameGroup } from '../../../../../src/domain/account';
import { readHolder } from '../../../../../src/domain/holder';
import type { ProjectFacts } from '../../../../../src/domain/project-facts';
import type { Scheme } from '../../../../../src/domain/scheme';
import type { PlanFacts } from './questions';

type Role = PlanFacts['roles'][number] & { projects: number[] };

/** What a run and what was read for its plans name. */
export function factsOfRun(run: PlannedRun, parts: readonly PlanPart[]): PlanFacts {
  const projects = parts.flatMap(({ report }) => report.projects);
  const schemes = parts.flatMap(({ report, evidence }) => [...report.schemes, ...evidence.schemes]);
  const ownGroups = run.account.groups ?? [];
  return {
    permissions: Object.assign(
      {},
      ...parts.map(({ evidence }) => evidence.permissions),
    ) as PlanFacts['permissions'],
    projects: new Map(projects.map(({ id, key, style, typeKey }) => [id, { key, style, typeKey }])),
    ownGroups,
    groups: others(
      [...parts.flatMap(({ evidence }) => evidence.groups ?? []), ...groupsIn(schemes)],
      ownGroups,
    ),
    roles: rolesOf(projects.map(({ id, roles = {} }) => ({ id, roles }))),
    schemes: refsOf(schemes),
    grantable: [
      ...new Set([
        ...parts.flatMap(({ evidence }) => (evidence.held ?? []).flatMap(({ permissions }) => permissions)),
        ...grantedIn(schemes),
        ...wantedKeys(run.requirements, 'project-permission'),
      ]),
    ],
  };
}

/** The same for an account that does not exist yet. */
export function factsOfNewAccount(evidence: readonly NewAccountEvidence[]): PlanFacts {
  const projects = evidence.flatMap((one) => one.projects);
  const schemes = evidence.flatMap((one) => one.schemes);
  return {
    permissions: Object.assign(
      {},
      ...evidence.map(({ permissions }) => permissions),
    ) as PlanFacts['permissions'],
    // What kind of project it is was not read; it decides nothing but the words on a link.
    projects: new Map(projects.map(({ id, key, style }) => [id, { key, style, typeKey: 'unknown' }])),
    ownGroups: [],
    groups: others([...evidence.flatMap(({ groups }) => groups ?? []), ...groupsIn(schemes)], []),
    roles: rolesOf(projects),
    schemes: refsOf(schemes),
    grantable: [
      ...new Set([
        ...grantedIn(schemes),
        ...wantedKeys(evidence[0]?.requirements ?? [], 'project-permission'),
      ]),
    ],
  };
}

const grantedIn = (schemes: readonly Scheme[]): string[] =>
  schemes.flatMap(({ grants }) => grants.map(({ permission }) => permission));

function others(groups: readonly GroupRef[], own: readonly GroupRef[]): GroupRef[] {
  const found: GroupRef[] = [];
  for (const group of groups)
    if (group.name !== '' && ![...own, ...found].some((known) => sameGroup(known, group))) found.push(group);
  return found.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function groupsIn(schemes: readonly Scheme[]): GroupRef[] {
  return schemes.flatMap(({ grants }) =>
    grants.flatMap((grant) => {
      const holder = readHolder(grant.holder);
      if (holder.kind !== 'group' || holder.name === undefined) return [];
      return [{ name: holder.name, ...(holder.groupId !== undefined && { groupId: holder.groupId }) }];
    }),
  );
}

function rolesOf(
  projects: readonly { readonly id: number; readonly roles: ProjectFacts['roles'] }[],
): Role[] {
  const found = new Map<string, Role>();
  for (const { id, roles } of projects)
    for (const [roleId, { name }] of Object.entries(roles)) {
      const known = found.get(roleId);
      if (known) known.projects.push(id);
      else found.set(roleId, { roleId, ...(name !== '' && { name }), projects: [id] });
    }
  return [...found.values()].sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'en'));
}

/** Those of team-managed projects have no screen on which somebody could grant in them. */
function refsOf(schemes: readonly Scheme[]): PlanFacts['schemes'] {
  const shared = schemes.filter(({ projectId }) => projectId === undefined);
  return [...new Map(shared.map(({ id, name }) => [id, { id, name }])).values()].sort((a, b) =>
    a.name.localeCompare(b.name, 'en'),
  );
}
