import { HostStoppedError } from '../errors';
import type { Interruption, WireAnswer, WireRequest } from '../types';
import { startAppProcess, type AppProcess } from './app-process';
import { Invocations, type InvocationOrder, type RunningInvocation } from './invocations';
import type { ChildMessage, InvokeMessage } from './protocol';

type FetchMessage = Extract<ChildMessage, { kind: 'fetch' }>;

export interface AppRuntimeOptions {
  program: string;
  bundle: string;
  /** Answers one `__forge_fetch__` call; a rejection reaches the app as a thrown Error. */
  answer: (request: WireRequest, invocation: RunningInvocation) => Promise<WireAnswer>;
  log: (line: string) => void;
  /** How long a process that let an invocation time out may take to show that it is alive. */
  pingMs?: number;
}

/**
 * Runs invocations in the app's own process and starts a new one after a crash. A process that is stuck (a loop that never yields)
 * is ended too: it would hold every later invocation.
 */
export class AppRuntime {
  readonly #options: AppRuntimeOptions;
  readonly #invocations: Invocations;
  #process: Promise<AppProcess> | undefined;
  #pingTimer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(options: AppRuntimeOptions) {
    this.#options = options;
    this.#invocations = new Invocations(() => void this.#checkAlive());
  }

  /**
   * Loads the bundle, if it is not loaded.
   * @throws RuntimeCrashError when it cannot be loaded.
   */
  async start(): Promise<AppProcess> {
    if (this.#stopped) throw new HostStoppedError();
    if (!this.#process) {
      const starting = startAppProcess({
        ...this.#options,
        onMessage: (message) => {
          this.#receive(starting, message);
        },
        onExit: (error) => {
          if (this.#process === starting) this.#process = undefined;
          this.#invocations.failAll(error);
        },
      });
      this.#process = starting;
      starting.catch(() => {
        if (this.#process === starting) this.#process = undefined;
      });
    }
    return this.#process;
  }

  /** Runs one invocation; see Invocations.start for what it rejects with. */
  async invoke(message: InvokeMessage, order: InvocationOrder): Promise<unknown> {
    const app = await this.start();
    const outcome = this.#invocations.start(message.id, order);
    app.send(message);
    return outcome;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#pingTimer);
    this.#invocations.failAll(new HostStoppedError());
    const app = await this.#process?.catch(() => undefined);
    await app?.kill();
  }

  #receive(from: Promise<AppProcess>, message: ChildMessage): void {
    switch (message.kind) {
      case 'result':
        this.#invocations.succeed(message.id, message.json);
        break;
      case 'error':
        this.#invocations.reject(message.id, message.name, message.message);
        break;
      case 'fetch':
        void this.#answer(from, message);
        break;
      case 'pong':
        clearTimeout(this.#pingTimer);
        break;
      case 'ready':
      case 'load-failed':
        break;
    }
  }

  async #answer(from: Promise<AppProcess>, message: FetchMessage): Promise<void> {
    const app = await from;
    const { fetchId, invocationId, request } = message;
    const invocation = this.#invocations.running(invocationId);
    const interruption = this.#invocations.countCall(invocationId);
    if (interruption && interruption.lastCallTakesEffect !== true) {
      await this.#interrupt(app, invocationId, interruption);
      return;
    }
    try {
      if (!invocation) throw new Error('The invocation has ended; Forge would have stopped the function.');
      const answer = await this.#options.answer(request, invocation);
      if (!interruption) app.send({ kind: 'answer', fetchId, answer });
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      if (!interruption) app.send({ kind: 'refusal', fetchId, message: text });
    }
    if (interruption) await this.#interrupt(app, invocationId, interruption);
  }

  /** Ends an invocation in a call that is never answered. */
  async #interrupt(app: AppProcess, invocationId: string, { by }: Interruption): Promise<void> {
    if (by === 'crash') await app.kill();
    else this.#invocations.timeOut(invocationId);
  }

  async #checkAlive(): Promise<void> {
    const app = await this.#process?.catch(() => undefined);
    if (!app || this.#stopped) return;
    clearTimeout(this.#pingTimer);
    this.#pingTimer = setTimeout(() => void app.kill(), this.#options.pingMs ?? 1_000);
    app.send({ kind: 'ping' });
  }
}
