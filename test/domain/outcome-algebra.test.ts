import { fc } from '../support/random';
import { bestOf, type Judgement, worstOf } from '../../src/domain/outcome';

const outcome = fc.constantFrom<Judgement['outcome'][]>(
  'met',
  'conditional',
  'missing',
  'unknown',
  'not-applicable',
);
const proof = fc.constantFrom<(Judgement['proof'] | undefined)[]>(
  'confirmed',
  'jira-only',
  'unexplained',
  'discrepancy',
  undefined,
);
const judgement: fc.Arbitrary<Judgement> = fc
  .tuple(outcome, proof)
  .map(([is, proved]) => ({ outcome: is, ...(proved && { proof: proved }) }));
const some = fc.array(judgement, { minLength: 1, maxLength: 6 });

describe.each([
  ['worstOf', worstOf],
  ['bestOf', bestOf],
] as const)('%s', (_name, of) => {
  it('answers one of what it was given', () => {
    fc.assert(
      fc.property(some, (all) => {
        expect(all).toContain(of(all));
      }),
    );
  });

  it('does not depend on order, repetition or grouping', () => {
    fc.assert(
      fc.property(some, some, (left, right) => {
        const whole = of([...left, ...right]);
        expect(of([...right, ...left].reverse())).toEqual(whole);
        expect(of([...left, ...left, ...right])).toEqual(whole);
        expect(of([of(left), of(right)])).toEqual(whole);
      }),
    );
  });
});

it('the worst is met only when all are met or do not apply', () => {
  fc.assert(
    fc.property(some, (all) => {
      const harmless = all.every((one) => one.outcome === 'met' || one.outcome === 'not-applicable');
      expect(['met', 'not-applicable'].includes(worstOf(all).outcome)).toBe(harmless);
    }),
  );
});

it('the best is met exactly when one of them is', () => {
  fc.assert(
    fc.property(some, (all) => {
      expect(bestOf(all).outcome === 'met').toBe(all.some((one) => one.outcome === 'met'));
    }),
  );
});
