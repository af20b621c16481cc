import type { ForgeFetchArgs, WireAnswer, WireRequest } from '../types';
import type { ChildMessage } from './protocol';

type Send = (message: ChildMessage) => void;
interface Waiting {
  done: (response: Response) => void;
  fail: (error: Error) => void;
}

const bodyless = new Set([101, 204, 205, 304]);

function toResponse(answer: WireAnswer): Response {
  const body = bodyless.has(answer.status) ? null : answer.body;
  const { status, statusText, headers } = answer;
  return new Response(body, { status, statusText, headers });
}

function toWireRequest(args: ForgeFetchArgs, path: string, init: RequestInit = {}): WireRequest {
  const { body } = init;
  if (body !== undefined && body !== null && typeof body !== 'string' && !(body instanceof URLSearchParams)) {
    throw new TypeError('The local Forge host carries text bodies only.');
  }
  return {
    // Copied field by field: what crosses the process border must be plain.
    args: {
      type: args.type,
      ...(args.provider !== undefined && { provider: args.provider }),
      ...(args.remote !== undefined && { remote: args.remote }),
      ...(args.accountId !== undefined && { accountId: args.accountId }),
    },
    path,
    method: (init.method ?? 'GET').toUpperCase(),
    headers: Object.fromEntries(new Headers(init.headers)),
    ...(body !== undefined && body !== null && { body: body.toString() }),
  };
}

/**
 * Makes the app side of `__forge_fetch__`: every call becomes a message to the host.
 * @param currentInvocation id of the invocation the caller belongs to, or undefined outside of one.
 */
export function makeForgeFetch(send: Send, currentInvocation: () => string | undefined) {
  const waiting = new Map<number, Waiting>();
  let last = 0;

  const forgeFetch = (args: ForgeFetchArgs, path: string, init?: RequestInit): Promise<Response> =>
    new Promise((done, fail) => {
      const invocationId = currentInvocation();
      if (invocationId === undefined) {
        throw new Error(`A Forge API was called outside of an invocation: ${path}`);
      }
      const fetchId = ++last;
      const signal = init?.signal;
      signal?.throwIfAborted();
      signal?.addEventListener('abort', () => {
        waiting.delete(fetchId);
        fail(signal.reason as Error);
      });
      const request = toWireRequest(args, path, init);
      waiting.set(fetchId, { done, fail });
      send({ kind: 'fetch', fetchId, invocationId, request });
    });

  const settle = (fetchId: number, outcome: WireAnswer | Error): void => {
    const entry = waiting.get(fetchId);
    waiting.delete(fetchId);
    if (outcome instanceof Error) entry?.fail(outcome);
    else entry?.done(toResponse(outcome));
  };

  return { forgeFetch, settle };
}
