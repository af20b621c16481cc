import { makeForgeFetchAnswerer } from './answer-forge-fetch';
import { autoRun } from './auto-run';
import { makeBackground, type Background, type QueueControl, type RunInBackground } from './background';
import { HostClock } from './clock';
import { PayloadTooLargeError } from './errors';
import { EventQueue } from './events/event-queue';
import { QueueService } from './events/queue-service';
import { LostAnswerError } from './faults';
import { makeJiraGateway } from './gateway/jira-gateway';
import { makeScopeCheck } from './gateway/scope-check';
import { makeInstallation, type Installation } from './installation';
import { KvsServer } from './kvs/kvs-server';
import { limits } from './limits';
import { makeBackgroundInvocation, makeInvocation, type InvocationTimes } from './make-invocation';
import { noManifest, readManifestFacts, type ManifestFacts } from './manifest-facts';
import { PersonalData } from './privacy/personal-data';
import { AppRuntime } from './runtime/app-runtime';
import { buildChildProgram } from './runtime/build-child';
import type { Caller, Exchange, HostOperation, Interruption, SiteTarget } from './types';

export interface ForgeHostOptions {
  /** The app's bundle: one CommonJS file. */
  bundle: string;
  site: SiteTarget;
  /** Given: scopes, export name and modules come from it. */
  manifestPath?: string;
  /** Given together with manifestPath: the scopes of every Jira call are checked, and unlisted calls refused. */
  operations?: readonly HostOperation[];
  /** JSON file that keeps the app's storage between starts. */
  kvsFile?: string;
  /** For every function, instead of Forge's limits and the manifest's `timeoutSeconds`. */
  invocationTimeoutMs?: number;
  /** Events are delivered when they are due and scheduled triggers run at their intervals. Default: only when asked to. */
  autoDeliver?: boolean;
  /** How often an event is retried; default: as often as its 24 hours allow. Atlassian's pages disagree, see events/settle.ts. */
  maxRetries?: number;
  /** Sees every Jira call with its answer; a throw fails the app's call. */
  onExchange?: (exchange: Exchange) => void;
  environment?: Installation['environmentType'];
  /** Each line the app writes to its console, and each refused call; default: standard error. */
  log?: (line: string) => void;
}

export interface ForgeHost {
  /**
   * Calls a resolver function as the page would.
   * @throws ResolverError, InvocationTimeoutError, PayloadTooLargeError, RuntimeCrashError, HostStoppedError.
   */
  invoke: (
    functionKey: string,
    payload: unknown,
    caller: Caller,
    options?: { interruption?: Interruption },
  ) => Promise<unknown>;
  /** See Background.trigger. */
  trigger: Background['trigger'];
  queue: QueueControl;
  /** The time for storage, queues and the app; a test moves it ahead. */
  clock: Pick<HostClock, 'now' | 'moveTo'>;
  kvs: Pick<KvsServer, 'inspect' | 'stats' | 'resetStats' | 'clear' | 'fail'>;
  privacy: Pick<PersonalData, 'reported' | 'close' | 'change' | 'fail'>;
  /** Calls the host did not let through, newest last, as the app was told. */
  refusals: readonly string[];
  site: SiteTarget;
  manifest: ManifestFacts;
  installation: Installation;
  stop: () => Promise<void>;
}

/**
 * Starts the app in a process of its own and stands in for Forge: it carries invocations in, answers Jira and storage calls, and
 * enforces Forge's limits.
 * @throws RuntimeCrashError when the bundle cannot be loaded.
 */
export async function startForgeHost(options: ForgeHostOptions): Promise<ForgeHost> {
  const { site, manifestPath, operations, onExchange } = options;
  const log =
    options.log ??
    ((line: string) => {
      process.stderr.write(`[app] ${line}\n`);
    });
  const manifest = manifestPath === undefined ? noManifest : readManifestFacts(manifestPath);
  const granted = (scope: string): boolean | undefined =>
    manifestPath === undefined ? undefined : manifest.scopes.includes(scope);
  const clock = new HostClock();
  const kvs = await KvsServer.open(options.kvsFile, () => clock.now());
  const events = new EventQueue();
  const queues = new QueueService(events, manifest.consumers, clock);
  const privacy = new PersonalData(clock, granted('report:personal-data'));

  const refusals: string[] = [];
  const answerFetch = makeForgeFetchAnswerer({
    kvs,
    jira: makeJiraGateway({
      site,
      ...(manifestPath !== undefined &&
        operations && { scopesSuffice: makeScopeCheck(operations, manifest.scopes) }),
      ...(onExchange && { onExchange }),
    }),
    storageGranted: granted('storage:app'),
    queues,
    privacy,
  });
  const runtime = new AppRuntime({
    program: await buildChildProgram(),
    bundle: options.bundle,
    log,
    answer: async (request, invocation) => {
      try {
        return await answerFetch(request, invocation);
      } catch (error) {
        if (error instanceof LostAnswerError) throw error;
        const message = error instanceof Error ? error.message : String(error);
        refusals.push(message);
        log(message);
        throw error;
      }
    },
  });

  const world = { site, manifest, installation: makeInstallation(site, manifest, options.environment) };
  const timesFor = (timeoutMs: number): InvocationTimes => ({
    deadline: Date.now() + timeoutMs,
    clockOffset: clock.offset,
  });
  const run: RunInBackground = (module, event, order) => {
    const timeoutMs = options.invocationTimeoutMs ?? module.timeoutMs;
    const message = makeBackgroundInvocation(module, event, timesFor(timeoutMs), world);
    const { functionKey } = module;
    return runtime.invoke(message, { ...order, functionKey, caller: { anonymous: true }, timeoutMs });
  };
  const maxRetries = options.maxRetries ?? Infinity;
  const background = makeBackground(events, queues, { clock, world, run, maxRetries });
  const endAutoRun =
    options.autoDeliver === true
      ? autoRun(events, background, { triggers: manifest.scheduledTriggers, clock, log })
      : undefined;

  const stop = async (): Promise<void> => {
    endAutoRun?.();
    const waiting = events.waiting().length;
    if (waiting > 0)
      log(`${waiting} events wait in queues of the local Forge host, which keeps none when it stops.`);
    await runtime.stop();
    await kvs.close();
  };
  try {
    await runtime.start();
  } catch (error) {
    await stop();
    throw error;
  }

  return {
    ...world,
    kvs,
    privacy,
    clock,
    refusals,
    stop,
    queue: background.queue,
    trigger: background.trigger,
    invoke: async (functionKey, payload, caller, { interruption } = {}) => {
      const bytes = Buffer.byteLength(JSON.stringify(payload ?? {}));
      if (bytes > limits.requestBytes) throw new PayloadTooLargeError('request', bytes, limits.requestBytes);
      const timeoutMs = options.invocationTimeoutMs ?? limits.invocationMs;
      const message = makeInvocation(functionKey, payload, caller, timesFor(timeoutMs), world);
      const origin = { pushes: 0 };
      return runtime.invoke(message, {
        functionKey,
        caller,
        timeoutMs,
        origin,
        ...(interruption && { interruption }),
      });
    },
  };
}
