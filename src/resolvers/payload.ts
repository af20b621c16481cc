import * as v from 'valibot';
import { requestSchemas, type ResolverName, type ValidRequest } from '../contract/api';
import { MAX_PAYLOAD_BYTES } from '../contract/limits';
import { AppError } from '../ports/errors';

/**
 * Checks a payload before anything is done with it.
 * @throws AppError `too-large`, or `invalid-input` naming the first field that is wrong
 */
export function parsePayload<N extends ResolverName>(name: N, payload: unknown): ValidRequest<N> {
  const size = Buffer.byteLength(JSON.stringify(payload ?? {}));
  if (size > MAX_PAYLOAD_BYTES)
    throw new AppError(
      'too-large',
      `This is too much at once (${size} of at most ${MAX_PAYLOAD_BYTES} bytes). Name fewer projects, or shorten the profile.`,
    );
  const parsed = v.safeParse(requestSchemas[name], payload ?? {});
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const field = v.getDotPath(issue) ?? 'payload';
  throw new AppError('invalid-input', `${field}: ${issue.message}`, { field });
}
