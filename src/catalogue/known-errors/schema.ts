import * as v from 'valibot';

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{2,59}$/u, 'Use small letters, digits and hyphens.'));
const sentence = (max: number) => v.pipe(v.string(), v.minLength(3), v.maxLength(max));
const address = v.pipe(v.string(), v.regex(/^https:\/\/\S+$/u, 'Give the https address of the source.'));
const key = v.pipe(v.string(), v.regex(/^[A-Z_]+$/u, 'Give the permission key as Jira writes it.'));

const checkSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('permission'),
    key,
    in: v.picklist(['project', 'site']),
    of: v.optional(v.picklist(['account', 'person'])),
  }),
  v.strictObject({ kind: v.literal('project') }),
  v.strictObject({ kind: v.literal('account') }),
  v.strictObject({ kind: v.literal('issue-security') }),
  v.strictObject({ kind: v.literal('field'), on: v.picklist(['create', 'edit', 'create-and-edit']) }),
  v.strictObject({ kind: v.literal('required-fields') }),
  v.strictObject({ kind: v.literal('issue-type') }),
  v.strictObject({ kind: v.literal('board') }),
  v.strictObject({
    kind: v.literal('setting'),
    key: v.picklist([
      'attachmentsEnabled',
      'issueLinkingEnabled',
      'subTasksEnabled',
      'timeTrackingEnabled',
      'unassignedIssuesAllowed',
    ]),
  }),
  v.strictObject({ kind: v.literal('checklist'), item: id }),
  v.strictObject({ kind: v.literal('text'), text: sentence(240) }),
]);

const causeSchema = v.strictObject({
  id,
  title: sentence(90),
  why: sentence(320),
  checks: v.pipe(v.array(checkSchema), v.minLength(1, 'Say at least one thing to look at.')),
  fix: sentence(320),
  source: address,
});

/** One file of `causes/`. */
export const causeFileSchema = v.strictObject({ causes: v.array(causeSchema) });

const answerSchema = v.strictObject({
  status: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(599))), v.minLength(1)),
  header: v.optional(
    v.strictObject({ name: v.pipe(v.string(), v.regex(/^[a-z-]+$/u)), value: v.optional(v.string()) }),
  ),
  body: v.optional(v.picklist(['html', 'json'])),
  from: v.optional(
    v.array(v.picklist(['jira-cloud', 'gateway', 'jira-align', 'atlassian', 'private', 'other'])),
  ),
  leadsTo: v.optional(v.picklist(['private', 'sign-in', 'https', 'elsewhere'])),
  call: v.optional(v.string()),
  stays: v.optional(v.literal(true)),
});

const errorSchema = v.strictObject({
  id,
  title: sentence(120),
  about: v.picklist(['jira', 'jira-align-api', 'connector', 'network']),
  products: v.optional(v.array(id), []),
  patterns: v.optional(v.array(sentence(240)), []),
  answer: v.optional(answerSchema),
  statuses: v.optional(v.array(v.number()), []),
  needsContext: v.optional(v.boolean(), false),
  causes: v.pipe(
    v.array(v.strictObject({ cause: id, likelihood: v.picklist(['usual', 'possible', 'rare']) })),
    v.minLength(1, 'Name at least one cause.'),
  ),
  confidence: v.picklist(['certain', 'likely', 'possible']),
  unconfirmed: v.optional(v.boolean(), false),
  notCloud: v.optional(v.boolean(), false),
  sources: v.pipe(v.array(address), v.minLength(1, 'Cite where this was read.')),
  checked: v.pipe(v.string(), v.isoDate('Give the date as YYYY-MM-DD.')),
});

/** One file of `errors/`. */
export const errorFileSchema = v.strictObject({ errors: v.array(errorSchema) });

/** Looks at anything when no known error fits. */
export const generalChecksSchema = v.strictObject({
  checks: v.array(v.strictObject({ title: sentence(90), why: sentence(240), check: checkSchema })),
});

export type ErrorFile = v.InferOutput<typeof errorFileSchema>;
