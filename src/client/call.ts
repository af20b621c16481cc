import type { Answers, Request, ResolverName } from '../contract/api';
import type { Envelope, Failure } from '../contract/envelope';

/** Reaches one resolver: `@forge/bridge`'s invoke on the page, the local host in the headless check. */
export type Invoke = (name: ResolverName, payload: unknown) => Promise<unknown>;

/** A resolver said no, in words for a person. */
export class ResolverFailure extends Error {
  override readonly name = 'ResolverFailure';
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

/**
 * Calls one resolver and opens its envelope.
 * @throws ResolverFailure with what went wrong and what to do; a rejection of `invoke` itself becomes one too
 */
export async function call<N extends ResolverName>(
  invoke: Invoke,
  name: N,
  payload: Request<N>,
): Promise<Answers[N]> {
  let answer: unknown;
  try {
    answer = await invoke(name, payload);
  } catch {
    throw new ResolverFailure({
      code: 'internal',
      message: 'The app did not answer. Try again; if it happens again, reload the page.',
    });
  }
  if (!isEnvelope(answer))
    throw new ResolverFailure({
      code: 'internal',
      message: 'The app answered something that this page does not understand. Reload the page.',
    });
  if (!answer.ok) throw new ResolverFailure(answer.error);
  return answer.data as Answers[N];
}

function isEnvelope(answer: unknown): answer is Envelope<unknown> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  return answer.ok === true || (answer.ok === false && 'error' in answer && isFailure(answer.error));
}

function isFailure(error: unknown): error is Failure {
  return typeof error === 'object' && error !== null && 'code' in error && 'message' in error;
}
