import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire } from 'node:module';
import { installClock, setClockOffset } from './child-clock';
import { fenceNetwork } from './fence';
import { makeForgeFetch } from './forge-fetch';
import { makeForgeRuntime } from './forge-runtime';
import type { ChildMessage, HostMessage, InvokeMessage } from './protocol';

// The process in which the app runs: started by app-process.ts with the bundle's path, it stands where Forge's runtime stands.

interface Invocation {
  id: string;
  runtime: Record<string, unknown>;
}
type Handler = (event: unknown, backendPayload: unknown) => unknown;

const invocations = new AsyncLocalStorage<Invocation>();

function send(message: ChildMessage): void {
  if (process.connected) process.send?.(message);
}

const { forgeFetch, settle } = makeForgeFetch(send, () => invocations.getStore()?.id);

Object.defineProperty(globalThis, '__forge_fetch__', { value: forgeFetch });
// Undefined at module load, when no invocation runs: @forge/kvs reads it then to choose how to reach storage.
Object.defineProperty(globalThis, '__forge_runtime__', { get: () => invocations.getStore()?.runtime });

function describe(error: unknown): { name: string; message: string } {
  if (error instanceof Error) return { name: error.name, message: error.message };
  return { name: 'Error', message: String(error) };
}

async function invoke(handlers: Record<string, unknown>, message: InvokeMessage): Promise<void> {
  setClockOffset(message.seed.clockOffset);
  const handler = handlers[message.exportName];
  try {
    if (typeof handler !== 'function') throw new Error(`The bundle has no function '${message.exportName}'.`);
    const store = { id: message.id, runtime: makeForgeRuntime(message.seed) };
    const result = await invocations.run(store, () =>
      (handler as Handler)(message.event, message.backendPayload),
    );
    send({ kind: 'result', id: message.id, json: JSON.stringify(result) });
  } catch (error) {
    send({ kind: 'error', id: message.id, ...describe(error) });
  }
}

function serve(handlers: Record<string, unknown>): void {
  process.on('message', (raw) => {
    const message = raw as HostMessage;
    switch (message.kind) {
      case 'invoke':
        void invoke(handlers, message);
        break;
      case 'answer':
        settle(message.fetchId, message.answer);
        break;
      case 'refusal':
        settle(message.fetchId, new Error(message.message));
        break;
      case 'ping':
        send({ kind: 'pong' });
        break;
    }
  });
  send({ kind: 'ready' });
}

process.on('disconnect', () => process.exit(0));
fenceNetwork();
installClock();
try {
  const bundle = process.argv[2] ?? '';
  serve(createRequire(__filename)(bundle) as Record<string, unknown>);
} catch (error) {
  send({ kind: 'load-failed', message: describe(error).message });
}
