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
import type { Request } from '../../../src/contract/api';
import type { ProjectScope } from '../../../src/contract/project';
import type { PendingChunk, RunStart } from '../../../src/contract/run';

/** The one way from the page to the resolvers. */
const invoke: Invoke = (name, payload) => bridgeInvoke(name, payload as Record<string, unknown>);

/** What only plans need comes with their screens. */
const plans = () => import('../../../src/client/plan');

/** Every resolver that the page uses, as a function. Each rejects with a ResolverFailure. */
export const api = {
  inspectSite: () => call(invoke, 'site/inspect', {}),
  searchAccounts: (query: string) => call(invoke, 'account/search', { query }),
  inspectAccount: (accountId: string, globalPermissions: readonly string[] = []) =>
    call(invoke, 'account/inspect', { accountId, globalPermissions: [...globalPermissions] }),
  listConnectors: () => call(invoke, 'connector/list', {}),
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
  driveRun: (runId: string, pending: readonly PendingChunk[], options: DriveOptions) =>
    drive(invoke, runId, pending, options),
};
