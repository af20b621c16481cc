import { activeRequirements, IMPLICIT_REQUIREMENTS } from '../../src/domain/active-requirements';
import { enumerationProved, judgeRun, type RunJudgement } from '../../src/domain/judge-run';
import type { Requirement } from '../../src/domain/profile';
import type { RunFacts } from '../../src/domain/verdict';
import { aPart, aProject } from '../support/judging/a-project';
import { aRequirement, byHand, globally, permission, unchosenRole } from '../support/judging/a-requirement';
import { aScheme, grant, HOLDER } from '../support/judging/a-scheme';
import { anAccount } from '../support/judging/an-account';
import { judgeAll, type PartOfARun } from '../support/judging/judge-part';
import { sharedEvidence } from '../support/judging/shared-evidence';

const EDIT = aRequirement('edit', [permission('EDIT_ISSUES')]);
const BROWSE = aRequirement('browse', [permission('BROWSE_PROJECTS')], { level: 'recommended' });
const clean = [aScheme('1', [grant('EDIT_ISSUES', HOLDER.anyone)])];

/** Judges a run of one part; whole and proved unless said otherwise. */
function run(one: PartOfARun, over: Partial<RunFacts> = {}): RunJudgement {
  const results = judgeAll({ schemes: clean, ...one });
  return judgeRun(sharedEvidence(one.shared), one.requirements, new Set(one.confirmed), results, {
    finished: true,
    enumerationProved: true,
    namedSkipped: 0,
    coverage: 'full',
    securityRisk: false,
    ...over,
  });
}

const THREE = [aProject(1), aProject(2), aProject(3)];
const summaryOf = (judgement: RunJudgement, id: string) =>
  judgement.requirements.find(({ requirement }) => requirement.id === id);

describe('a requirement over many projects', () => {
  const judgement = run({ part: aPart(THREE, { EDIT_ISSUES: '101' }), requirements: [EDIT] });

  it('is as bad as its worst project', () => {
    expect(summaryOf(judgement, 'edit')?.worst.outcome).toBe('missing');
    expect(judgement.verdict).toBe('not-ready');
  });

  it('counts how often it came out how', () => {
    expect(summaryOf(judgement, 'edit')?.counts).toMatchObject({ met: 2, missing: 1 });
    expect(judgement.cells).toMatchObject({ met: 2, missing: 1 });
  });

  it('counts the projects that are ready', () => {
    expect(judgement.projects).toEqual({ total: 3, ready: 2 });
    expect(judgement.gapCount).toBe(1);
  });
});

it('a project with recommended gaps only is ready, and the run has warnings', () => {
  const judgement = run({ part: aPart(THREE, { BROWSE_PROJECTS: '000' }), requirements: [BROWSE] });
  expect(judgement.projects.ready).toBe(3);
  expect(judgement).toMatchObject({ verdict: 'ready-with-warnings', reasons: ['recommended-gap'] });
});

it('one project that could not be asked about makes the run incomplete', () => {
  const part = aPart(THREE, { EDIT_ISSUES: '110' }, { vanished: [3] });
  expect(run({ part, requirements: [EDIT] })).toMatchObject({
    verdict: 'incomplete',
    reasons: ['required-unknown'],
    projects: { total: 3, ready: 2 },
  });
});

describe('the site', () => {
  it('has gaps of its own, beside those of projects', () => {
    const judgement = run({
      part: aPart(THREE, { EDIT_ISSUES: '111' }),
      requirements: [EDIT, aRequirement('pick', [globally('USER_PICKER')])],
    });
    expect(judgement.siteGaps).toEqual([
      {
        requirementId: 'pick',
        level: 'required',
        scope: { kind: 'site' },
        outcome: 'missing',
        proof: 'jira-only',
        reason: 'not-granted',
        causeId: 'global:USER_PICKER',
      },
    ]);
    expect(judgement).toMatchObject({ gapCount: 1, verdict: 'not-ready' });
    expect(judgement.causes).toMatchObject([{ id: 'global:USER_PICKER', projectCount: 0 }]);
  });

  it('has a gap where a role is still to be chosen, told once', () => {
    const judgement = run({
      part: aPart(THREE, {}),
      requirements: [aRequirement('developer', [unchosenRole])],
    });
    expect(judgement.siteGaps).toMatchObject([{ causeId: 'unknown:role-not-chosen' }]);
    expect(judgement.verdict).toBe('incomplete');
  });

  it('has no gap where a permission does not apply', () => {
    const judgement = run({
      part: aPart([], {}),
      requirements: [aRequirement('root', [globally('SYSTEM_ADMIN')])],
    });
    expect(judgement).toMatchObject({ siteGaps: [], verdict: 'ready' });
  });
});

