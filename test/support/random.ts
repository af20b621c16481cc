import fc from 'fast-check';

/**
 * Generated cases are the same on every run, so that a change is red for what it did itself. To hunt for what they do not show:
 * `PROPERTY_SEED=random PROPERTY_RUNS=10 npm test -- test/properties` draws others, and ten times as many.
 */
const { PROPERTY_SEED = '1', PROPERTY_RUNS = '1' } = process.env;

if (PROPERTY_SEED !== 'random') fc.configureGlobal({ seed: Number(PROPERTY_SEED) });

/** How many cases to draw. @param usual in a run that was not asked for more */
export const runs = (usual: number): number => Math.ceil(usual * Number(PROPERTY_RUNS));

export { fc };
