import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeForgeFetchAnswerer } from './answer-forge-fetch';
import { PayloadTooLargeError } from './errors';
import { makeJiraGateway } from './gateway/jira-gateway';
import { makeScopeCheck } from './gateway/scope-check';
import { makeInstallation, type Installation } from './installation';
import { KvsServer } from './kvs/kvs-server';
import { limits } from './limits';
import { makeInvocation } from './make-invocation';
import { noManifest, readManifestFacts, type ManifestFacts } from './manifest-facts';
import { AppRuntime } from './runtime/app-runtime';
import { buildChildProgram } from './runtime/build-child';
import type { Caller, Exchange, HostOperation, SiteTarget } from './types';

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
  invocationTimeoutMs?: number;
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
  invoke: (functionKey: string, payload: unknown, caller: Caller) => Promise<unknown>;
  kvs: Pick<KvsServer, 'inspect' | 'stats' | 'resetStats' | 'clear'>;
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
  const timeoutMs = options.invocationTimeoutMs ?? limits.invocationMs;
  const kvs = await KvsServer.open(options.kvsFile);
  const scratch = await mkdtemp(join(tmpdir(), 'forge-host-'));
  const program = join(scratch, 'app-process.cjs');
  await buildChildProgram(program);

  const refusals: string[] = [];
  const answerFetch = makeForgeFetchAnswerer({
    kvs,
    jira: makeJiraGateway({
      site,
      ...(manifestPath !== undefined &&
        operations && { scopesSuffice: makeScopeCheck(operations, manifest.scopes) }),
      ...(onExchange && { onExchange }),
    }),
    storageGranted: manifestPath === undefined ? undefined : manifest.scopes.includes('storage:app'),
  });
  const runtime = new AppRuntime({
    program,
    bundle: options.bundle,
    log,
    answer: async (request, invocation) => {
      try {
        return await answerFetch(request, invocation);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        refusals.push(message);
        log(message);
        throw error;
      }
    },
  });

  const installation = makeInstallation(site, manifest, options.environment);
  const stop = async (): Promise<void> => {
    await runtime.stop();
    await kvs.close();
    await rm(scratch, { recursive: true, force: true });
  };
  try {
    await runtime.start();
  } catch (error) {
    await stop();
    throw error;
  }

  return {
    site,
    manifest,
    installation,
    kvs,
    refusals,
    stop,
    invoke: async (functionKey, payload, caller) => {
      const bytes = Buffer.byteLength(JSON.stringify(payload ?? {}));
      if (bytes > limits.requestBytes) throw new PayloadTooLargeError('request', bytes, limits.requestBytes);
      const message = makeInvocation(functionKey, payload, caller, Date.now() + timeoutMs, {
        site,
        manifest,
        installation,
      });
      return runtime.invoke(message, functionKey, caller, timeoutMs);
    },
  };
}
