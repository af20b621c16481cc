import * as links from '../../src/export/links';

const BASE = 'https://acme.atlassian.net';
const CONSOLE = 'https://admin.atlassian.com';

describe('screens for signing in', () => {
  it.each([
    [
      links.applicationLinksScreen(`${BASE}/`),
      `${BASE}/plugins/servlet/applinks/listApplicationLinks`,
      'Settings > Products > Application links',
      'Jira admins',
    ],
    [
      links.apiTokensScreen(),
      'https://id.atlassian.com/manage-profile/security/api-tokens',
      'id.atlassian.com > Security > API tokens',
      'whoever is logged in there, with their own tokens',
    ],
    [
      links.serviceAccountsScreen(),
      CONSOLE,
      'admin.atlassian.com > Directory > Service accounts',
      'organization admins',
    ],
    [
      links.ipAllowlistScreen(),
      CONSOLE,
      'admin.atlassian.com > Security > IP allowlisting',
      'organization admins',
    ],
    [
      links.dataSecurityScreen(),
      CONSOLE,
      'admin.atlassian.com > Security > Data security policies',
      'organization admins',
    ],
    [
      links.usersScreen(),
      CONSOLE,
      'admin.atlassian.com > Directory > Users > the account',
      'organization admins and user access admins',
    ],
  ])('%j', (screen, url, menu, opensFor) => {
    expect(screen).toEqual({ url, menu, opensFor });
  });
});
