import type { WireAnswer } from './types';

/** How the platform fails one call of the app. */
export interface PlatformFault {
  /** 429, 500, or no answer at all: the connection ends. */
  error: 'too-many-requests' | 'server-error' | 'no-answer';
  /** Whether what was asked for happens all the same, and only its answer is lost. Default: false. */
  takesEffect?: boolean;
}

/** The platform gave no answer. Not a refusal of the host's: a test asked for it. */
export class LostAnswerError extends Error {
  override readonly name = 'LostAnswerError';
  constructor() {
    super('fetch failed');
  }
}

/**
 * What the app gets for a fault.
 * @throws LostAnswerError for `no-answer`.
 */
export function faultAnswer({ error }: PlatformFault): WireAnswer {
  if (error === 'no-answer') throw new LostAnswerError();
  const headers = { 'content-type': 'application/json' };
  if (error === 'too-many-requests') {
    const body = JSON.stringify({ code: 'TOO_MANY_REQUESTS', message: 'Too many requests.' });
    return { status: 429, statusText: 'Too Many Requests', headers, body };
  }
  // The body of a 500 is not documented: the app must do without one.
  return { status: 500, statusText: 'Internal Server Error', headers: {}, body: '' };
}

/** Decides about one operation; `nth` counts, from 1, the operations this function was asked about. */
export type FaultRule<Operation, Fault> = (operation: Operation & { nth: number }) => Fault | undefined;

/** The faults that tests ask for. */
export class FaultRules<Operation extends object, Fault = PlatformFault> {
  readonly #rules = new Set<{ when: FaultRule<Operation, Fault>; seen: number }>();

  /** @returns what ends it. */
  add(when: FaultRule<Operation, Fault>): () => void {
    const rule = { when, seen: 0 };
    this.#rules.add(rule);
    return () => {
      this.#rules.delete(rule);
    };
  }

  /** The fault for an operation that is about to happen: the first rule that has one decides, and all of them count it. */
  next(operation: Operation): Fault | undefined {
    let found: Fault | undefined;
    for (const rule of this.#rules) {
      rule.seen += 1;
      found ??= rule.when({ ...operation, nth: rule.seen });
    }
    return found;
  }
}
