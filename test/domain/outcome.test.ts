import {
  bestOf,
  type Judgement,
  noOutcomes,
  type Outcome,
  type Proof,
  worstOf,
} from '../../src/domain/outcome';

/** docs: a cell's worst-of order is missing > conditional > unknown > met > not-applicable. */
const WORST_FIRST: readonly Outcome[] = ['missing', 'conditional', 'unknown', 'met', 'not-applicable'];
/** An alternative that could not be established might be the one that holds. */
const BEST_FIRST: readonly Outcome[] = ['met', 'unknown', 'conditional', 'missing', 'not-applicable'];
const WEAKEST_FIRST: readonly (Proof | undefined)[] = [
  'discrepancy',
  'unexplained',
  'jira-only',
  'confirmed',
  undefined,
];

/** Every pair of an earlier and a later member. */
function orderedPairs<T>(order: readonly T[]): [T, T][] {
  return order.flatMap((first, at) => order.slice(at + 1).map((second): [T, T] => [first, second]));
}

const met = (proof: Proof | undefined): Judgement => ({ outcome: 'met', ...(proof && { proof }) });

describe('worstOf', () => {
  it.each(orderedPairs(WORST_FIRST))('%s is worse than %s, in either order', (worse, better) => {
    expect(worstOf([{ outcome: worse }, { outcome: better }]).outcome).toBe(worse);
    expect(worstOf([{ outcome: better }, { outcome: worse }]).outcome).toBe(worse);
  });

  it.each(orderedPairs(WEAKEST_FIRST))(
    'among equal outcomes proof %s is worse than %s',
    (weaker, stronger) => {
      expect(worstOf([met(weaker), met(stronger)])).toEqual(met(weaker));
      expect(worstOf([met(stronger), met(weaker)])).toEqual(met(weaker));
    },
  );

  it('is not-applicable for nothing at all', () => {
    expect(worstOf([])).toEqual({ outcome: 'not-applicable' });
  });

  it('keeps the first of two equals, with its reason', () => {
    const first: Judgement = { outcome: 'unknown', reason: 'scheme-unread' };
    expect(worstOf([first, { outcome: 'unknown', reason: 'over-budget' }])).toBe(first);
  });
});

describe('bestOf', () => {
  it.each(orderedPairs(BEST_FIRST))('%s is better than %s, in either order', (better, worse) => {
    expect(bestOf([{ outcome: better }, { outcome: worse }]).outcome).toBe(better);
    expect(bestOf([{ outcome: worse }, { outcome: better }]).outcome).toBe(better);
  });

  it.each(orderedPairs(WEAKEST_FIRST))(
    'among equal outcomes proof %s loses against %s',
    (weaker, stronger) => {
      expect(bestOf([met(weaker), met(stronger)])).toEqual(met(stronger));
      expect(bestOf([met(stronger), met(weaker)])).toEqual(met(stronger));
    },
  );

  it('is not-applicable for nothing at all', () => {
    expect(bestOf([])).toEqual({ outcome: 'not-applicable' });
  });

  it('keeps the first of two equals, with its reason', () => {
    const first: Judgement = { outcome: 'unknown', reason: 'scheme-unread' };
    expect(bestOf([first, { outcome: 'unknown', reason: 'over-budget' }])).toBe(first);
  });
});

it('counts start at zero for every outcome, and each counter is its own', () => {
  const counts = noOutcomes();
  counts.met += 1;
  expect(noOutcomes()).toEqual({ met: 0, conditional: 0, missing: 0, unknown: 0, 'not-applicable': 0 });
});
