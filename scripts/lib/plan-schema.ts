import type { Change, Grantee } from '../../src/domain/plan/change';
import type { RemainingReason, PlannedChange } from '../../src/domain/plan/plan';
import { STRATEGIES } from '../../src/domain/plan/plan';
import { RISKS } from '../../src/domain/plan/risk';
import { PLAN_VERSION } from '../../src/export/plan';
import { LEVELS, OUTCOMES, STATES, VERDICT_REASONS, VERDICTS } from './report-words';
import { type JsonSchema, listOf, object, type ObjectMaker, oneOf, text, time, whole } from './schema-parts';

// The words a plan may use, by kind. A word that is added to a type and not here does not compile.

const REMAINING_REASONS: Readonly<Record<RemainingReason, true>> = {
  'account-deleted': true,
  'account-portal-only': true,
  'group-not-on-site': true,
  'issue-security': true,
  'not-plannable': true,
  'scheme-unread': true,
  'refused-despite-grant': true,
  'team-managed': true,
  'free-plan': true,
  'needs-a-grant': true,
  'role-managed-by-jira': true,
};
const REACHES: Readonly<Record<PlannedChange['reach'], true>> = {
  none: true,
  'other-projects': true,
  anything: true,
};
const OTHERS: Readonly<Record<PlannedChange['others'], true>> = { none: true, unknown: true };

/**
 * The JSON Schema (draft 7) of a fix plan as `planJson` writes it.
 * @param others `allowed` for readers, who are to ignore what they do not know (docs/fix-plans.md); `refused` to notice a
 * field that the schema forgot
 */
export function planJsonSchema(others: 'allowed' | 'refused' = 'allowed'): JsonSchema {
  const of = object(others);
  const project = of({ id: whole, key: text });
  const gain = of({ permission: text, risk: oneOf(RISKS), projects: whole, examples: listOf(project) });
  const screen = of({ menu: text, url: text, opensFor: text });
  const counts = of({
    cells: of(Object.fromEntries(OUTCOMES.map((outcome) => [outcome, whole]))),
    projects: of({ total: whole, ready: whole }),
    gaps: whole,
    waived: whole,
    unchecked: whole,
  });
  const verdict = { verdict: oneOf(VERDICTS), verdictReasons: listOf(oneOf(VERDICT_REASONS)), counts };
  const planned = of({
    id: text,
    change: changeSchema(of, project),
    closes: of({ projects: whole, gaps: whole }),
    gains: listOf(gain),
    mayCome: listOf(gain),
    losses: listOf(gain),
    reach: oneOf(Object.keys(REACHES)),
    others: oneOf(Object.keys(OTHERS)),
    steps: whole,
    screens: listOf(screen),
  });
  const remaining = of({
    requirementId: text,
    level: oneOf(LEVELS),
    reason: oneOf(Object.keys(REMAINING_REASONS)),
    projects: listOf(project),
  });
  const [major = ''] = PLAN_VERSION.split('.');
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Fix plan of Integration Preflight for Jira',
    description: `Version ${major}; what it means is in fix-plans.md.`,
    ...of(
      {
        schemaVersion: { type: 'string', pattern: `^${major}\\.\\d+\\.\\d+$` },
        madeAt: time,
        strategy: oneOf([...STRATEGIES, 'by-hand']),
        levels: oneOf(['required', 'required-and-recommended']),
        site: of({ baseUrl: text, plan: oneOf(['free', 'paid', 'unknown']) }),
        account: of({ accountId: text }),
        connector: of({ id: text, name: text }),
        steps: whole,
        changes: listOf(planned),
        gains: listOf(gain),
      },
      {
        run: of({ runId: text, startedAt: time, state: oneOf(STATES), ...verdict }),
        simulated: of(verdict),
        stepsAtLeast: whole,
        totals: of({ closed: whole, closedIn: whole, open: whole, openIn: whole }),
        remaining: listOf(remaining),
      },
    ),
  };
}

/** Every kind of change; a kind that is added to the domain and not here does not compile. */
function changeSchema(of: ObjectMaker, project: JsonSchema): JsonSchema {
  const group = of({ name: text }, { groupId: text });
  const role = of({ roleId: text }, { name: text });
  const scheme = of({ id: text, name: text });
  const permissions = listOf(text);
  const to = granteeSchema(of, group, role);
  const plain = (kind: string): JsonSchema => of({ kind: oneOf([kind]) });
  const ofGroup = (kind: string): JsonSchema => of({ kind: oneOf([kind]), group });
  const ofRole = (kind: string): JsonSchema => of({ kind: oneOf([kind]), role, projects: listOf(project) });
  const variants: Readonly<Record<Change['kind'], JsonSchema>> = {
    'create-account': plain('create-account'),
    'activate-account': plain('activate-account'),
    'give-product-access': of({ kind: oneOf(['give-product-access']) }, { application: text }),
    'create-group': plain('create-group'),
    'create-role': plain('create-role'),
    'join-group': ofGroup('join-group'),
    'leave-group': ofGroup('leave-group'),
    'join-role': ofRole('join-role'),
    'leave-role': ofRole('leave-role'),
    grant: of({ kind: oneOf(['grant']), scheme, permissions, to }),
    revoke: of({ kind: oneOf(['revoke']), scheme, permissions, from: to }),
    'grant-global': of({ kind: oneOf(['grant-global']), permission: text, group }),
  };
  return { anyOf: Object.values(variants) };
}

function granteeSchema(of: ObjectMaker, group: JsonSchema, role: JsonSchema): JsonSchema {
  const variants: Readonly<Record<Grantee['kind'], JsonSchema>> = {
    account: of({ kind: oneOf(['account']) }),
    group: of({ kind: oneOf(['group']), group }),
    role: of({ kind: oneOf(['role']), role }),
  };
  return { anyOf: Object.values(variants) };
}
