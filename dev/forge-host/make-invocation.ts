import { randomUUID } from 'node:crypto';
import { signedIn } from './gateway/credentials';
import type { Installation } from './installation';
import type { ManifestFacts } from './manifest-facts';
import type { BackgroundFunction } from './manifest-functions';
import type { InvokeMessage, RuntimeSeed } from './runtime/protocol';
import type { Caller, SiteTarget } from './types';

/** What every invocation of one installation has in common. */
export interface InvocationWorld {
  manifest: ManifestFacts;
  installation: Installation;
  site: SiteTarget;
}

/** When the platform would stop the function, by the machine's clock, and how far the app's clock is ahead of that. */
export type InvocationTimes = Pick<RuntimeSeed, 'deadline' | 'clockOffset'>;

interface Invoked {
  functionKey: string;
  exportName: string;
  moduleKey: string;
  moduleType: string;
  accountId?: string;
}

function envelope(
  { functionKey, exportName, moduleKey, moduleType, accountId }: Invoked,
  event: unknown,
  times: InvocationTimes,
  { manifest, installation }: InvocationWorld,
): InvokeMessage {
  const id = randomUUID();
  const { environmentId, environmentType, contextAri, installationId, appVersion } = installation;
  return {
    kind: 'invoke',
    id,
    exportName,
    event,
    backendPayload: {
      principal: accountId === undefined ? undefined : { accountId },
      installContext: contextAri,
      installation: { ari: { installationId }, contexts: [contextAri] },
    },
    seed: {
      invocationId: id,
      functionKey,
      moduleKey,
      moduleType,
      appId: manifest.appId.split('/').at(-1) ?? manifest.appId,
      appVersion,
      environmentId,
      environmentType,
      installationId,
      scopes: manifest.scopes,
      ...times,
      contextAri,
      ...(accountId !== undefined && { accountId }),
    },
  };
}

/**
 * What Forge hands to the app's function for one call of a resolver: the call with its context, and apart from it, who is calling,
 * which the page can't choose.
 */
export function makeInvocation(
  functionKey: string,
  payload: unknown,
  caller: Caller,
  times: InvocationTimes,
  world: InvocationWorld,
): InvokeMessage {
  const { manifest, installation, site } = world;
  const accountId = signedIn(caller)?.accountId;
  const page = manifest.pages.find(({ key }) => key === caller.moduleKey) ?? manifest.pages[0];
  const moduleKey = caller.moduleKey ?? page?.key ?? '';
  const moduleType = page?.type ?? 'jira:adminPage';
  const { cloudId, environmentId, environmentType } = installation;
  const context = {
    cloudId,
    environmentId,
    environmentType,
    moduleKey,
    siteUrl: site.baseUrl,
    localId: `${manifest.appId}/${environmentId}/static/${moduleKey}`,
    extension: { type: moduleType },
  };
  return envelope(
    {
      functionKey: manifest.resolverFunctionKey,
      exportName: manifest.exportName,
      moduleKey,
      moduleType,
      ...(accountId !== undefined && { accountId }),
    },
    { call: { functionKey, payload }, context },
    times,
    world,
  );
}

/**
 * What Forge hands to a function that runs without a person: the event, and a context whose principal is nobody.
 * @param module the scheduled trigger or consumer, and its type as the manifest names it
 */
export function makeBackgroundInvocation(
  { functionKey, exportName, key, type }: BackgroundFunction & { key: string; type: string },
  event: unknown,
  times: InvocationTimes,
  world: InvocationWorld,
): InvokeMessage {
  return envelope({ functionKey, exportName, moduleKey: key, moduleType: type }, event, times, world);
}
