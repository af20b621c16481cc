import type { Envelope } from '../contract/envelope';
import { AppError } from '../ports/errors';

/** Lets Forge show its own consent screen; it must leave the resolver as it is. */
export type PassThrough = (error: unknown) => boolean;

/** Writes a line to the app's log: codes only, never names, texts or answers from Jira. */
export type Log = (line: { readonly resolver: string; readonly code: string; readonly kind: string }) => void;

/**
 * Runs a handler and puts what comes out into the one result envelope. Anything that was not foreseen becomes `internal`,
 * with no message of its own: the person sees what to do, the log what kind of error it was.
 */
export async function enveloped<T>(
  resolver: string,
  passThrough: PassThrough,
  log: Log,
  work: () => Promise<T>,
): Promise<Envelope<T>> {
  try {
    return { ok: true, data: await work() };
  } catch (error) {
    if (passThrough(error)) throw error;
    const kind = error instanceof Error ? error.name : typeof error;
    if (error instanceof AppError) {
      log({ resolver, code: error.code, kind });
      return { ok: false, error: { code: error.code, message: error.message, ...error.extra } };
    }
    log({ resolver, code: 'internal', kind });
    return {
      ok: false,
      error: {
        code: 'internal',
        message:
          "Something went wrong in the app itself. Try again; if it happens again, tell the app's maintainers what you did.",
      },
    };
  }
}
