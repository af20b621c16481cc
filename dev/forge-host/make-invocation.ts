import { randomUUID } from 'node:crypto';
import { signedIn } from './gateway/credentials';
import type { Installation } from './installation';
import type { ManifestFacts } from './manifest-facts';
import type { InvokeMessage } from './runtime/protocol';
import type { Caller, SiteTarget } from './types';

/**
 * What Forge hands to the app's function for one call of a resolver: the call with its context, and apart from it, who is calling,
 * which the page can't choose.
 * @param deadline when the platform would stop the function, in milliseconds since the epoch.
 */
export function makeInvocation(
  functionKey: string,
  payload: unknown,
  caller: Caller,
  deadline: number,
  { manifest, installation, site }: { manifest: ManifestFacts; installation: Installation; site: SiteTarget },
): InvokeMessage {
  const id = randomUUID();
  const accountId = signedIn(caller)?.accountId;
  const page = manifest.pages.find(({ key }) => key === caller.moduleKey) ?? manifest.pages[0];
  const moduleKey = caller.moduleKey ?? page?.key ?? '';
  const moduleType = page?.type ?? 'jira:adminPage';
  const { cloudId, environmentId, environmentType, contextAri, installationId, appVersion } = installation;
  const seed = {
    invocationId: id,
    functionKey: manifest.resolverFunctionKey,
    moduleKey,
    moduleType,
    appId: manifest.appId.split('/').at(-1) ?? manifest.appId,
    appVersion,
    environmentId,
    environmentType,
    installationId,
    scopes: manifest.scopes,
    deadline,
    contextAri,
    ...(accountId !== undefined && { accountId }),
  };
  const context = {
    cloudId,
    environmentId,
    environmentType,
    moduleKey,
    siteUrl: site.baseUrl,
    localId: `${manifest.appId}/${environmentId}/static/${moduleKey}`,
    extension: { type: moduleType },
  };
  return {
    kind: 'invoke',
    id,
    exportName: manifest.exportName,
    event: { call: { functionKey, payload }, context },
    backendPayload: {
      principal: accountId === undefined ? undefined : { accountId },
      installContext: contextAri,
      installation: { ari: { installationId }, contexts: [contextAri] },
    },
    seed,
  };
}
