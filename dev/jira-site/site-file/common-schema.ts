import * as v from 'valibot';

/** Pieces that several parts of the site file are made of. */
export const text = v.pipe(v.string(), v.minLength(1));

/** A number; a numeric string, as Jira shows some ids, is accepted. */
export const id = v.union([
  v.pipe(v.number(), v.integer(), v.minValue(0)),
  v.pipe(v.string(), v.regex(/^\d+$/u, 'an id must be a number'), v.transform(Number)),
]);

/** Who holds a permission or belongs to a security level (Atlassian REST docs: "Permission schemes", holder object). */
export const holder = v.object({
  type: text,
  parameter: v.exactOptional(v.string()),
  value: v.exactOptional(v.string()),
});
