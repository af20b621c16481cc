/** The packages whose code may be in the resolver bundle, and what each is there for. */
export const ALLOWED_PACKAGES: Readonly<Record<string, string>> = {
  '@forge/api': 'requests to Jira',
  '@forge/auth': 'of @forge/api',
  '@forge/egress': 'of @forge/api',
  '@forge/events': 'the queue of scheduled work',
  '@forge/i18n': 'of @forge/api',
  '@forge/kvs': 'storage',
  '@forge/resolver': 'calls from the page',
  lodash: 'of @forge/i18n: get',
  'p-limit': 'requests at once',
  tslib: 'of the @forge packages',
  valibot: 'reading what Jira and callers send',
  'yocto-queue': 'of p-limit',
};
