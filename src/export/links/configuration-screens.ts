import type { LinkedProject } from './project-screens';
import { onSite, type Screen } from './screen';

const JIRA_ADMINS = 'Jira admins';

const jiraAdmins = (baseUrl: string, menu: string, path: string): Screen => ({
  menu,
  url: onSite(baseUrl, path),
  opensFor: JIRA_ADMINS,
});

/** One screen with its tabs and fields. @param id of the screen; the address was seen on live sites */
export function screenScreen(baseUrl: string, id: string): Screen {
  const path = `/secure/admin/ConfigureFieldScreen.jspa?id=${encodeURIComponent(id)}`;
  return jiraAdmins(baseUrl, 'Settings > Work items > Screens > Configure', path);
}

/** One screen scheme: which screen is for creating, editing and viewing. */
export function screenSchemeScreen(baseUrl: string, id: string): Screen {
  const path = `/secure/admin/ConfigureFieldScreenScheme.jspa?id=${encodeURIComponent(id)}`;
  return jiraAdmins(baseUrl, 'Settings > Work items > Screen schemes > Configure', path);
}

/** One issue type screen scheme: which screen scheme is for which issue type. */
export function typeScreenSchemeScreen(baseUrl: string, id: string): Screen {
  const path = `/secure/admin/ConfigureIssueTypeScreenScheme.jspa?id=${encodeURIComponent(id)}`;
  return jiraAdmins(baseUrl, 'Settings > Work items > Work type screen schemes > Configure', path);
}

/** One issue type scheme: which issue types a project has. */
export function issueTypeSchemeScreen(baseUrl: string, id: string): Screen {
  const path = `/secure/admin/ConfigureOptionSchemes!default.jspa?fieldId=&schemeId=${encodeURIComponent(id)}`;
  return jiraAdmins(baseUrl, 'Settings > Work items > Work type schemes > Edit', path);
}

/** One field configuration, on a site that has those (Atlassian support, "Specify field behavior"). */
export function fieldConfigurationScreen(baseUrl: string, id: string): Screen {
  const path = `/secure/admin/ConfigureFieldLayout!default.jspa?id=${encodeURIComponent(id)}`;
  return jiraAdmins(baseUrl, 'Settings > Work items > Field configurations > Configure', path);
}

/** All fields; from there the contexts of a custom field (Atlassian support, "Configure a custom field"). */
export function fieldsScreen(baseUrl: string): Screen {
  return jiraAdmins(
    baseUrl,
    'Settings > Work items > Fields > Contexts and default value',
    '/jira/settings/issues/fields',
  );
}

/** Field schemes (Atlassian support, "What are field schemes?"). Their address is not known, so this leads to the fields beside them. */
export function fieldSchemesScreen(baseUrl: string): Screen {
  return jiraAdmins(baseUrl, 'Settings > Work items > Field schemes', '/jira/settings/issues/fields');
}

/** A site-wide switch that takes fields away, or issue types. */
export type SwitchScreen = 'timeTracking' | 'issueLinking' | 'attachments' | 'subTasks';

/**
 * Where a site-wide switch is (Atlassian support, "Configure time tracking" and "Configure sub-tasks"). Sub-tasks have no address
 * that is known; they are listed beside the issue types.
 */
export function switchScreen(baseUrl: string, which: SwitchScreen): Screen {
  switch (which) {
    case 'timeTracking':
      return jiraAdmins(
        baseUrl,
        'Settings > Work items > Time tracking',
        '/secure/admin/TimeTrackingAdmin.jspa',
      );
    case 'issueLinking':
      return jiraAdmins(
        baseUrl,
        'Settings > Work items > Work item linking',
        '/secure/admin/ViewLinkTypes!default.jspa',
      );
    case 'attachments':
      return jiraAdmins(
        baseUrl,
        'Settings > System > Attachments',
        '/secure/admin/ViewAttachmentSettings.jspa',
      );
    case 'subTasks':
      return jiraAdmins(
        baseUrl,
        'Settings > Work items > Work types > Sub-tasks',
        '/jira/settings/issues/issue-types',
      );
  }
}

/** The fields of one issue type in a team-managed project (path and label as seen on live sites, in software projects). */
export function teamTypeScreen(
  baseUrl: string,
  { key, typeKey }: Pick<LinkedProject, 'key' | 'typeKey'>,
  issueTypeId: string,
): Screen {
  const prefix = typeKey === 'business' ? 'core' : typeKey === 'service_desk' ? 'servicedesk' : 'software';
  const path = `/jira/${prefix}/projects/${encodeURIComponent(key)}/settings/issuetypes/${encodeURIComponent(issueTypeId)}`;
  return {
    menu: `${key}: Space settings > Work types`,
    url: onSite(baseUrl, path),
    opensFor: 'admins of the project and Jira admins',
  };
}
