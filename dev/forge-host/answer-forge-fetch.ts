import type { QueueService } from './events/queue-service';
import { RefusedRequestError } from './gateway/allowed-requests';
import type { KvsServer } from './kvs/kvs-server';
import type { PersonalData } from './privacy/personal-data';
import type { RunningInvocation } from './runtime/invocations';
import type { WireAnswer, WireRequest } from './types';

export interface ForgeFetchTargets {
  jira: (request: WireRequest, invocation: RunningInvocation) => Promise<WireAnswer>;
  kvs: KvsServer;
  /** Whether the manifest has `storage:app`; undefined when no manifest was given. */
  storageGranted: boolean | undefined;
  queues: QueueService;
  privacy: PersonalData;
}

/**
 * Makes the host side of `__forge_fetch__`: Jira, storage, queues and personal data reporting, and nothing else.
 * The function rejects with an explaining error for every other platform service.
 */
export function makeForgeFetchAnswerer({ jira, kvs, storageGranted, queues, privacy }: ForgeFetchTargets) {
  return async (request: WireRequest, invocation: RunningInvocation): Promise<WireAnswer> => {
    const { type, remote, provider } = request.args;
    if (type === 'kvs') {
      if (storageGranted === false) {
        throw new RefusedRequestError(
          'Refused: the app uses storage and its manifest lacks the scope storage:app.',
        );
      }
      return kvs.handle(request);
    }
    if (type === 'fpp' && remote === 'jira') return jira(request, invocation);
    if (type === 'fpp' && remote === 'stargate' && provider === 'app') {
      const answer = queues.handle(request, invocation) ?? privacy.handle(request);
      if (answer) return answer;
    }
    throw new RefusedRequestError(
      `Refused: the local Forge host does not model ${request.method} ${request.path} ` +
        `(type ${type}, provider ${provider ?? 'none'}, remote ${remote ?? 'none'}).`,
    );
  };
}
