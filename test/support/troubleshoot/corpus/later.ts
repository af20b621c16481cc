import type { CorpusCase } from './corpus-case';

/** Texts that were found after the matcher was written, to see what it makes of wordings that nobody had in mind. */
export const LATER: readonly CorpusCase[] = [
  {
    seen: 'airbytehq/airbyte#38926',
    text: "2024-06-04 08:51:36 source > Client must be authenticated to access this resource.\n2024-06-04 08:51:36 source > Skipped syncing stream 'boards' because it was unavailable. Unable to read boards stream. The endpoint https://acme.atlassian.net/rest/agile/1.0/board?maxResults=50 returned 401: Unauthorized. Invalid creds were provided, please check your api token, domain and/or email.. Please visit https://docs.airbyte.com/integrations/sources/jira to learn more.\n2024-06-04 08:51:36 source > Finished syncing boards",
    error: 'client-must-be-authenticated',
    cause: 'token-wrong',
  },
  {
    seen: 'airbytehq/airbyte#33577',
    text: 'Configuration check failed\nConfig validation error: Invalid creds were provided, please check your api token, domain and/or email.\n\nInternal message: 401 Client Error: for url: https://jira.acme.cloud/rest/api/3/label?maxResults=50\nFailure origin: source\nFailure type: config_error',
    error: 'unauthorized',
    cause: 'token-wrong',
  },
  {
    seen: 'chaoss/grimoirelab-perceval#592',
    text: "[2019-11-14 10:21:10,247 - perceval.backends.core.jira - INFO] - Looking for issues at site 'https://jira.acme.org', in project 'BUR' and updated from '1970-01-01 00:00:00+00:00'\n[2019-11-14 10:21:20,561 - urllib3.connectionpool - DEBUG] - https://jira.acme.org:443 \"GET /rest/api/2/field HTTP/1.1\" 401 None\nTraceback (most recent call last):",
    error: 'unauthorized',
    cause: 'token-wrong',
  },
  {
    seen: 'chaoss/grimoirelab-perceval#603',
    text: '2019-12-05 07:34:19,845 Error feeding raw from jira (https://jira.acme.org): 401 Client Error:  for url: https://jira.acme.org/rest/api/2/field\nTraceback (most recent call last):',
    error: 'unauthorized',
    cause: 'token-wrong',
  },
  {
    seen: 'espressif/esp-thread-br#211',
    text: 'Could not set GitHub Issue field to Open when creating new issue with error: JiraError HTTP 400 url: ***rest/api/2/issue/752312\nresponse text = {"errorMessages":[],"errors":{"customfield_12100":"Field \'customfield_12100\' cannot be set. It is not on the appropriate screen, or unknown."}}\n\ngithub.GithubException.GithubException: 403 {"message": "Resource not accessible by integration", "documentation_url": "https://docs.github.com/rest/issues/issues#update-an-issue", "status": "403"}',
    error: 'field-cannot-be-set',
    cause: 'field-not-on-screen',
    names: { fields: ['customfield_12100'] },
  },
  {
    seen: 'GothenburgBitFactory/bugwarrior#1003',
    text: "ERROR:bugwarrior.services:Worker for [acme_jira] failed: JiraError HTTP 400 url: https://acme.atlassian.net/rest/api/latest/search?jql=assignee%3D%22%27ann%5Cu0040acme.example%27%22+AND+resolution+is+null&startAt=0\n\ttext: Field 'assignee' does not exist or this field cannot be viewed by anonymous users., Field 'resolution' does not exist or this field cannot be viewed by anonymous users.\n\t\n\tresponse headers = {'Date': 'Wed, 23 Aug 2023 07:02:07 GMT', 'Content-Type': 'application/json;charset=UTF-8', 'Server': 'AtlassianEdge', 'X-Seraph-Loginreason': 'AUTHENTICATED_FAILED'}",
    error: 'viewed-by-anonymous',
    cause: 'treated-as-anonymous',
    also: ['not-found-as-anonymous'],
    names: { fields: ['assignee', 'resolution'] },
  },
  {
    seen: 'AtlassianPS/JiraPS#87',
    text: 'VERBOSE: POST https://acme.atlassian.net/rest/auth/1/session with -1-byte payload\nWARNING: JIRA returned HTTP error 401 - Unauthorized',
    error: 'unauthorized',
    cause: 'token-wrong',
  },
  {
    seen: 'solidify/jira-azuredevops-migrator#720',
    text: 'Failed to retrieve fields from Jira (Response was not recognized as JSON). This usually indicates a problem with authentication or authorization. Check your Jira credentials and permissions.\n[System.AggregateException] System.AggregateException: One or more errors occurred. ---> System.Security.Authentication.AuthenticationException: Response Content: <html>\n\n<head>\n    <title>Forbidden (403)</title>',
    error: 'page-instead-of-json',
    cause: 'page-instead-of-data',
  },
  {
    seen: 'go-jira/jira#369',
    text: 'ERROR reporter: Reporter is required.\n? Jira reported an error, edit again? Yes',
    error: 'reporter-required',
    cause: 'old-user-names',
  },
  {
    seen: 'go-jira/jira#333',
    text: '$ jira create\nERROR reporter: Account ID ann@acme.example does not exist.',
    error: 'account-id-unknown',
    cause: 'no-account-id',
    names: { people: ['ann@acme.example'] },
  },
  {
    seen: 'ankitpokhrel/jira-cli#861',
    text: 'Error:\n  - components: You do not have permission to create new components. Contact your project admin or Jira admin for assistance.',
    error: 'no-component-permission',
    cause: 'no-component-right',
  },
  {
    seen: 'omar16100/atlassian-cli#72',
    text: '# Error: Failed to update issue SDAI-451: Invalid request:\n#   {"errorMessages":["Number value expected as the Sprint id."],\n#    "errors":{"customfield_10020":"The Sprint (id) must be a number"}}',
    error: 'wrong-value-form',
    cause: 'wrong-value-form',
    names: { issueKeys: ['SDAI-451'], fields: ['customfield_10020'] },
  },
  {
    seen: 'getsentry/sentry-plugins#329',
    text: 'Error Communicating with JIRA (HTTP 400): Number value expected as the Sprint id.',
    error: 'wrong-value-form',
    cause: 'wrong-value-form',
  },
  {
    seen: 'jenkinsci/jira-steps-plugin#3',
    text: 'Error Message: {"errorMessages":[],"errors":{"fixVersions":"expected \'id\' property to be a string"}}',
    error: 'wrong-value-form',
    cause: 'wrong-value-form',
    names: { fields: ['fixVersions'] },
  },
  {
    seen: 'alisaifee/jira-cli#64',
    text: '⮀ jira-cli update -v --fix-version "0.5.54" SOUS-743\nVersion name \'0.5.54\' is not valid',
    error: 'option-not-valid',
    cause: 'value-not-an-option',
    names: { issueKeys: ['SOUS-743'] },
  },
  {
    seen: 'raycast/extensions#5670',
    text: 'This app requires access to a Jira & Jira site which you don’t have or don’t have the permission to access.',
    error: 'no-site-for-app',
    cause: 'no-app-access',
  },
];
