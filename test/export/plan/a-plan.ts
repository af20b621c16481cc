import { NEW_GROUP, NEW_ROLE, type Change } from '../../../src/domain/plan/change';
import type { Gain, Plan, PlannedChange } from '../../../src/domain/plan/plan';
import type { PlanDocument, PlannedFrom } from '../../../src/export/plan';
import type { PlanContext } from '../../../src/export/wording/plan';

/** Every text in a plan that somebody on the site can choose. */
export interface Names {
  readonly account: string;
  readonly connector: string;
  readonly group: string;
  readonly role: string;
  readonly scheme: string;
  readonly permission: string;
  readonly key: string;
}

export const HARMLESS: Names = {
  account: 'aha-sync',
  connector: 'Aha Roadmaps',
  group: 'jira users',
  role: 'Developers',
  scheme: 'Default scheme',
  permission: 'Edit issues',
  key: 'ABC',
};

export const aContext = (names: Names = HARMLESS, more: Partial<PlanContext> = {}): PlanContext => ({
  accountName: names.account,
  connectorName: names.connector,
  site: { baseUrl: 'https://small.example', plan: 'paid' },
  names: {
    permissions: { EDIT_ISSUES: { name: names.permission }, ADMINISTER: { name: 'Administer Jira' } },
  },
  newNames: { account: 'integration-aha', group: 'integration-aha-sync', role: 'integration-aha-sync' },
  requirements: [{ id: 'edit', anyOf: [{ kind: 'project-permission', key: 'EDIT_ISSUES' }] }],
  projects: new Map([
    [1, { style: 'company', typeKey: 'software' }],
    [2, { style: 'team', typeKey: 'business' }],
  ]),
  ...more,
});

export const aGain = (more: Partial<Gain> = {}): Gain => ({
  permission: 'DELETE_ISSUES',
  risk: 'high',
  projects: 3,
  examples: [{ id: 1, key: 'ABC' }],
  ...more,
});

/** A change that closes two gaps in two projects and gives nothing besides. */
export const planned = (change: Change, more: Partial<PlannedChange> = {}): PlannedChange => ({
  id: change.kind,
  change,
  closes: { projects: 2, gaps: 2 },
  gains: [],
  mayCome: [],
  losses: [],
  reach: 'none',
  others: 'none',
  ...more,
});

/** One change of every kind there is. */
export function everyKind({ group: name, role: roleName, scheme: schemeName, key }: Names): Change[] {
  const group = { name, groupId: 'g-1' };
  const role = { roleId: '10001', name: roleName };
  const scheme = { id: '100', name: schemeName };
  const projects = [
    { id: 1, key },
    { id: 2, key: `${key}2` },
  ];
  const permissions = ['EDIT_ISSUES', 'LINK_ISSUES'];
  const kinds: { readonly [K in Change['kind']]: Change & { readonly kind: K } } = {
    'create-account': { kind: 'create-account' },
    'activate-account': { kind: 'activate-account' },
    'give-product-access': { kind: 'give-product-access', application: 'jira-software' },
    'create-group': { kind: 'create-group' },
    'create-role': { kind: 'create-role' },
    'join-group': { kind: 'join-group', group },
    'leave-group': { kind: 'leave-group', group },
    'join-role': { kind: 'join-role', role, projects },
    'leave-role': { kind: 'leave-role', role, projects: projects.slice(0, 1) },
    grant: { kind: 'grant', scheme, permissions, to: { kind: 'role', role } },
    revoke: { kind: 'revoke', scheme, permissions, from: { kind: 'group', group } },
    'grant-global': { kind: 'grant-global', permission: 'ADMINISTER', group: NEW_GROUP },
  };
  return [
    ...Object.values(kinds),
    { kind: 'grant', scheme, permissions: ['EDIT_ISSUES'], to: { kind: 'role', role: NEW_ROLE } },
    { kind: 'grant', scheme, permissions, to: { kind: 'account' } },
  ];
}

const run: PlannedFrom = {
  runId: 'run-1',
  startedAt: '2026-11-22T10:00:00.000Z',
  state: 'complete',
  verdict: 'not-ready',
  verdictReasons: ['required-gap'],
  causes: [],
  connector: { id: 'aha', name: 'Aha', from: 'catalogue', coverage: 'full', options: {} },
  counts: {
    cells: { met: 0, missing: 4, conditional: 0, unknown: 0, 'not-applicable': 0 },
    projects: { total: 2, ready: 0 },
    gaps: 4,
    waived: 0,
    unchecked: 0,
  },
};

/** A plan with one change of every kind, something gained and something left open, with these names wherever names stand. */
export function aDocument(names: Names = HARMLESS, more: Partial<Plan> = {}): PlanDocument {
  const gains = [aGain({ permission: 'EDIT_ISSUES', examples: [{ id: 1, key: names.key }] })];
  const changes = everyKind(names).map((change) => planned(change, { gains }));
  const connector = { ...run.connector, name: names.connector };
  return {
    plan: {
      strategy: 'fewest-changes',
      changes,
      steps: changes.length + 1,
      stepsAtLeast: changes.length,
      gains,
      remaining: [
        {
          requirementId: 'edit',
          level: 'required',
          reason: 'issue-security',
          projects: [{ id: 1, key: names.key }],
        },
      ],
      cost: { steps: changes.length, unknownReach: 0, excess: { high: 0, medium: 0, low: 0 } },
      ...more,
    },
    totals: { closed: 4, closedIn: 2, open: 1, openIn: 1 },
    levels: 'required',
    site: { baseUrl: 'https://small.example', plan: 'paid' },
    account: { accountId: '5a00' },
    connector,
    run: { ...run, connector },
    simulated: { ...run, connector, verdict: 'ready' },
    context: aContext(names),
    madeAt: '2026-11-22T11:00:00.000Z',
  };
}
