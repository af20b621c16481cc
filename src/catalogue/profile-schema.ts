import * as v from 'valibot';
import type { ConnectorProfile, Need } from '../domain/profile';
import { checkReferences } from './check-references';
import { errorFromIssue, ProfileError } from './profile-error';

export { ProfileError };

const KINDS = [
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

const name = v.pipe(
  v.string(),
  v.regex(
    /^[a-z][A-Za-z0-9-]{0,63}$/u,
    'Use a short name of letters, digits and hyphens, starting with a small letter.',
  ),
);
const text = (max: number) => {
  const length = `Write 1 to ${max} characters.`;
  return v.pipe(v.string(), v.minLength(1, length), v.maxLength(max, length));
};
/** Left out or left empty alike. A default passes through its schema, so this one accepts the empty text. */
const textOrNothing = (max: number) =>
  v.optional(v.pipe(v.string(), v.maxLength(max, `Write at most ${max} characters.`)), '');
const key = text(255);
const address = v.pipe(
  v.string(),
  v.maxLength(1_000, 'Give an address of at most 1000 characters.'),
  v.regex(/^https:\/\//u, 'Give the https address of the source.'),
);

const needSchema = v.strictObject({ kind: v.picklist(KINDS), key, keyFromOption: v.optional(name) });

const requirementBase = {
  id: v.optional(name),
  level: v.picklist(['required', 'recommended', 'optional']),
  actor: v.optional(v.picklist(['integration-user', 'setup-admin', 'mapped-person']), 'integration-user'),
  whenOption: v.optional(name),
  reason: textOrNothing(600),
  breaks: v.optional(text(600)),
  basis: v.optional(v.picklist(['vendor', 'jira-api', 'inferred']), 'vendor'),
  source: v.optional(address),
  checked: v.optional(v.pipe(v.string(), v.isoDate('Give the date as YYYY-MM-DD.'))),
};

const longRequirement = v.strictObject({
  ...requirementBase,
  anyOf: v.pipe(
    v.array(needSchema),
    v.minLength(1, 'Name at least one {kind, key}.'),
    v.maxLength(20, 'Name at most 20 alternatives.'),
  ),
});
const shortRequirement = v.strictObject({
  ...requirementBase,
  kind: v.picklist(KINDS),
  key,
  keyFromOption: v.optional(name),
});

/** A requirement names its alternatives, or, in the short form, the one thing it needs. */
const requirementSchema = v.union(
  [longRequirement, shortRequirement],
  'A requirement needs a level, and either kind and key, or anyOf with at least one {kind, key}.',
);

const optionSchema = v.variant('type', [
  v.strictObject({
    name,
    type: v.literal('boolean'),
    label: text(120),
    help: textOrNothing(600),
    default: v.optional(v.boolean(), false),
  }),
  v.strictObject({
    name,
    type: v.picklist(['role', 'group']),
    label: text(120),
    help: textOrNothing(600),
  }),
]);

/** A connector profile as a person or a program writes it: `id`, `name` and `requirements` are enough. */
export const profileInputSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: name,
  name: text(120),
  vendor: v.optional(text(120)),
  summary: v.optional(text(1_000)),
  coverage: v.optional(v.picklist(['full', 'partial']), 'full'),
  coverageNote: v.optional(text(1_000)),
  options: v.optional(
    v.pipe(v.array(optionSchema), v.maxLength(50, 'A profile has at most 50 options.')),
    [],
  ),
  requirements: v.pipe(
    v.array(requirementSchema),
    v.maxLength(300, 'A profile has at most 300 requirements.'),
  ),
});

/**
 * Reads a profile from JSON and completes it: short forms are written out and missing requirement ids are made from kind and key.
 * @throws ProfileError naming the first field that is wrong
 */
export function parseProfile(input: unknown): ConnectorProfile {
  const parsed = v.safeParse(profileInputSchema, input);
  if (!parsed.success) {
    throw firstError(parsed.issues[0]);
  }
  const { requirements, ...rest } = parsed.output;
  delete rest.$schema;
  const profile = { ...rest, requirements: requirements.map(complete) } as ConnectorProfile;
  checkReferences(profile);
  return profile;
}

/** Of a requirement that fits neither form, the form that was meant is checked again, so that the field can be named. */
function firstError(issue: v.InferIssue<typeof profileInputSchema>): ProfileError {
  const { input } = issue;
  if (issue.type !== 'union' || typeof input !== 'object' || input === null) return errorFromIssue(issue);
  const meant = 'anyOf' in input ? longRequirement : shortRequirement;
  const [inner] = v.safeParse(meant, input).issues ?? [];
  const at = v.getDotPath(issue) ?? '';
  const noNeed = !('anyOf' in input) && !('kind' in input);
  return inner && !noNeed ? errorFromIssue(inner, at) : errorFromIssue(issue);
}

function complete(requirement: v.InferOutput<typeof requirementSchema>): unknown {
  if ('anyOf' in requirement) return { ...requirement, id: requirement.id ?? idOf(requirement.anyOf) };
  const { kind, key: needKey, keyFromOption, ...rest } = requirement;
  const need = { kind, key: needKey, ...(keyFromOption !== undefined && { keyFromOption }) };
  return { ...rest, id: rest.id ?? idOf([need]), anyOf: [need] };
}

function idOf(anyOf: readonly { kind: Need['kind']; key: string }[]): string {
  return anyOf
    .map((need) => `${need.kind}-${need.key}`.toLowerCase().replace(/[^a-z0-9]+/gu, '-'))
    .join('-or-');
}
