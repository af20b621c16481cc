import * as v from 'valibot';
import type { ConnectorProfile } from '../domain/profile';
import { checkReferences } from './check-references';
import { errorFromIssue, ProfileError } from './profile-error';
import {
  completeRequirement,
  longRequirement,
  requirementSchema,
  shortRequirement,
} from './requirement-schema';
import { name, text, textOrNothing } from './schema-parts';
import { signInSchema, statementSchema } from './sign-in-schema';

export { ProfileError };

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
  kind: v.optional(v.picklist(['connector', 'template'])),
  version: v.optional(
    v.pipe(v.number(), v.integer('Give a whole number.'), v.minValue(1, 'Versions begin with 1.')),
  ),
  vendor: v.optional(text(120)),
  summary: v.optional(text(1_000)),
  coverage: v.optional(v.picklist(['full', 'partial']), 'full'),
  coverageNote: v.optional(text(1_000)),
  signIn: v.optional(
    v.pipe(v.array(signInSchema), v.maxLength(20, 'A profile has at most 20 ways to sign in.')),
  ),
  statements: v.optional(
    v.pipe(v.array(statementSchema), v.maxLength(50, 'A profile has at most 50 statements.')),
  ),
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
  const profile = { ...rest, requirements: requirements.map(completeRequirement) } as ConnectorProfile;
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
