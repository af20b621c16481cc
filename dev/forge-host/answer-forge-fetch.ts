import type { KvsServer } from './kvs/kvs-server';
import { RefusedRequestError } from './gateway/allowed-requests';
import type { RunningInvocation } from './runtime/invocations';
import type { WireAnswer, WireRequest } from './types';

export interface ForgeFetchTargets {
  jira: (request: WireRequest, invocation: RunningInvocation) => Promise<WireAnswer>;
  kvs: KvsServer;
  /** Whether the manifest has `storage:app`; undefined when no manifest was given. */
  storageGranted: boolean | undefined;
}

/**
 * Makes the host side of `__forge_fetch__`: Jira and storage, and nothing else.
 * The function rejects with an explaining error for every other platform service.
 */
export function makeForgeFetchAnswerer(targets: ForgeFetchTargets) {
  return async (request: WireRequest, invocation: RunningInvocation): Promise<WireAnswer> => {
    const { type, remote, provider } = request.args;
    if (type === 'kvs') {
      if (targets.storageGranted === false) {
        throw new RefusedRequestError(
          'Refused: the app uses storage and its manifest lacks the scope storage:app.',
        );
      }
      return targets.kvs.handle(request);
    }
    if (type === 'fpp' && remote === 'jira') return targets.jira(request, invocation);
    throw new RefusedRequestError(
      `Refused: the local Forge host does not model ${request.method} ${request.path} ` +
        `(type ${type}, provider ${provider ?? 'none'}, remote ${remote ?? 'none'}).`,
    );
  };
}
