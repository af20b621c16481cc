import type { CorpusCase } from './corpus-case';

/** What particular connectors write, and answers whose headers tell more than their status. */
export const CONNECTORS: readonly CorpusCase[] = [
  {
    seen: 'https://help.smartsheet.com/articles/2482656-jira-connector-faq',
    text: '“Missing user credentials for this endpoint.”',
    error: 'smartsheet-missing-user',
    cause: 'smartsheet-admin-gone',
  },
  {
    seen: 'https://learn.microsoft.com/microsoftsearch/jira-cloud-troubleshooting',
    text: "Error code: 1003 - You don't have permission to access this data source. Detailed error code: 7612",
    error: 'microsoft-no-permission-for-project',
    cause: 'microsoft-rights',
  },
  {
    seen: 'https://learn.microsoft.com/microsoftsearch/jira-cloud-troubleshooting',
    text: 'Microsoft 365 admin center: You don’t have permission to access this data source. You can contact the owner of this data source to request permission.',
    error: 'microsoft-data-source-access',
    cause: 'token-expired',
  },
  {
    seen: 'https://learn.microsoft.com/microsoftsearch/jira-cloud-troubleshooting',
    text: "The client doesn't have permission to perform the action.",
    error: 'microsoft-token-invalid',
    cause: 'token-wrong',
  },
  {
    seen: 'https://learn.microsoft.com/microsoftsearch/jira-cloud-troubleshooting',
    text: 'Unable to reach the Jira cloud service for your Jira site.',
    error: 'microsoft-address',
    cause: 'microsoft-url',
  },
  {
    seen: 'https://help.tempo.io/kb/latest/jira-integration-service-account-and-scoped-api-token-troubleshooting',
    text: 'Tempo, Jira integration: Credentials are invalid',
    error: 'tempo-credentials',
    cause: 'tempo-scopes',
  },
  {
    seen: 'https://help.jiraalign.com/hc/en-us/articles/360018815534-Jira-management-settings',
    text: 'Manage Boards: Sprint Count 0 (red). The connector cannot access sprints in Jira.',
    error: 'sprints-not-visible',
    cause: 'board-not-shared',
  },
  {
    seen: 'aha-app/aha-services lib/services/jira.rb',
    text: 'Aha! Unhandled error: STATUS=404 BODY=',
    error: 'aha-unhandled',
    cause: 'path-in-address',
    guess: true,
    also: ['not-found'],
  },
  {
    seen: 'ankitpokhrel/jira-cli#401',
    text: 'GET /rest/agile/1.0/board?projectKeyOrId=IT HTTP/1.1\nHost: acme.atlassian.net\n\nRESPONSE DETAILS\nHTTP/1.1 403 Forbidden\nAtl-Traceid: 22e0681d33a74c6d\nX-Seraph-Loginreason: OK',
    error: 'forbidden-signed-in',
    cause: 'missing-permission',
    names: { projectKeys: ['IT'] },
  },
  {
    seen: 'super-productivity/super-productivity#122',
    text: '403 - "<html><head>\\n    <title>Forbidden (403)</title>\\n</head><body>var contextPath</body></html>" from https://acme.atlassian.net/rest/api/latest/myself',
    error: 'forbidden-page',
    cause: 'password-used',
    guess: true,
  },
  {
    seen: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-links/#api-rest-api-3-issuelink-post',
    text: 'POST https://acme.atlassian.net/rest/api/3/issueLink\nHTTP/1.1 404 Not Found\nserver: AtlassianEdge',
    error: 'link-not-created',
    cause: 'no-link-right',
  },
  {
    seen: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-permissions-check-post',
    text: '{"errorMessages":[],"errors":{"PERMISSION_123":"Unrecognized permission"}}',
    error: 'unknown-permission-asked',
    cause: 'connector-too-old',
  },
  {
    seen: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-permission-schemes/',
    text: 'Permission schemes cannot be assigned to projects on free plans.',
    error: 'free-plan-scheme',
    cause: 'free-plan',
  },
  {
    seen: 'https://support.aha.io/aha-roadmaps/integrations/jira-troubleshooting/jira-user-errors~7444658688143919703',
    text: 'Jira sync: assignee not found for jo@example.com, work item left unassigned',
    error: 'person-not-found',
    cause: 'no-browse-users',
    guess: true,
    names: { people: ['jo@example.com'] },
  },
];
