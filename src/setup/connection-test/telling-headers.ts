/**
 * The headers of an answer that say why Jira answered as it did, in small letters. Everything else is left out, cookies above all.
 * Sign-in: Atlassian, "Basic auth for REST APIs" (CAPTCHA) and public reports of AUTHENTICATED_FAILED. Limits: Atlassian, "Rate limiting".
 * x-failure-category: seen with 401 of the gateway. Trace ids are what Atlassian's support asks for.
 */
export const TELLING_HEADERS = [
  'content-type',
  'date',
  'location',
  'server',
  'www-authenticate',
  'x-seraph-loginreason',
  'x-authentication-denied-reason',
  'x-failure-category',
  'retry-after',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  'x-ratelimit-nearlimit',
  'ratelimit-reason',
  'x-arequestid',
  'atl-traceid',
  'atl-request-id',
  'cf-ray',
  'cf-mitigated',
] as const;
