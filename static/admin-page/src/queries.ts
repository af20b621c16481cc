import { view } from '@forge/bridge';
import { QueryClient, queryOptions } from '@tanstack/react-query';
import { ResolverFailure } from '../../../src/client';
import type { Counted } from '../../../src/client/audit';
import type { FindBy, FoundSoFar } from '../../../src/client/matrix/read';
import type { Request } from '../../../src/contract/api';
import type { ProjectScope } from '../../../src/contract/project';
import type { Usage } from '../../../src/client/stored-data';
import type { StoredKind } from '../../../src/contract/stored-data';
import { type Change, changeId } from '../../../src/domain/plan/change';
import { api } from './api';

const MINUTE = 60_000;

/** Reads are kept while the page is open; what can change in Jira meanwhile is read again after a minute. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: MINUTE,
        gcTime: 30 * MINUTE,
        refetchOnWindowFocus: false,
        // The bridge is no network of the browser's: its "offline" says nothing about it.
        networkMode: 'always',
        retry: (failures, error) => failures < 1 && mayPass(error),
      },
      mutations: { networkMode: 'always' },
    },
  });
}

/** Resolvers are patient with Jira themselves, and know how long it asked to wait; only the app's own stumbles are tried again here. */
function mayPass(error: unknown): boolean {
  return error instanceof ResolverFailure && ['internal', 'storage-failed'].includes(error.failure.code);
}

export const siteQuery = () =>
  queryOptions({ queryKey: ['site'], queryFn: api.inspectSite, staleTime: Infinity });

/** The cloud id of the site, as Jira tells every page (Forge Custom UI bridge, view.getContext). */
export const cloudIdQuery = () =>
  queryOptions({
    queryKey: ['context'],
    queryFn: async () => (await view.getContext()).cloudId,
    staleTime: Infinity,
    retry: false,
  });

export const accountSearchQuery = (text: string) =>
  queryOptions({ queryKey: ['accounts', text], queryFn: () => api.searchAccounts(text) });

export const accountQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['account', accountId],
    queryFn: () => api.inspectAccount(accountId),
    enabled: accountId !== '',
  });

export const connectorsQuery = () =>
  queryOptions({ queryKey: ['connectors'], queryFn: api.listConnectors, staleTime: Infinity });

export const categoriesQuery = () => queryOptions({ queryKey: ['categories'], queryFn: api.listCategories });

export const rolesQuery = () => queryOptions({ queryKey: ['roles'], queryFn: api.listRoles });

export const previewQuery = (scope: ProjectScope) =>
  queryOptions({ queryKey: ['preview', scope], queryFn: () => api.previewProjects(scope) });

/** Everything that is kept of a run starts with this. */
export const runKey = (runId: string) => ['run', runId] as const;

/** @param version changes when the run has moved on, so that an old answer is not shown for a new state */
export const summaryQuery = (runId: string, version: string) =>
  queryOptions({
    queryKey: [...runKey(runId), version],
    queryFn: () => api.readSummary(runId),
    staleTime: Infinity,
  });

/** The cells of up to 1,000 projects. */
export const matrixQuery = (runId: string, version: string, part: number) =>
  queryOptions({
    queryKey: [...runKey(runId), version, MATRIX, part],
    queryFn: () => api.readMatrix(runId, part),
    staleTime: Infinity,
  });

const MATRIX = 'matrix';

/** Whether a query is one of {@link matrixQuery}. */
export const isMatrixQuery = ({ queryKey }: { readonly queryKey: readonly unknown[] }): boolean =>
  queryKey[3] === MATRIX;

/** One project of a run with everything that was found about it. @param part the part that it is in */
export const projectQuery = (runId: string, version: string, part: number, projectId: number) =>
  queryOptions({
    queryKey: [...runKey(runId), version, 'project', projectId],
    queryFn: () => api.readProject(runId, part, projectId),
    staleTime: Infinity,
  });

/** Name and type of one project as they are in Jira now. */
export const describeQuery = (projectId: number) =>
  queryOptions({
    queryKey: ['describe', projectId],
    queryFn: () => api.describeProjects([projectId]),
  });

/** Jira's own search for projects; while it goes on, what is found so far. */
export const findQuery = (by: FindBy) =>
  queryOptions({
    queryKey: ['find', by],
    queryFn: ({ client, signal }): Promise<FoundSoFar> =>
      api.findProjects(
        by,
        (soFar) => {
          if (signal.aborted) return;
          // Asked again, what was found before stays until there is more.
          client.setQueryData<FoundSoFar>(['find', by], (before) =>
            before && before.ids.length > soFar.ids.length ? before : soFar,
          );
        },
        signal,
      ),
    // A search that was given up halfway left what it had found, and that is not the answer.
    staleTime: ({ state }) => (state.data?.isWhole === true ? MINUTE : 0),
  });

