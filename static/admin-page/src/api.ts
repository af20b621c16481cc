import { invoke as bridgeInvoke } from '@forge/bridge';
import {
  call,
  driveRun as drive,
  type DriveOptions,
  type Invoke,
  readPart,
  readReport,
  readSummary,
} from '../../../src/client';
import { type FindBy, findProjects, type FoundSoFar, readProject } from '../../../src/client/matrix/read';
import type { AbilityReader, CountOptions } from '../../../src/client/audit';
import type { Usage } from '../../../src/client/stored-data';
import type { Request } from '../../../src/contract/api';
import type { ProjectScope } from '../../../src/contract/project';
import type { PendingChunk, RunStart } from '../../../src/contract/run';
import type { StoredKind } from '../../../src/contract/stored-data';

/** The one way from the page to the resolvers. */
const invoke: Invoke = (name, payload) => bridgeInvoke(name, payload as Record<string, unknown>);

/** What only plans need comes with their screens. */
const plans = () => import('../../../src/client/plan');

/** One for the whole page, so that accounts wait their turn whichever screen asks. */
let reader: AbilityReader | undefined;
async function abilities(): Promise<AbilityReader> {
  const { abilityReader } = await import('../../../src/client/audit');
  return (reader ??= abilityReader(invoke));
}

const storedData = () => import('../../../src/client/stored-data');

/** Every resolver that the page uses, as a function. Each rejects with a ResolverFailure. */
export const api = {
  inspectSite: () => call(invoke, 'site/inspect', {}),
  searchAccounts: (query: string) => call(invoke, 'account/search', { query }),
  inspectAccount: (accountId: string, globalPermissions: readonly string[] = []) =>
    call(invoke, 'account/inspect', { accountId, globalPermissions: [...globalPermissions] }),
  /** The connectors of the catalogue, which is loaded when it is asked for first, and those that the site's admins keep. */
  listConnectors: async () => {
    const [{ listProfiles }, { own }] = await Promise.all([
      import('../../../src/catalogue'),
      call(invoke, 'profile/list', {}),
    ]);
    return { connectors: listProfiles(), own };
  },
  listCategories: () => call(invoke, 'category/list', {}),
  listRoles: () => call(invoke, 'role/list', {}),
  previewProjects: (scope: ProjectScope) => call(invoke, 'project/preview', { scope }),
  explainPermission: (question: Request<'permission/explain'>) =>
    call(invoke, 'permission/explain', question),
  listMemberships: (runId: string, projectIds: readonly number[]) =>
    call(invoke, 'membership/list', { runId, projectIds: [...projectIds] }),
  readFieldOptions: (projectKeys: readonly string[]) =>
    call(invoke, 'fields/options', { projectKeys: [...projectKeys] }),
  checkFields: (question: Request<'fields/check'>) => call(invoke, 'fields/check', question),
  listBoards: (by: Request<'boards/list'>) => call(invoke, 'boards/list', by),
  checkBoards: (question: Request<'boards/check'>) => call(invoke, 'boards/check', question),
  saveProfile: (save: Request<'profile/save'>) => call(invoke, 'profile/save', save),
  deleteProfile: (id: string) => call(invoke, 'profile/delete', { id }),
  draftProfile: (question: Request<'profile/draft'>) => call(invoke, 'profile/draft', question),
  startRun: (start: RunStart) => call(invoke, 'run/start', start),
  allowRun: (runId: string, budget: number) => call(invoke, 'run/allow', { runId, budget }),
  readSummary: (runId: string) => readSummary(invoke, runId),
  readMatrix: (runId: string, part: number) => call(invoke, 'run/matrix', { runId, part }),
  readProject: (runId: string, part: number, projectId: number) =>
    readProject(invoke, runId, part, projectId),
  describeProjects: (projectIds: readonly number[]) =>
    call(invoke, 'project/describe', { projectIds: [...projectIds] }),
  findProjects: (by: FindBy, onSlice: (soFar: FoundSoFar) => void, signal: AbortSignal) =>
    findProjects(invoke, by, onSlice, signal),
  readReport: (runId: string) => readReport(invoke, runId),
  readPart: (runId: string, part: number) => readPart(invoke, runId, part),
  readPlanPart: async (runId: string, part: number) => (await plans()).readPlanPart(invoke, runId, part),
  readPaths: async (accountId: string, projectIds: readonly number[]) =>
    (await plans()).readPaths(invoke, accountId, projectIds),
  readNewAccount: async (asked: Request<'plan/new-account'>, onRead: (projects: number) => void) =>
    (await plans()).readNewAccount(invoke, asked, onRead),
  simulateRun: async (asked: Request<'run/simulate'> | 'too-much') => (await plans()).simulate(invoke, asked),
  findCandidates: () => call(invoke, 'account/candidates', {}),
  readAbilities: async (accountId: string, options: CountOptions) => (await abilities())(accountId, options),
  listChecks: () => call(invoke, 'check/list', {}),
  runCheck: (checkId: string) => call(invoke, 'check/run', { checkId }),
  saveCheck: (check: Request<'check/save'>) => call(invoke, 'check/save', check),
  deleteCheck: (checkId: string) => call(invoke, 'check/delete', { checkId }),
  readHistory: (checkId: string) => call(invoke, 'check/history', { checkId }),
  deleteRun: (runId: string) => call(invoke, 'data/delete', { what: 'run', runId }),
  compareRuns: (before: string, after: string) => call(invoke, 'run/compare', { before, after }),
  listWaivers: (checkId: string) => call(invoke, 'waiver/list', { checkId }),
  addWaiver: (waiver: Request<'waiver/add'>) => call(invoke, 'waiver/add', waiver),
  removeWaiver: (checkId: string, waiverId: string) => call(invoke, 'waiver/remove', { checkId, waiverId }),
  readSettings: () => call(invoke, 'settings/read', {}),
  saveSettings: (settings: Request<'settings/save'>) => call(invoke, 'settings/save', settings),
  readUsage: async (kind: StoredKind, onPortion: (soFar: Usage) => void, signal: AbortSignal) =>
    (await storedData()).readUsage(invoke, kind, onPortion, signal),
  deleteEverything: async (onDeleted: (values: number) => void) =>
    (await storedData()).deleteEverything(invoke, onDeleted),
  driveRun: (runId: string, pending: readonly PendingChunk[], options: DriveOptions) =>
    drive(invoke, runId, pending, options),
};

/** The connectors of the catalogue, and those that the site's admins keep. */
export type Connectors = Awaited<ReturnType<typeof api.listConnectors>>;
