import type { SharedEvidence } from '../../../src/domain/evidence';
import { anAccount } from './an-account';

type Catalogue = NonNullable<SharedEvidence['catalogue']>;

/** A catalogue that has just these permissions of projects. */
export function catalogueOf(...keys: readonly string[]): Catalogue {
  return Object.fromEntries(keys.map((key) => [key, { name: key.toLowerCase(), type: 'PROJECT' }]));
}

/** A catalogue that has just these global permissions. */
export function globalCatalogueOf(...keys: readonly string[]): Catalogue {
  return Object.fromEntries(keys.map((key) => [key, { name: key.toLowerCase(), type: 'GLOBAL' }]));
}

/** Facts of an ordinary Cloud site about an ordinary account; `over` replaces single facts. */
export function sharedEvidence(over: Partial<SharedEvidence> = {}): SharedEvidence {
  return {
    site: {
      baseUrl: 'https://example.atlassian.net',
      deploymentType: 'Cloud',
      plan: 'paid',
      appAccessRule: 'none',
    },
    account: anAccount(),
    catalogue: {
      ...catalogueOf('BROWSE_PROJECTS', 'EDIT_ISSUES', 'ADMINISTER_PROJECTS'),
      ...globalCatalogueOf('ADMINISTER', 'USER_PICKER'),
    },
    globalGranted: [],
    issueSecurity: 'none',
    groupsOnSite: {},
    sources: [],
    ...over,
  };
}
