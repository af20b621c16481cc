import { millisecondsUntil } from './child-clock';
import type { RuntimeSeed } from './protocol';

const noMetric = { incr: () => undefined, decr: () => undefined };
const noTimer = { measure: () => ({ stop: () => undefined }) };

/**
 * The object that Forge's runtime puts at `global.__forge_runtime__` during an invocation, as far as @forge/api 8 and @forge/kvs 1.6
 * read it. `kvs` is absent on purpose: with it @forge/kvs would call its own address instead of asking the platform.
 */
export function makeForgeRuntime(seed: RuntimeSeed): Record<string, unknown> {
  return {
    appContext: {
      appId: seed.appId,
      appVersion: seed.appVersion,
      environmentId: seed.environmentId,
      environmentType: seed.environmentType,
      invocationId: seed.invocationId,
      installationId: seed.installationId,
      functionKey: seed.functionKey,
      moduleType: seed.moduleType,
      moduleKey: seed.moduleKey,
      permissions: { scopes: seed.scopes, external: {} },
    },
    lambdaContext: { getRemainingTimeInMillis: () => millisecondsUntil(seed.deadline) },
    aaid: seed.accountId,
    contextAri: seed.contextAri,
    tracing: { traceId: seed.invocationId.replaceAll('-', ''), spanId: seed.invocationId.slice(0, 8) },
    externalAuth: [],
    metrics: { counter: () => noMetric, gauge: () => ({ set: () => undefined }), timing: () => noTimer },
    featureFlags: {},
  };
}
