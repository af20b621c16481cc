import type { ValidRequest } from '../contract/api';
import type { RunStarted } from '../contract/run';
import { activeRequirements, wantedKeys } from '../domain/active-requirements';
import { isOnSite, type PermissionCatalogue, type SharedEvidence } from '../domain/evidence';
import { isWorthAsking } from '../domain/closer-look';
import type { GroupRef } from '../domain/account';
import type { Requirement } from '../domain/profile';
import type { ChunkResult, RunManifest, RunPlan } from '../ports/runs';
import type { World } from '../ports/world';
import { accountFacts } from './account-facts';
import { readAccount } from './accounts';
import { askBeyond } from './ask-beyond';
import { chooseConnector } from './choose-connector';
import { skippedChunks } from './chunk-numbers';
import { type PlannedRun, planRun } from './plan-run';
import { tolerate } from './tolerate';
import { workLeft } from './work-left';

/**
 * Starts a run: reads what holds for the whole of it, cuts the rest into chunks, and stores both.
 * Nothing that a later payload says can change what is judged.
 * @throws AppError `invalid-input`, `connector-not-found`, `account-not-found`, `cannot-browse-users`, and what Jira adapters throw
 */
export function startRun(world: World, request: ValidRequest<'run/start'>): Promise<RunStarted> {
  return makeRun(world, request, { runId: world.newId() });
}

/** What tells runs apart that ask the same. */
export interface RunIdentity {
  readonly runId: string;
  /** The saved check that it is a run of; then what the account holds beyond the profile is asked, too. */
  readonly checkId?: string;
}

/**
 * Makes a run, as `startRun` does. A run with the same id that is there already stays as it is.
 * @throws as `startRun`
 */
export async function makeRun(
  world: World,
  request: ValidRequest<'run/start'>,
  { runId, checkId }: RunIdentity,
): Promise<RunStarted> {
  const startedAt = world.now().toISOString();
  const { profile, options } = await chooseConnector(world, request.connector, request.options);
  const requirements = activeRequirements(profile, options);
  const { shared, securitySchemes, onSite } = await readShared(world, request.accountId, requirements);
  const beyond =
    checkId === undefined ? undefined : await askBeyond(world, shared.account, requirements, onSite);
  const planned = await planRun(world, request.projects, requirements);
  const manifest: RunManifest = {
    runId,
    ranAs: world.caller.as,
    startedAt,
    ...(world.caller.as === 'person' && { startedBy: world.caller.accountId }),
    ...(checkId !== undefined && { checkId }),
    ...(beyond && { beyond }),
    profile,
    connectorFrom: request.connector.from,
    options,
    scope: request.projects,
    confirmedSteps: request.confirmedSteps,
    namedProjects: request.projects.kind === 'keys',
    shared: { ...shared, sources: world.jira.sources },
    plan: { ...planned.plan, securitySchemes },
    budget: request.budget,
    cost: world.jira.cost,
  };
  const done = await storePlanned(world, manifest, planned);
  // Last, so that a run that can be read is whole.
  await world.runs.create(manifest);
  const { pending } = workLeft(manifest, done, manifest.budget);
  return { runId: manifest.runId, projectCount: planned.projectCount, pending };
}

/** Stores what was found while planning; a list of skipped projects that is there already is a chunk that is done. */
async function storePlanned(
  world: World,
  manifest: RunManifest,
  { found, skipped }: PlannedRun,
): Promise<Map<number, ChunkResult>> {
  const { runs } = world;
  const numbers = skippedChunks(manifest);
  const done = new Map<number, ChunkResult>();
  const at = world.now().toISOString();
  await Promise.all([
    ...found.map((projects, page) => runs.saveFound(manifest.runId, page, projects)),
    ...skipped.map(async (read, index) => {
      const number = numbers[index];
      if (read === undefined || number === undefined) return;
      const result = { kind: 'skipped', skipped: read, at, cost: { calls: 0, points: 0 } } as const;
      done.set(number, await runs.saveChunk(manifest.runId, number, result));
    }),
  ]);
  return done;
}

/** Reads what holds for the whole run. What cannot be read is `null` or `unknown`, and so is what rests on it. */
async function readShared(
  world: World,
  accountId: string,
  requirements: readonly Requirement[],
): Promise<{
  readonly shared: Omit<SharedEvidence, 'sources'>;
  readonly securitySchemes: RunPlan['securitySchemes'];
  readonly onSite: Awaited<ReturnType<World['jira']['permissionCatalogue']>> | null;
}> {
  const { jira } = world;
  const [server, plan, appAccessRule, account, onSite, security, groupsOnSite] = await Promise.all([
    tolerate(() => jira.serverInfo(), { baseUrl: '', deploymentType: null }),
    tolerate(() => jira.plan(), 'unknown' as const),
    tolerate(() => jira.appAccessRule(), 'unknown' as const),
    readAccount(world, accountId),
    tolerate(() => jira.permissionCatalogue(), null),
    tolerate(() => jira.securitySchemes(), null),
    readGroups(world, wantedKeys(requirements, 'group')),
  ]);
  const wanted = [
    ...wantedKeys(requirements, 'global-permission'),
    ...wantedKeys(requirements, 'project-permission'),
  ];
  const catalogue = onSite && wantedOnSite(onSite, wanted);
  const site = { baseUrl: server.baseUrl, deploymentType: server.deploymentType, plan, appAccessRule };
  const issueSecurity = security === null ? 'unknown' : security.length > 0 ? 'some' : 'none';
  const shared = {
    site,
    account: accountFacts(account),
    catalogue,
    globalGranted: null,
    issueSecurity,
    groupsOnSite,
  } as const;
  const globalGranted = await readGlobal(world, { ...shared, sources: [] }, requirements);
  return { shared: { ...shared, globalGranted }, securitySchemes: security ?? [], onSite };
}

function wantedOnSite(
  onSite: ReadonlyMap<string, PermissionCatalogue[string]>,
  keys: readonly string[],
): PermissionCatalogue {
  const found = keys.flatMap((key): [string, PermissionCatalogue[string]][] => {
    const permission = onSite.get(key);
    return permission ? [[key, permission]] : [];
  });
  return Object.fromEntries(found);
}

/** Asks for the wanted global permissions that the site has; one unknown key would make Jira refuse them all. */
async function readGlobal(
  { jira }: World,
  shared: SharedEvidence,
  requirements: readonly Requirement[],
): Promise<readonly string[] | null> {
  const { catalogue } = shared;
  if (catalogue === null || !isWorthAsking(shared)) return null;
  // Administer Jira is always asked for: some operations accept it in place of Administer Projects.
  const keys = [...new Set([...wantedKeys(requirements, 'global-permission'), 'ADMINISTER'])].filter(
    (key) => isOnSite(catalogue, key, 'GLOBAL') || key === 'ADMINISTER',
  );
  const question = { accountId: shared.account.accountId, global: keys, project: [], projectIds: [] };
  const answer = await tolerate(() => jira.checkPermissions(question), null);
  return answer && [...answer.global].sort();
}

async function readGroups(
  { jira }: World,
  names: readonly string[],
): Promise<Record<string, GroupRef | 'absent' | null>> {
  const found = await Promise.all(
    names.map(async (name) => [name, await tolerate(() => jira.group(name), null)] as const),
  );
  return Object.fromEntries(found);
}
