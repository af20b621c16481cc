import type { Finding } from '../finding';

/** What can be wrong with an address that an admin types. The last three are no error. */
export type SiteUrlProblem =
  | 'empty'
  | 'too-long'
  | 'secret'
  | 'e-mail'
  | 'several'
  | 'placeholder'
  | 'cloud-id'
  | 'name-only'
  | 'not-an-address'
  | 'no-scheme'
  | 'scheme-misspelled'
  | 'http'
  | 'other-scheme'
  | 'user-info'
  | 'port'
  | 'path'
  | 'confluence'
  | 'api-path'
  | 'query'
  | 'trailing-dot'
  | 'localhost'
  | 'private-address'
  | 'ip-address'
  | 'data-center'
  | 'custom-domain'
  | 'other-site'
  | 'nearly-this-site'
  | 'jira-com'
  | 'extra-label'
  | 'no-site-name'
  | 'misspelled'
  | 'other-alphabet'
  | 'atlassian-page'
  | 'jira-align'
  | 'gateway'
  | 'gateway-of-other-site'
  | 'gateway-without-id'
  | 'site-instead-of-gateway'
  | 'trailing-slash'
  | 'around'
  | 'not-compared';

/** Findings that leave the address usable. */
export const HARMLESS: ReadonlySet<SiteUrlProblem> = new Set(['trailing-slash', 'around', 'not-compared']);

export type SiteUrlFinding = Finding<SiteUrlProblem>;
