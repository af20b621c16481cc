import type { CorpusCase } from './corpus-case';

const AHA = 'Aha! Roadmaps | Integration authentication errors';
const ALIGN = 'When using the Jira Align Rest API, an http 401 error is reported';
const BOLDDESK = 'Troubleshoot "Invalid Jira account" issue with Jira Integration';
const CONNECT = 'Jira Align Cloud to Jira Cloud Connectivity Quick Guide';

/** Every message and status in the vendors' articles. */
export const ARTICLES: readonly CorpusCase[] = [
  {
    seen: AHA,
    text: 'Project with key ‘XXXX’ either does not exist or you do not have permission to create versions in it',
    error: 'no-right-to-create-versions',
    cause: 'no-version-right',
    names: { projectKeys: ['XXXX'] },
  },
  {
    seen: AHA,
    text: "Remote error for 'installed': Unhandled error: STATUS=302",
    error: 'aha-302',
    cause: 'redirect-to-private',
  },
  {
    seen: AHA,
    text: 'Remote error for \'installed\': Unhandled error: STATUS=302 BODY=<html><head><title>Found</title></head><body>The document has moved <a href="http://10.20.30.40:8080/rest/api/2/serverInfo">here</a></body></html>',
    error: 'aha-302',
    cause: 'redirect-to-private',
  },
  {
    seen: AHA,
    text: "Remote error for 'installed': Authentication failed: 401",
    error: 'aha-401',
    cause: 'sso-credentials',
  },
  {
    seen: AHA,
    text: 'Our Jira Cloud integration of Aha! Roadmaps gives a 401 authentication error.',
    error: 'aha-401',
    cause: 'sso-credentials',
  },
  {
    seen: AHA,
    text: 'Aha! Roadmaps: Authentication failed: 403',
    error: 'aha-403',
    cause: 'password-used',
  },
  {
    seen: AHA,
    text: 'You are trying to authenticate your Jira integration in Aha! Roadmaps and you see an HTTP 403 error message.',
    error: 'aha-403',
    cause: 'password-used',
  },
  {
    seen: `${AHA}; aha-app/aha-services lib/services/jira.rb`,
    text: 'Remote error for ‘installed’: Authentication failed: 403 CAPTCHA_CHALLENGE; login-url=https://acme.atlassian.net/login.jsp',
    error: 'aha-captcha',
    cause: 'captcha',
  },
  {
    seen: ALIGN,
    text: 'HTTP 401 Error – Unauthorized',
    error: 'unauthorized',
    cause: 'token-wrong',
    guess: true,
    also: ['align-api-unauthorized'],
  },
  {
    seen: ALIGN,
    text: '401 Unauthorized',
    error: 'unauthorized',
    cause: 'token-wrong',
    guess: true,
    also: ['align-api-unauthorized'],
  },
  {
    seen: ALIGN,
    text: 'Error 401 Unauthorized',
    error: 'unauthorized',
    cause: 'token-wrong',
    guess: true,
    also: ['align-api-unauthorized'],
  },
  {
    seen: ALIGN,
    text: 'Error 401 from Postman',
    error: 'unauthorized',
    cause: 'token-wrong',
    guess: true,
    also: ['align-api-unauthorized'],
  },
  { seen: ALIGN, text: 'Access Denied', error: 'access-denied', cause: 'token-wrong', guess: true },
  {
    seen: ALIGN,
    text: 'Error 401 from Swagger',
    error: 'align-api-unauthorized',
    cause: 'align-token-format',
  },
  {
    seen: ALIGN,
    text: 'Swagger UI\nRequest URL https://acme.jiraalign.com/rest/align/api/2/features\nServer response\nCode 401\nError: Unauthorized',
    error: 'align-api-unauthorized',
    cause: 'align-token-format',
  },
  {
    seen: ALIGN,
    text: 'Jira Align: every call to the REST API now gives HTTP 401 Unauthorized',
    error: 'unauthorized',
    cause: 'token-wrong',
    guess: true,
    also: ['align-api-unauthorized'],
  },
  {
    seen: ALIGN,
    text: 'GET https://acme.jiraalign.com/rest/align/api/2/epics\nHTTP/1.1 403 Forbidden\nContent-Type: application/json',
    error: 'align-api-forbidden',
    cause: 'align-firewall',
  },
  {
    seen: 'https://support.atlassian.com/jira-align/kb/error-403-forbidden-when-accessing-jira-align-api-from-jira/',
    text: 'POST https://acme.jiraalign.com/rest/align/api/2/users 403 Forbidden\nServer: cloudflare\nCF-RAY: 8a1b2c3d4e5f-FRA\n\nerror code: 1006',
    error: 'align-api-cloudflare',
    cause: 'align-firewall',
  },
  {
    seen: 'https://support.atlassian.com/jira-align/kb/401-unauthorized-error-jira-align-jira-connector/',
    text: 'Administration > Jira Connector > View Logs > Jira API\n[Jira Align] GET https://acme.atlassian.net/rest/api/2/myself returned 401 Unauthorized',
    error: 'align-connector-unauthorized',
    cause: 'align-connector-credentials',
  },
  {
    seen: CONNECT,
    text: 'Jira Align\nAuthorize Jira OAuth Access failed\noauth_problem=consumer_key_unknown',
    error: 'oauth1-consumer-key-unknown',
    cause: 'oauth1-key-unknown',
  },
  {
    seen: CONNECT,
    text: 'Jira Align connector to Jira Cloud: oauth_problem=signature_invalid&oauth_signature_method=RSA-SHA1 (https://acme.atlassian.net/plugins/servlet/oauth/request-token)',
    error: 'oauth1-signature-invalid',
    cause: 'oauth1-public-key',
  },
  {
    seen: CONNECT,
    text: 'Jira Align connector 3: the Service Light is gray and not green',
    error: 'align-service-light-gray',
    cause: 'align-service-off',
  },
  {
    seen: CONNECT,
    text: 'Jira Align: Test Now failed',
    error: 'align-test-now-failed',
    cause: 'align-test-not-decisive',
  },
  {
    seen: `${CONNECT}; https://docs.datadoghq.com/integrations/jira/`,
    text: 'No response was received from the URL you entered - it may not be valid. Please fix the URL below, if needed, and click Continue.',
    error: 'applink-no-response',
    cause: 'applink-without-response',
  },
  { seen: BOLDDESK, text: 'Invalid Jira account', error: 'bolddesk-invalid-account', cause: 'not-cloud' },
  {
    seen: BOLDDESK,
    text: 'BoldDesk\n“Invalid Jira account.” Please check the API key and the domain https://acme.atlassian.net/jira',
    error: 'bolddesk-invalid-account',
    cause: 'not-cloud',
  },
  {
    seen: BOLDDESK,
    text: 'curl -X GET "https://mycompany.atlassian.net/rest/api/3/issue/PROJ-123"\n401 Unauthorized',
    error: 'unauthorized',
    cause: 'token-wrong',
    names: { issueKeys: ['PROJ-123'], projectKeys: ['PROJ'] },
  },
  {
    seen: BOLDDESK,
    text: 'curl -X GET "https://mycompany.atlassian.net/rest/api/3/issue/PROJ-123"\nHTTP 404 Not Found',
    error: 'not-found',
    cause: 'no-browse-right',
    guess: true,
    names: { issueKeys: ['PROJ-123'], projectKeys: ['PROJ'] },
  },
  {
    seen: BOLDDESK,
    text: 'curl -X GET "https://mycompany.atlassian.net/rest/api/3/issue/PROJ-123"\nHTTP 403 Forbidden',
    error: 'forbidden',
    cause: 'missing-permission',
    guess: true,
  },
];
