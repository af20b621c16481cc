import { fc, runs } from '../support/random';
import { newAccountInput, readNewAccount } from '../../src/client/plan';
import { makePlan } from '../../src/domain/plan/make-plan';
import { STRATEGIES } from '../../src/domain/plan/plan';
import { endTestApp, startTestApp } from '../support/app/test-apps';
import { anyCase } from '../support/generated-sites/cases';
import { makeChanges } from '../support/plans/make-changes';
import { invoking, runCheck } from '../support/runs/checks';
import { requiring } from '../support/runs/profiles';

// Whole generated sites: an account made by the recipe is ready, but for what the recipe said would stay open.

test('an account made by its plan lacks what the plan left open, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, fc.constantFrom(...STRATEGIES), async (one, strategy) => {
      const started = await startTestApp({ siteFile: one.site, server: { assumptions: one.open } });
      try {
        const { app } = started;
        const profile = requiring(one.keys);
        const projectKeys = one.site.projects.map(({ key }) => key);
        const connector = { from: 'profile', profile } as const;
        const evidence = await readNewAccount(invoking(app), { connector, projectKeys });
        const plan = makePlan(newAccountInput(evidence, 'required'), strategy);
        const accountId = 'made-by-a-plan';
        makeChanges(
          app.site,
          accountId,
          plan.changes.map(({ change }) => change),
        );
        const projects = { kind: 'keys', keys: projectKeys } as const;
        const { gaps } = await runCheck(app, { profile, accountId, projects });
        const left = new Set(
          plan.remaining.flatMap(({ requirementId, projects: where }) =>
            where.map(({ key }) => `${requirementId} in ${key}`),
          ),
        );
        // Where the account cannot browse, it is documented nowhere what of the rest it holds.
        const shut = new Set(
          plan.remaining
            .filter(({ requirementId }) => /browse/u.test(requirementId))
            .flatMap(({ projects: where }) => where.map(({ key }) => key)),
        );
        const found = gaps.flatMap(({ requirementId, scope }) =>
          scope.kind === 'site'
            ? [requirementId]
            : shut.has(scope.key)
              ? []
              : [`${requirementId} in ${scope.key}`],
        );
        expect(found.filter((gap) => !left.has(gap))).toEqual([]);
      } finally {
        await endTestApp(started);
      }
    }),
    { numRuns: runs(20) },
  );
}, 240_000);
