import { createHash } from 'node:crypto';
import type { ManifestFacts } from './manifest-facts';
import type { SiteTarget } from './types';

/** The ids Forge would give one installation of the app on one site. */
export interface Installation {
  cloudId: string;
  environmentId: string;
  environmentType: 'DEVELOPMENT' | 'STAGING' | 'PRODUCTION';
  installationId: string;
  appVersion: string;
  contextAri: string;
}

/** A stable UUID for `name`: the same site has the same ids at every start. */
function stableUuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export function makeInstallation(
  site: SiteTarget,
  manifest: ManifestFacts,
  environmentType: Installation['environmentType'] = 'DEVELOPMENT',
): Installation {
  const cloudId = site.cloudId ?? stableUuid(`site ${site.baseUrl}`);
  return {
    cloudId,
    environmentId: stableUuid(`environment ${manifest.appId} ${environmentType}`),
    environmentType,
    installationId: stableUuid(`installation ${manifest.appId} ${cloudId}`),
    appVersion: '0.0.0',
    contextAri: `ari:cloud:jira::site/${cloudId}`,
  };
}