describe('the account', () => {
  const needs = activeRequirements(
    { id: 'own', name: 'Own', coverage: 'full', options: [], requirements: [EDIT] },
    {},
  );

  it('that is inactive is one cause over site and projects, and the run is not ready', () => {
    const account = anAccount({ active: false, applicationRoles: [] });
    const judgement = run({
      part: aPart(THREE, {}, { notAsked: 'account-inactive' }),
      requirements: needs,
      shared: { account, globalGranted: null },
    });
    expect(judgement.verdict).toBe('not-ready');
    expect(judgement.causes).toMatchObject([
      { id: 'account:account-inactive', gapCount: 5, projectCount: 3 },
    ]);
  });

  it('without access to Jira keeps its cells, and the run is not ready', () => {
    const judgement = run({
      part: aPart(THREE, { EDIT_ISSUES: '111' }),
      requirements: needs,
      shared: { account: anAccount({ applicationRoles: [] }) },
    });
    expect(judgement.cells.met).toBe(3);
    expect(judgement).toMatchObject({ verdict: 'not-ready', causes: [{ id: 'account:no-jira-access' }] });
  });

  it('needs nothing but to be active and to have access when the profile asks for nothing', () => {
    expect(run({ part: aPart([], {}), requirements: IMPLICIT_REQUIREMENTS }).verdict).toBe('ready');
  });
});

describe('steps', () => {
  const steps: readonly Requirement[] = [
    aRequirement('tick', [byHand]),
    aRequirement('assignable', [permission('ASSIGNABLE_USER')], { actor: 'mapped-person' }),
  ];

  it('are to do until the admin confirms them, and are never gaps', () => {
    const judgement = run({ part: aPart(THREE, {}), requirements: steps });
    expect(judgement).toMatchObject({ verdict: 'ready-with-warnings', reasons: ['step-to-do'], gapCount: 0 });
    expect(judgement.requirements.map(({ isStep, worst }) => [isStep, worst.outcome])).toEqual([
      [true, 'unknown'],
      [true, 'unknown'],
    ]);
  });

  it('are met once confirmed, each by its own id', () => {
    const one = run({ part: aPart(THREE, {}), requirements: steps, confirmed: ['tick'] });
    expect(one.reasons).toEqual(['step-to-do']);
    const both = run({ part: aPart(THREE, {}), requirements: steps, confirmed: ['tick', 'assignable'] });
    expect(both.verdict).toBe('ready');
  });
});

it('without projects and with a need in projects, a run is incomplete', () => {
  expect(run({ part: aPart([], {}), requirements: [EDIT] })).toMatchObject({
    verdict: 'incomplete',
    reasons: ['no-projects'],
  });
});

describe('an enumeration', () => {
  const parts = (...sizes: readonly { ids: readonly number[]; totals: readonly number[] }[]) =>
    sizes.map(({ ids, totals }) =>
      aPart(
        ids.map((id) => aProject(id)),
        {},
        { totals },
      ),
    );

  it.each([
    [
      'every page states the total that was found',
      [
        { ids: [1, 2], totals: [3] },
        { ids: [3], totals: [3] },
      ],
      true,
    ],
    ['Jira counts none and none was found', [{ ids: [], totals: [0] }], true],
    ['fewer were found than Jira counts', [{ ids: [1, 2], totals: [3] }], false],
    ['more were found than Jira counts', [{ ids: [1, 2], totals: [1] }], false],
    [
      'one was found twice instead of another',
      [
        { ids: [1, 2], totals: [3] },
        { ids: [2], totals: [3] },
      ],
      false,
    ],
    ['the total changed between pages', [{ ids: [1, 2], totals: [3, 2] }], false],
    [
      'the total changed between parts',
      [
        { ids: [1, 2], totals: [2] },
        { ids: [], totals: [3] },
      ],
      false,
    ],
  ])('is proved or not when %s', (_when, sizes, proved) => {
    expect(enumerationProved(parts(...sizes))).toBe(proved);
  });

  it('of named projects is proved by finding as many as were to be found', () => {
    const named = (expected: number) => [aPart([aProject(1)], {}, { totals: [], expected })];
    expect(enumerationProved(named(1))).toBe(true);
    expect(enumerationProved(named(2))).toBe(false);
  });
});
