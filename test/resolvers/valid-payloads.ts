import type { Request, ResolverName } from '../../src/contract/api';
import { who } from '../support/sites/small-site';

/** A payload that each resolver takes: a test over all of them must be refused for another reason than the payload. */
export const validPayloads: { readonly [N in ResolverName]: Request<N> } = {
  'site/inspect': {},
  'account/search': { query: 'sync' },
  'account/inspect': { accountId: who.bot },
  'connector/list': {},
  'category/list': {},
  'role/list': {},
  'project/preview': { scope: { kind: 'all' } },
  'project/describe': { projectIds: [1] },
  'project/find': { by: { kind: 'text', text: 'one' } },
  'fields/options': { projectKeys: ['ONE'] },
  'fields/check': { projectKeys: ['ONE'], fieldIds: ['duedate'] },
  'boards/list': { query: 'one' },
  'boards/check': { boardIds: [1], accountId: who.bot },
  'profile/save': {
    profile: {
      id: 'own',
      name: 'Own',
      requirements: [{ kind: 'project-permission', key: 'BROWSE_PROJECTS', level: 'required' }],
    },
  },
  'profile/delete': { id: 'none' },
  'profile/draft': { accountId: who.bot, projects: { kind: 'all' } },
  'run/start': {
    accountId: who.bot,
    connector: { from: 'catalogue', id: 'aha-roadmaps' },
    projects: { kind: 'all' },
  },
  'run/continue': { runId: '00000000-0000-4000-8000-000000000000', chunk: 0 },
  'permission/explain': { accountId: who.bot, projectKey: 'ONE', permission: 'BROWSE_PROJECTS' },
  'membership/list': { runId: '00000000-0000-4000-8000-000000000000', projectIds: [1] },
  'run/read': { runId: '00000000-0000-4000-8000-000000000000' },
  'run/matrix': { runId: '00000000-0000-4000-8000-000000000000', part: 0 },
  'run/allow': { runId: '00000000-0000-4000-8000-000000000000', budget: 1_000 },
  'run/simulate': {
    runId: '00000000-0000-4000-8000-000000000000',
    changes: [{ kind: 'join-group', group: { name: 'bots' } }],
  },
  'plan/evidence': { runId: '00000000-0000-4000-8000-000000000000', part: 0 },
  'plan/paths': { accountId: who.bot, projectIds: [1] },
  'plan/new-account': { connector: { from: 'catalogue', id: 'aha-roadmaps' }, projectKeys: ['ONE'] },
};
