import {
  MAX_NEW_ACCOUNT_PROJECTS,
  type NewAccountEvidence,
  type NewAccountProject,
} from '../../contract/plan';
import type { Request } from '../../contract/api';
import { NEW_ACCOUNT } from '../../domain/plan/change';
import type { OpenAtSite, OpenNeed, PlanInput, PlanProject } from '../../domain/plan/input';
import type { Need, Requirement } from '../../domain/profile';
import { call, type Invoke } from '../call';
import { ENTRY, isPlannedLevel, PER_PROJECT, type PlannedLevels } from './plan-input';

/**
 * Reads what a plan for an account that does not exist yet is made from, a few projects at a time.
 * @param request which connector, and in which projects: as many keys as wanted
 * @param onRead told how many projects are read, after each request
 * @throws ResolverFailure
 */
export async function readNewAccount(
  invoke: Invoke,
  request: Request<'plan/new-account'>,
  onRead: (projects: number) => void = () => undefined,
): Promise<NewAccountEvidence[]> {
  const { projectKeys } = request;
  const read: NewAccountEvidence[] = [];
  for (let at = 0; at < projectKeys.length; at += MAX_NEW_ACCOUNT_PROJECTS) {
    const some = projectKeys.slice(at, at + MAX_NEW_ACCOUNT_PROJECTS);
    read.push(await call(invoke, 'plan/new-account', { ...request, projectKeys: some }));
    onRead(at + some.length);
  }
  return read;
}

/** Puts it into the shape from which plans are made: everything that the connector needs is still open. */
export function newAccountInput(evidence: readonly NewAccountEvidence[], levels: PlannedLevels): PlanInput {
  const [first] = evidence;
  const requirements = (first?.requirements ?? []).filter(
    ({ actor, level, anyOf }) =>
      actor === 'integration-user' &&
      isPlannedLevel(level, levels) &&
      !anyOf.some(({ kind }) => kind === 'manual'),
  );
  const isPerProject = ({ anyOf }: Requirement): boolean => anyOf.some(({ kind }) => PER_PROJECT.has(kind));
  const open: OpenNeed[] = requirements
    .filter(isPerProject)
    .map(({ id, level, anyOf }) => ({
      requirementId: id,
      level,
      ways: anyOf.filter(({ kind }) => PER_PROJECT.has(kind)),
    }))
    // Which levels of issue security there are is looked at once there is an account to check.
    .filter(({ ways }) => ways.some(({ kind }) => kind !== 'issue-security'));
  const needs = open.some(({ ways }) => ways.some(isBrowse)) || open.length === 0 ? open : [...open, BROWSE];
  return {
    sitePlan: first?.sitePlan ?? 'unknown',
    account: {
      accountId: NEW_ACCOUNT,
      accountType: 'atlassian',
      active: true,
      deleted: false,
      applicationRoles: [],
      groups: [],
    },
    wanted: new Set(
      (first?.requirements ?? [])
        .flatMap(({ anyOf }) => anyOf)
        .filter(({ kind }) => kind === 'project-permission')
        .map(({ key }) => key),
    ),
    schemes: new Map(
      evidence.flatMap(({ schemes }) => schemes.map((scheme) => [scheme.id, scheme] as const)),
    ),
    groups: evidence.some(({ groups }) => groups === null)
      ? null
      : evidence.flatMap(({ groups }) => groups ?? []),
    adminGroups: evidence.flatMap(({ adminGroups }) => adminGroups),
    projects: evidence.flatMap(({ projects }) => projects.map((project) => planProject(project, needs))),
    openAtSite: requirements
      .filter((requirement) => !isPerProject(requirement))
      .map(({ id, level, anyOf }): OpenAtSite => ({ requirementId: id, level, ways: anyOf }))
      // A new account is active.
      .filter(({ ways }) => !ways.some(({ kind }) => kind === 'account' || kind === 'site')),
    isWholeSite: false,
  };
}

const isBrowse = ({ key }: Need): boolean => key === 'BROWSE_PROJECTS';

const BROWSE: OpenNeed = {
  requirementId: ENTRY,
  level: 'required',
  ways: [{ kind: 'project-permission', key: 'BROWSE_PROJECTS' }],
};

function planProject(
  { id, key, style, schemeId, roles }: NewAccountProject,
  open: readonly OpenNeed[],
): PlanProject {
  return {
    id,
    key,
    style,
    // Nobody leads a project before they exist.
    facts: { roles, lead: 'somebody-else' },
    open,
    holds: null,
    ...(schemeId !== undefined && { schemeId }),
  };
}
