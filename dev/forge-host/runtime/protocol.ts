import type { WireAnswer, WireRequest } from '../types';

/** What one invocation's `__forge_runtime__` is made from; plain data, so that it can cross to the app's process. */
export interface RuntimeSeed {
  invocationId: string;
  functionKey: string;
  moduleKey: string;
  moduleType: string;
  appId: string;
  appVersion: string;
  environmentId: string;
  environmentType: string;
  installationId: string;
  scopes: string[];
  /** When Forge would stop the function, in milliseconds since the epoch, by the machine's clock. */
  deadline: number;
  /** How far the app's clock is ahead of the machine's, in milliseconds. */
  clockOffset: number;
  contextAri: string;
  accountId?: string;
}

export interface InvokeMessage {
  kind: 'invoke';
  id: string;
  /** Name of the export of the bundle that handles it. */
  exportName: string;
  event: unknown;
  backendPayload: unknown;
  seed: RuntimeSeed;
}

export type HostMessage =
  | InvokeMessage
  | { kind: 'answer'; fetchId: number; answer: WireAnswer }
  | { kind: 'refusal'; fetchId: number; message: string }
  | { kind: 'ping' };

export type ChildMessage =
  | { kind: 'ready' }
  | { kind: 'load-failed'; message: string }
  | { kind: 'result'; id: string; json: string | undefined }
  | { kind: 'error'; id: string; name: string; message: string }
  | { kind: 'fetch'; fetchId: number; invocationId: string; request: WireRequest }
  | { kind: 'pong' };
