import { fc, runs } from '../support/random';
import { judgePart, type ProjectResult } from '../../src/domain/judge-part';
import { judgeRun, type RunJudgement } from '../../src/domain/judge-run';
import type { Requirement } from '../../src/domain/profile';
import { aRequirement, permission } from '../support/judging/a-requirement';
import { aWorld, KEYS, partOf, type World, type WorldProject } from '../support/judging/a-world';
import { sharedEvidence } from '../support/judging/shared-evidence';

const REQUIREMENTS: readonly Requirement[] = [
  aRequirement('edit', [permission('EDIT_ISSUES')]),
  aRequirement('browse', [permission('BROWSE_PROJECTS')], { level: 'recommended' }),
  aRequirement('either', [permission('BROWSE_PROJECTS'), permission('EDIT_ISSUES')]),
];

function judge(world: World, projects = world.projects): ProjectResult[] {
  return judgePart(
    { shared: sharedEvidence({ account: world.account }), scan: world.scan, keys: KEYS },
    REQUIREMENTS,
    new Set(),
    partOf(projects),
    new Map(projects.flatMap(({ project, facts }) => (facts ? [[project.id, facts] as const] : []))),
  );
}

function run(world: World, projects = world.projects): RunJudgement {
  const results = judge(world, projects);
  const shared = sharedEvidence({ account: world.account });
  return judgeRun(shared, REQUIREMENTS, new Set(), results, {
    finished: true,
    enumerationProved: true,
    namedSkipped: 0,
    coverage: 'full',
    securityRisk: false,
  });
}

/** Each judged permission beside what is true of it. */
function cells(world: World) {
  const truths = new Map(
    world.projects.map((project): [number, WorldProject] => [project.project.id, project]),
  );
  return judge(world).flatMap(({ judged }) =>
    KEYS.map((key) => {
      const found = truths.get(judged.project.id);
      return {
        outcome: judged.cells[key]?.outcome,
        held: found?.held[key],
        says: found?.says[key],
        vanished: found?.vanished,
      };
    }),
  );
}

describe('over all sites and all holes in the evidence', () => {
  it('a permission is met only when Jira says yes and the account holds it on every issue', () => {
    fc.assert(
      fc.property(aWorld, (world) => {
        const met = cells(world).filter(({ outcome }) => outcome === 'met');
        expect(met.filter(({ says, held }) => says !== '1' || held !== 'every-issue')).toEqual([]);
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('a permission is missing only when Jira says no in a project that is there', () => {
    fc.assert(
      fc.property(aWorld, (world) => {
        const missing = cells(world).filter(({ outcome }) => outcome === 'missing');
        expect(missing.filter(({ says, vanished }) => says !== '0' || vanished === true)).toEqual([]);
      }),
    );
  });

  it('a permission is conditional only when the account holds it on some issues and not on all', () => {
    fc.assert(
      fc.property(aWorld, (world) => {
        const conditional = cells(world).filter(({ outcome }) => outcome === 'conditional');
        expect(conditional.filter(({ held }) => held !== 'some-issues')).toEqual([]);
      }),
    );
  });

  it('every outcome occurs, so that none of this holds for want of cases', () => {
    const seen = new Set(
      fc.sample(aWorld, 300).flatMap((world) => cells(world).map(({ outcome }) => outcome)),
    );
    expect([...seen].sort()).toEqual(['conditional', 'met', 'missing', 'unknown']);
  });

  it('a run is ready only when every required need is really held in every project', () => {
    fc.assert(
      fc.property(aWorld, (world) => {
        const { verdict } = run(world);
        const really = world.projects.every(({ held }) => held['EDIT_ISSUES'] === 'every-issue');
        expect(verdict.startsWith('ready') && !really).toBe(false);
      }),
      { numRuns: runs(1_000) },
    );
  });

  it('a run that is plainly ready has no gap of any kind', () => {
    fc.assert(
      fc.property(aWorld, (world) => {
        const judgement = run(world);
        const open = judgement.verdict === 'ready' ? judgement.gapCount + judgement.causes.length : 0;
        expect(open).toBe(0);
      }),
    );
  });

  it('what a run comes to does not depend on the order of its projects', () => {
    const shuffled = aWorld.chain((world) =>
      fc
        .shuffledSubarray([...world.projects], { minLength: world.projects.length })
        .map((projects) => ({ world, projects })),
    );
    fc.assert(
      fc.property(shuffled, ({ world, projects }) => {
        const { causes, verdict, reasons, cells: counts } = run(world);
        expect(run(world, projects)).toMatchObject({ causes, verdict, reasons, cells: counts });
      }),
      { numRuns: runs(500) },
    );
  });

  it('each gap has a cause, and the causes count each gap once', () => {
    fc.assert(
      fc.property(aWorld, (world) => {
        const { causes, gapCount } = run(world);
        expect(causes.reduce((sum, cause) => sum + cause.gapCount, 0)).toBe(gapCount);
        const ids = judge(world).flatMap(({ requirements }) =>
          requirements.flatMap(({ gap }) => gap?.gap.causeId ?? []),
        );
        expect([...new Set(ids)].filter((id) => !causes.some((cause) => cause.id === id))).toEqual([]);
      }),
    );
  });
});
