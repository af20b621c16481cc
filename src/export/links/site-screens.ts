import { onSite, type Screen } from './screen';

const JIRA_ADMINS = 'Jira admins';
const ORGANISATION_ADMINS = 'organization admins';
const ADMINS_OF_USERS = 'organization admins and user access admins';

/**
 * One company-managed permission scheme.
 * Label: Atlassian support, "Grant or revoke permissions in a scheme". The old address still opens on Cloud sites.
 */
export function permissionSchemeScreen(baseUrl: string, schemeId: string): Screen {
  const path = `/secure/admin/EditPermissions!default.jspa?schemeId=${encodeURIComponent(schemeId)}`;
  return {
    menu: 'Settings > Work items > Permission schemes > Permissions',
    url: onSite(baseUrl, path),
    opensFor: JIRA_ADMINS,
  };
}

/** All permission schemes, for when it is not known which one applies (Atlassian support, "Grant or revoke permissions in a scheme"). */
export function permissionSchemesScreen(baseUrl: string): Screen {
  return {
    menu: 'Settings > Work items > Permission schemes',
    url: onSite(baseUrl, '/secure/admin/ViewPermissionSchemes.jspa'),
    opensFor: JIRA_ADMINS,
  };
}

/** Issue security schemes with their levels (label and path seen on a live site; the interface now says "work item security"). */
export function securitySchemesScreen(baseUrl: string): Screen {
  return {
    menu: 'Settings > Work items > Work item security schemes',
    url: onSite(baseUrl, '/secure/admin/ViewIssueSecuritySchemes.jspa'),
    opensFor: JIRA_ADMINS,
  };
}

/** Who holds global permissions (Atlassian support, "Manage global permissions"). */
export function globalPermissionsScreen(baseUrl: string): Screen {
  return {
    menu: 'Settings > System > Global permissions',
    url: onSite(baseUrl, '/secure/admin/GlobalPermissions!default.jspa'),
    opensFor: JIRA_ADMINS,
  };
}

/**
 * Jira's own permission helper. Its address is not published, so this leads to the System settings, whose menu names it
 * (Atlassian, "How do Jira permissions work?": System > Admin helper > Permission helper).
 */
export function permissionHelperScreen(baseUrl: string): Screen {
  return {
    menu: 'Settings > System > Admin helper > Permission helper',
    url: onSite(baseUrl, '/jira/settings/system/general-configuration'),
    opensFor: JIRA_ADMINS,
  };
}

/**
 * The links of Jira to other applications, OAuth 1.0a among them. Label: Atlassian community, "Jira Align Cloud to Jira Cloud
 * Connectivity Quick Guide", steps 7 and 8; the address is the one that public instructions for Cloud sites give.
 */
export function applicationLinksScreen(baseUrl: string): Screen {
  return {
    menu: 'Settings > Products > Application links',
    url: onSite(baseUrl, '/plugins/servlet/applinks/listApplicationLinks'),
    opensFor: JIRA_ADMINS,
  };
}

/**
 * Where a person makes API tokens. It shows the tokens of whoever is logged in, so it never leads to somebody else's (Atlassian support,
 * "Manage API tokens for your Atlassian account").
 */
export function apiTokensScreen(): Screen {
  return {
    menu: 'id.atlassian.com > Security > API tokens',
    url: 'https://id.atlassian.com/manage-profile/security/api-tokens',
    opensFor: 'whoever is logged in there, with their own tokens',
  };
}

/**
 * A place in the admin console. Addresses there carry the organization's id, which Jira does not tell; the console's
 * own address asks for the organization and is always right.
 */
function adminConsole(menu: string, opensFor = ADMINS_OF_USERS): Screen {
  return { menu: `admin.atlassian.com > ${menu}`, url: 'https://admin.atlassian.com', opensFor };
}

/** One account: active or not (Atlassian support, "Manage users"). */
export const usersScreen = (): Screen => adminConsole('Directory > Users > the account');

/** One account's access to Jira (Atlassian support, "Update app access for users"). */
export const appAccessScreen = (): Screen => adminConsole('Directory > Users > the account > App access');

/** The members of groups (Atlassian support, "Manage groups"). */
export const groupsScreen = (): Screen => adminConsole('Directory > Groups');

/** Service accounts with their tokens (Atlassian support, "Understand service accounts"). */
export const serviceAccountsScreen = (): Screen =>
  adminConsole('Directory > Service accounts', ORGANISATION_ADMINS);

/** From which network addresses the organization may be reached, through its API too (Atlassian support, "Specify IP addresses for product access"). */
export const ipAllowlistScreen = (): Screen =>
  adminConsole('Security > IP allowlisting', ORGANISATION_ADMINS);

/** What apps may read: data security policies and their app access rules (Atlassian support, "Create a data security policy"). */
export const dataSecurityScreen = (): Screen =>
  adminConsole('Security > Data security policies', ORGANISATION_ADMINS);
