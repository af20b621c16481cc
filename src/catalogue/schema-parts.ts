import * as v from 'valibot';

/** What a requirement can be about. */
export const KINDS = [
  'account',
  'product-access',
  'global-permission',
  'project-permission',
  'project-role',
  'group',
  'issue-security',
  'field-on-screen',
  'board-visibility',
  'site',
  'manual',
] as const;

export const LEVELS = ['required', 'recommended', 'optional'] as const;
export const ACTORS = ['integration-user', 'setup-admin', 'mapped-person'] as const;

/** A short name that other fields refer to. */
export const name = v.pipe(
  v.string(),
  v.regex(
    /^[a-z][A-Za-z0-9-]{0,63}$/u,
    'Use a short name of letters, digits and hyphens, starting with a small letter.',
  ),
);

/** A text that may not be empty. @param max characters at most */
export const text = (max: number) => {
  const length = `Write 1 to ${max} characters.`;
  return v.pipe(v.string(), v.minLength(1, length), v.maxLength(max, length));
};

/**
 * Left out or left empty alike. A default passes through its schema, so this one accepts the empty text.
 * @param max characters at most
 */
export const textOrNothing = (max: number) =>
  v.optional(v.pipe(v.string(), v.maxLength(max, `Write at most ${max} characters.`)), '');

/** Where a statement can be read. */
export const address = v.pipe(
  v.string(),
  v.maxLength(1_000, 'Give an address of at most 1000 characters.'),
  v.regex(/^https:\/\//u, 'Give the https address of the source.'),
);

/** The day on which somebody last read a source. */
export const day = v.pipe(v.string(), v.isoDate('Give the date as YYYY-MM-DD.'));

const need = {
  kind: v.picklist(KINDS),
  key: text(255),
  keyFromOption: v.optional(name),
  app: v.optional(text(120)),
};

/** One way to satisfy a requirement. */
export const needSchema = v.strictObject(need);
/** The fields of a need, for the short form that names one need without a list. */
export const needEntries = need;

/** The ways to satisfy a requirement. */
export const anyOfSchema = v.pipe(
  v.array(needSchema),
  v.minLength(1, 'Name at least one {kind, key}.'),
  v.maxLength(20, 'Name at most 20 alternatives.'),
);