/** Why an account has a permission in a project or not, asked of Jira. */
export const explainQuery = (accountId: string, projectKey: string, permission: string) =>
  queryOptions({
    queryKey: ['explain', accountId, projectKey, permission],
    queryFn: () => api.explainPermission({ accountId, projectKey, permission }),
  });

/** The issue types of some projects and the fields of the site. @param projectKeys at most as many as one request takes */
export const fieldOptionsQuery = (projectKeys: readonly string[]) =>
  queryOptions({
    queryKey: ['field-options', projectKeys],
    queryFn: () => api.readFieldOptions(projectKeys),
  });

/** Boards that the viewing admin sees. */
export const boardsQuery = (by: Request<'boards/list'>) =>
  queryOptions({ queryKey: ['boards', by], queryFn: () => api.listBoards(by) });

/** Everything that is kept of the roles and groups read for a run. */
export const membershipKey = (runId: string) => ['memberships', runId] as const;

/** @param projectIds at most as many as one request takes; none asks for the groups only */
export const membershipQuery = (runId: string, projectIds: readonly number[]) =>
  queryOptions({
    queryKey: [...membershipKey(runId), projectIds],
    queryFn: () => api.listMemberships(runId, projectIds),
    // Each project costs a request for each of its roles; the page says when they were read and offers to read again.
    staleTime: Infinity,
  });

/** One part of a run with what its plans need besides, as Jira tells it now. Large, and so never compared. */
export const planPartQuery = (runId: string, part: number) =>
  queryOptions({
    queryKey: ['plan-part', runId, part],
    queryFn: () => api.readPlanPart(runId, part),
    gcTime: MINUTE,
    structuralSharing: false,
  });

/**
 * What a run would come to after some changes.
 * @param asking works out what is to be asked
 */
export const simulationQuery = (
  runId: string,
  changes: readonly Change[],
  asking: () => Promise<Request<'run/simulate'> | 'too-much'>,
) =>
  queryOptions({
    queryKey: [...runKey(runId), 'simulated', changes.map(changeId)],
    queryFn: async () => api.simulateRun(await asking()),
    enabled: changes.length > 0,
    staleTime: Infinity,
  });

/** Every way in which an account holds something in a few projects, as Jira tells it now. */
export const pathsQuery = (accountId: string, projectIds: readonly number[]) =>
  queryOptions({
    queryKey: ['paths', accountId, projectIds],
    queryFn: () => api.readPaths(accountId, projectIds),
  });

/** The known errors and what recognises them: no resolver, but code that is loaded when somebody troubleshoots. */
export const troubleshootingQuery = () =>
  queryOptions({
    queryKey: ['troubleshooting'],
    queryFn: () => import('../../../src/troubleshoot'),
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
  });

/** Accounts that look like service accounts. */
export const candidatesQuery = () =>
  queryOptions({ queryKey: ['candidates'], queryFn: api.findCandidates, structuralSharing: false });

/** What an account can do at all, counted a thousand projects at a time; while it goes on, what is counted so far. */
export const abilitiesQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['abilities', accountId],
    queryFn: ({ client, signal }): Promise<Counted> =>
      api.readAbilities(accountId, {
        signal,
        onSlice: (soFar) => {
          client.setQueryData<Counted>(['abilities', accountId], soFar);
        },
      }),
    // It costs a request for each thousand projects; the page says when it was asked and offers to ask again.
    staleTime: ({ state }) => (state.data?.isWhole === true ? Infinity : 0),
  });

export const settingsQuery = () => queryOptions({ queryKey: ['settings'], queryFn: api.readSettings });

/** Everything that is kept of how much is stored starts with this. */
export const USAGE = ['usage'] as const;

/** How much is stored of one kind, counted portion by portion; while it goes on, what is counted so far. */
export const usageQuery = (kind: StoredKind) =>
  queryOptions({
    queryKey: [...USAGE, kind],
    queryFn: ({ client, signal }): Promise<Usage> =>
      api.readUsage(
        kind,
        (soFar) => {
          if (!signal.aborted) client.setQueryData<Usage>([...USAGE, kind], soFar);
        },
        signal,
      ),
    staleTime: ({ state }) => (state.data?.isWhole === true ? MINUTE : 0),
  });

/** The checks that the site keeps, with what their latest runs came to. */
export const checksQuery = () => queryOptions({ queryKey: ['checks'], queryFn: api.listChecks });

/** A saved check and its runs. */
export const historyQuery = (checkId: string) =>
  queryOptions({ queryKey: ['checks', checkId], queryFn: () => api.readHistory(checkId) });

/** The waivers of a check as they stand in its latest finished run. */
export const waiversQuery = (checkId: string) =>
  queryOptions({ queryKey: ['checks', checkId, 'waivers'], queryFn: () => api.listWaivers(checkId) });

/** What changed between two runs of a check; both are over, so it stays as it is. */
export const comparisonQuery = (before: string, after: string) =>
  queryOptions({
    queryKey: ['comparison', before, after],
    queryFn: () => api.compareRuns(before, after),
    enabled: before !== '' && after !== '',
    staleTime: Infinity,
  });
