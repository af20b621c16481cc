import * as v from 'valibot';
import { JiraUnavailable } from '../ports/errors';

/**
 * Reads an answer of Jira through a schema that names only what the app uses.
 * @throws JiraUnavailable when the answer has another shape: an answer that cannot be read is no answer
 */
export function read<S extends v.GenericSchema>(
  schema: S,
  answer: unknown,
  endpoint: string,
): v.InferOutput<S> {
  const parsed = v.safeParse(schema, answer);
  if (!parsed.success) throw new JiraUnavailable(endpoint);
  return parsed.output;
}

/** Ids come as strings from some endpoints and as numbers from others. */
export const idText = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
export const idNumber = v.pipe(v.union([v.string(), v.number()]), v.transform(Number), v.integer());
