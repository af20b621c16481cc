import * as v from 'valibot';

export const runIdSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9-]{8,64}$/u, 'This is not the id of a run.'),
);

export const checkIdSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9-]{8,64}$/u, 'This is not the id of a saved check.'),
);

/** Number of a part of a run: up to 1,000 projects each. */
export const partSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
