import type { Requirement } from '../../src/domain/profile';
import {
  isStep,
  type RequirementResult,
  type RunFacts,
  type Verdict,
  type VerdictReason,
  verdictOf,
} from '../../src/domain/verdict';
import { aRequirement, byHand, permission } from '../support/judging/a-requirement';

const FINE: RunFacts = {
  finished: true,
  projectCount: 3,
  enumerationProved: true,
  namedSkipped: 0,
  coverage: 'full',
  securityRisk: false,
};

function aResult(
  over: Partial<RequirementResult> = {},
  requirement: Partial<Requirement> = {},
): RequirementResult {
  return {
    requirement: aRequirement('edit', [permission('EDIT_ISSUES')], requirement),
    worst: { outcome: 'met' },
    anyGap: false,
    anyWaived: false,
    anyUnknown: false,
    anyUnexplained: false,
    perProject: true,
    ...over,
  };
}

/** Each reason alone: what brings it about, and the verdict it leads to. */
const STEP: Partial<Requirement> = { anyOf: [byHand] };
interface Trigger {
  readonly reason: VerdictReason;
  readonly verdict: Verdict;
  readonly results?: readonly RequirementResult[];
  readonly run?: Partial<RunFacts>;
}
const TRIGGERS: readonly Trigger[] = [
  { reason: 'required-gap', verdict: 'not-ready', results: [aResult({ anyGap: true })] },
  { reason: 'required-unknown', verdict: 'incomplete', results: [aResult({ anyUnknown: true })] },
  { reason: 'run-unfinished', verdict: 'incomplete', run: { finished: false } },
  { reason: 'no-projects', verdict: 'incomplete', results: [aResult()], run: { projectCount: 0 } },
  { reason: 'enumeration-unproved', verdict: 'incomplete', run: { enumerationProved: false } },
  { reason: 'named-project-skipped', verdict: 'incomplete', run: { namedSkipped: 1 } },
  {
    reason: 'recommended-gap',
    verdict: 'ready-with-warnings',
    results: [aResult({ anyGap: true }, { level: 'recommended' })],
  },
  {
    reason: 'recommended-unknown',
    verdict: 'ready-with-warnings',
    results: [aResult({ anyUnknown: true }, { level: 'recommended' })],
  },
  { reason: 'unexplained-yes', verdict: 'ready-with-warnings', results: [aResult({ anyUnexplained: true })] },
  { reason: 'step-to-do', verdict: 'ready-with-warnings', results: [aResult({ anyUnknown: true }, STEP)] },
  { reason: 'partial-profile', verdict: 'ready-with-warnings', run: { coverage: 'partial' } },
  { reason: 'issue-security-risk', verdict: 'ready-with-warnings', run: { securityRisk: true } },
];

const decide = (...triggers: readonly Trigger[]) =>
  verdictOf(
    triggers.flatMap(({ results = [] }) => results),
    triggers.reduce<RunFacts>((run, trigger) => ({ ...run, ...trigger.run }), FINE),
  );

it('is ready when nothing speaks against it', () => {
  expect(verdictOf([aResult()], FINE)).toEqual({ verdict: 'ready', reasons: [] });
  expect(verdictOf([], FINE)).toEqual({ verdict: 'ready', reasons: [] });
});

it.each(TRIGGERS)('$reason alone makes it $verdict', (trigger) => {
  expect(decide(trigger)).toEqual({ verdict: trigger.verdict, reasons: [trigger.reason] });
});

describe('of two reasons', () => {
  const pairs = TRIGGERS.flatMap((first, at) =>
    TRIGGERS.slice(at + 1).map((second) => ({ first, second, winner: first.verdict })),
  );

  it.each(pairs)(
    '$first.reason and $second.reason make it $winner, and both are told',
    ({ first, second, winner }) => {
      const expected = { verdict: winner, reasons: [first.reason, second.reason] };
      expect(decide(first, second)).toEqual(expected);
      expect(decide(second, first)).toEqual(expected);
    },
  );
});

it('tells every reason that applies, each once, the gravest first', () => {
  expect(decide(...TRIGGERS, ...TRIGGERS).reasons).toEqual(TRIGGERS.map(({ reason }) => reason));
});

describe('what a level makes of it', () => {
  const rows: readonly [Requirement['level'], Partial<RequirementResult>, Verdict][] = [
    ['required', { anyGap: true }, 'not-ready'],
    ['required', { anyUnknown: true }, 'incomplete'],
    ['required', { anyUnexplained: true }, 'ready-with-warnings'],
    ['recommended', { anyGap: true }, 'ready-with-warnings'],
    ['recommended', { anyUnknown: true }, 'ready-with-warnings'],
    ['recommended', { anyUnexplained: true }, 'ready'],
    ['optional', { anyGap: true }, 'ready'],
    ['optional', { anyUnknown: true }, 'ready'],
    ['optional', { anyUnexplained: true }, 'ready'],
  ];
  it.each(rows)('%s with %j: %s', (level, result, verdict) => {
    expect(verdictOf([aResult(result, { level })], FINE).verdict).toBe(verdict);
  });
});

describe('a run without projects', () => {
  it('is ready when nothing is needed in projects', () => {
    expect(verdictOf([aResult({ perProject: false })], { ...FINE, projectCount: 0 }).verdict).toBe('ready');
  });

  it('is incomplete even when what is needed there is optional', () => {
    const result = aResult({}, { level: 'optional' });
    expect(verdictOf([result], { ...FINE, projectCount: 0 }).verdict).toBe('incomplete');
  });
});

describe('a step', () => {
  const steps: readonly [string, 'a step' | 'judged', Partial<Requirement>][] = [
    ['a manual need', 'a step', { anyOf: [byHand] }],
    ['what whoever sets it up needs', 'a step', { actor: 'setup-admin' }],
    ['what a mapped person needs', 'a step', { actor: 'mapped-person' }],
    ['what the integration user needs', 'judged', {}],
    ['a manual need beside a permission', 'judged', { anyOf: [byHand, permission('EDIT_ISSUES')] }],
  ];
  it.each(steps)('or not: %s is %s', (_what, treated, over) => {
    expect(isStep(aRequirement('need', [permission('EDIT_ISSUES')], over))).toBe(treated === 'a step');
  });

  it.each(['recommended', 'optional'] as const)('that is %s warns of nothing', (level) => {
    expect(verdictOf([aResult({ anyUnknown: true }, { ...STEP, level })], FINE).verdict).toBe('ready');
  });

  it('never makes a run incomplete or not ready', () => {
    const open = aResult({ anyUnknown: true, anyGap: true }, { actor: 'setup-admin' });
    expect(verdictOf([open], FINE)).toEqual({ verdict: 'ready-with-warnings', reasons: ['step-to-do'] });
  });
});
