import * as v from 'valibot';
import { errorFromIssue } from '../profile-error';
import { ACTORS, address, anyOfSchema, day, name, text } from '../schema-parts';
import { type Operation, OPERATION_GROUPS } from './operation';

const needSchema = v.strictObject({
  anyOf: anyOfSchema,
  actor: v.optional(v.picklist(ACTORS), 'integration-user'),
  basis: v.optional(v.picklist(['jira-api', 'inferred']), 'jira-api'),
  reason: text(600),
  source: v.optional(address),
});

const failureSchema = v.strictObject({
  status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599))),
  looks: text(300),
  text: v.optional(text(300)),
  source: v.optional(address),
});

const operationSchema = v.strictObject({
  id: name,
  label: text(60),
  group: v.picklist(OPERATION_GROUPS.map(({ id }) => id)),
  help: text(300),
  needs: v.pipe(v.array(needSchema), v.minLength(1, 'Name at least one need.')),
  failure: v.pipe(v.array(failureSchema), v.minLength(1, 'Say what a failure looks like.')),
  source: address,
  checked: day,
});

/**
 * Reads operations from JSON and completes them: what has no source of its own rests on the operation's.
 * @throws ProfileError naming the first field that is wrong
 */
export function parseOperations(input: unknown): readonly Operation[] {
  const parsed = v.safeParse(v.array(operationSchema), input);
  if (!parsed.success) throw errorFromIssue(parsed.issues[0]);
  return parsed.output.map((operation) => {
    const { source, needs, failure } = operation;
    return {
      ...operation,
      needs: needs.map((need) => ({ ...need, source: need.source ?? source })),
      failure: failure.map((seen) => ({ ...seen, source: seen.source ?? source })),
    };
  }) as readonly Operation[];
}
