import { fc, runs } from '../../support/random';
import { FEWEST, LEAST } from '../../../src/domain/plan/cost';
import { makePlan } from '../../../src/domain/plan/make-plan';
import { bestOfAll } from './every-set-of-changes';
import { planInput, smallWorld } from './small-world';

describe('a plan for a small site', () => {
  it.each([
    ['fewest-changes', FEWEST],
    ['no-scheme-touched', FEWEST],
    ['least-privilege', LEAST],
  ] as const)('is the best of all there are: %s', (strategy, order) => {
    fc.assert(
      fc.property(smallWorld, (world) => {
        const { cost } = makePlan(planInput(world), strategy);
        expect(cost).toEqual(bestOfAll(world, strategy, order));
      }),
      { numRuns: runs(300) },
    );
  });
});
