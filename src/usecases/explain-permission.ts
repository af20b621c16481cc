import type { ValidRequest } from '../contract/api';
import type { ExplainAnswer } from '../contract/explain';
import { accountBlocker } from '../domain/account';
import { isBarelyGranted } from '../domain/barely-granted';
import {
  isOnSite,
  type PermissionCatalogue,
  type ProjectsEvidence,
  type SharedEvidence,
} from '../domain/evidence';
import { explain } from '../domain/explanation';
import { readHolder } from '../domain/holder';
import type { Project } from '../domain/project';
import type { ProjectFacts } from '../domain/project-facts';
import { judgeProject } from '../domain/project-judgement';
import { grantsOf, type Scheme } from '../domain/scheme';
import { AppError } from '../ports/errors';
import type { PermissionAnswer } from '../ports/jira';
import type { World } from '../ports/world';
import { accountFacts } from './account-facts';
import { readLeads, readRoles } from './account-roles';
import { readAccount } from './accounts';
import { findNamedProjects } from './named-projects';
import { readProjectScheme } from './project-scheme';
import { blockedByRule, confirmLive } from './project-state';
import { tolerate } from './tolerate';

/**
 * Explains one permission of an account in one project from answers read now, so that an explanation is never older than the question.
 * @throws AppError `account-not-found`, `project-not-found`, `cannot-browse-users`, and what Jira adapters throw
 */
export async function explainPermission(
  world: World,
  { accountId, projectKey, permission }: ValidRequest<'permission/explain'>,
): Promise<ExplainAnswer> {
  const { jira } = world;
  const [user, found, server, onSite, appAccessRule] = await Promise.all([
    readAccount(world, accountId),
    findNamedProjects(jira, [projectKey]),
    tolerate(() => jira.serverInfo(), { baseUrl: '', deploymentType: null }),
    tolerate(() => jira.permissionCatalogue(), null),
    tolerate(() => jira.appAccessRule(), 'unknown' as const),
  ]);
  const project = found.projects[0];
  if (!project) throw projectNotFound(projectKey, found.skipped[0]?.reason);
  const account = accountFacts(user);
  const catalogue = onSite && Object.fromEntries(onSite);
  const keys = [...new Set([permission, 'BROWSE_PROJECTS'])];
  const asked = accountBlocker(account) === undefined ? askable(catalogue, keys) : [];
  const answer = await ask(world, accountId, project, asked);
  const scheme = await readProjectScheme(jira, project, new Set(keys));
  const facts = scheme && (await readFacts(world, account, project, scheme, keys));

  const shared: SharedEvidence = {
    site: { ...server, plan: 'unknown', appAccessRule },
    account,
    catalogue,
    globalGranted: answer && [...answer.global],
    issueSecurity: 'unknown',
    groupsOnSite: {},
    sources: [],
  };
  const part = await readPart(world, shared, project, asked, answer);
  const scan = { schemes: new Map(scheme ? [[scheme.id, scheme] as const] : []), complete: false };
  const judged = judgeProject({ shared, scan, keys }, part, 0, facts);
  const { id, key, name, style, typeKey } = project;
  return {
    project: { id, key, name, style, typeKey },
    permissionName: onSite?.get(permission)?.name ?? permission,
    explanation: explain({
      permission,
      judgement: judged.cells[permission] ?? { outcome: 'unknown', reason: 'could-not-ask' },
      ...(judged.cells['BROWSE_PROJECTS'] && { browse: judged.cells['BROWSE_PROJECTS'] }),
      jira: judged.jira[permission] ?? 'not-asked',
      account,
      administersJira: answer?.global.has('ADMINISTER') ?? false,
      ...(scheme && { scheme }),
      ...(facts && { facts }),
    }),
    ...(scheme?.breadth && { breadth: scheme.breadth }),
    sources: jira.sources,
  };
}

function projectNotFound(key: string, reason: string | undefined): AppError {
  const why =
    reason === 'archived'
      ? 'is archived'
      : reason === 'deleted'
        ? 'is in the trash'
        : 'does not exist, or you cannot see it';
  return new AppError('project-not-found', `The project ${key} ${why}. Check the key.`, {
    field: 'projectKey',
  });
}

/** Keys that Jira can be asked about; one that the site does not have would make it refuse the whole question. */
function askable(catalogue: PermissionCatalogue | null, keys: readonly string[]): string[] {
  return catalogue === null ? [] : keys.filter((key) => isOnSite(catalogue, key, 'PROJECT'));
}

async function ask(
  { jira }: World,
  accountId: string,
  project: Project,
  keys: readonly string[],
): Promise<PermissionAnswer | null> {
  if (keys.length === 0) return null;
  return tolerate(
    () =>
      jira.checkPermissions({ accountId, global: ['ADMINISTER'], project: keys, projectIds: [project.id] }),
    null,
  );
}

async function readFacts(
  { jira }: World,
  account: SharedEvidence['account'],
  project: Project,
  scheme: Scheme,
  keys: readonly string[],
): Promise<ProjectFacts> {
  const holders = keys.flatMap((key) => grantsOf(scheme, key)).map(({ holder }) => readHolder(holder));
  const roleIds = [...new Set(holders.flatMap((holder) => (holder.kind === 'role' ? [holder.roleId] : [])))];
  const led = holders.some(({ kind }) => kind === 'project-lead') ? [project.id] : [];
  const [roles, leads] = await Promise.all([
    readRoles(jira, account, project, roleIds),
    readLeads(jira, account, led),
  ]);
  const lead = leads.get(project.id);
  return { projectId: project.id, schemeId: scheme.id, scheme, roles, ...(lead !== undefined && { lead }) };
}

/** What Jira answered about one project; as in a check, a no counts only where the project is live and no rule keeps the app out. */
async function readPart(
  world: World,
  shared: SharedEvidence,
  project: Project,
  asked: readonly string[],
  answer: PermissionAnswer | null,
): Promise<ProjectsEvidence> {
  const granted = (key: string): boolean => answer?.project.get(key)?.has(project.id) ?? false;
  const refused = answer !== null && !asked.every(granted);
  const bulk = {
    granted: answer ? Object.fromEntries(asked.map((key) => [key, granted(key) ? '1' : '0'])) : {},
  };
  const [state, ruleBlocked] = await Promise.all([
    confirmLive(world.jira, refused && isBarelyGranted(bulk, 0) ? [project.id] : []),
    blockedByRule(world, { shared }, refused ? [project.id] : []),
  ]);
  return {
    projects: [project],
    totals: [],
    expected: 1,
    ...bulk,
    ...(answer === null && { notAsked: 'could-not-ask' as const }),
    ...state,
    ruleBlocked,
    skipped: [],
    toExplain: [project.id],
    sources: [],
  };
}
