/** A symptom of one of the vendors' articles whose cause is not in Jira: what is pasted, and where the fix is. */
export interface Symptom {
  readonly article: 'Aha!' | 'BoldDesk' | 'Jira Align API' | 'Jira Align guide';
  readonly text: string;
  /** Choice of the connector, where the person says who it was. */
  readonly connector?: string;
  /** Id of the known error that comes first. */
  readonly error: string;
  /** Ids of causes that have to be named, in any order. */
  readonly causes: readonly string[];
  /** Items of the checklist that have to be linked. */
  readonly items: readonly string[];
  /** Whose words they are said to be. */
  readonly said:
    'Said by Jira' | 'Said by Jira Align’s own API' | 'Said by the connector' | 'Happened on the way';
}

const ALIGN_401 = {
  article: 'Jira Align API',
  error: 'align-api-unauthorized',
  causes: [
    ...['align-token-format', 'align-token-wrong', 'align-url-wrong', 'align-firewall-rule'],
    ...['browser-cache', 'local-dns', 'align-region-block'],
  ],
  items: [
    ...['align-api-bearer-form', 'align-api-own-token', 'align-api-address', 'align-api-401-firewall'],
    ...['align-api-one-computer', 'align-api-browser-cache', 'align-api-dns'],
  ],
  said: 'Said by Jira Align’s own API',
} as const;

/** Every symptom in the four articles that Jira itself cannot tell the cause of. */
export const SYMPTOMS: readonly Symptom[] = [
  {
    article: 'Aha!',
    text: "Remote error for 'installed': Unhandled error: STATUS=302",
    error: 'aha-302',
    causes: ['redirect-to-private', 'wrong-site'],
    items: ['cloud-not-dc', 'url-form'],
    said: 'Happened on the way',
  },
  {
    article: 'Aha!',
    text: "Remote error for 'installed': Authentication failed: 401",
    error: 'aha-401',
    causes: ['sso-credentials', 'password-used', 'token-wrong', 'username-not-email', 'credentials-changed'],
    items: ['sso-two-step', 'token-not-password', 'email-as-username', 'token-expiry', 'update-template'],
    said: 'Said by Jira',
  },
  {
    article: 'Aha!',
    text: 'The credentials are right, and still a 401 authentication error.',
    connector: 'aha-roadmaps',
    error: 'aha-401',
    causes: ['password-used'],
    items: ['token-not-password', 'email-as-username'],
    said: 'Said by Jira',
  },
  {
    article: 'Aha!',
    text: 'You see a 403 error message.',
    connector: 'aha-roadmaps',
    error: 'aha-403',
    causes: ['password-used', 'username-not-email', 'connect-integration'],
    items: ['token-not-password', 'email-as-username', 'jira-via-connect'],
    said: 'Said by Jira',
  },
  {
    article: 'BoldDesk',
    text: 'Invalid Jira account',
    error: 'bolddesk-invalid-account',
    causes: ['not-cloud', 'path-in-address', 'token-wrong', 'token-expired', 'not-admin-groups'],
    items: ['cloud-not-dc', 'url-form', 'email-as-username', 'token-expiry', 'admin-groups'],
    said: 'Said by the connector',
  },
  {
    article: 'BoldDesk',
    text: 'curl -X GET "https://mycompany.atlassian.net/rest/api/3/issue/PROJ-123"\n401 Unauthorized',
    connector: 'bolddesk',
    error: 'unauthorized',
    causes: ['token-wrong', 'username-not-email', 'request-put-together-wrongly'],
    items: ['email-as-username', 'token-not-password', 'token-expiry'],
    said: 'Said by Jira',
  },
  { ...ALIGN_401, text: 'Error 401 from Swagger' },
  { ...ALIGN_401, text: 'Error 401 from Postman', connector: 'jira-align' },
  { ...ALIGN_401, text: 'HTTP 401 Error – Unauthorized', connector: 'jira-align' },
  { ...ALIGN_401, text: 'Error 401 Unauthorized', connector: 'jira-align' },
  { ...ALIGN_401, text: 'GET https://acme.jiraalign.com/rest/align/api/2/features\n401 Unauthorized' },
  {
    article: 'Jira Align API',
    text: 'Access Denied',
    connector: 'jira-align',
    error: 'access-denied',
    causes: ['token-wrong', 'align-token-format', 'align-firewall'],
    items: ['align-api-bearer-form', 'align-api-403-firewall'],
    said: 'Said by the connector',
  },
  {
    article: 'Jira Align API',
    text: 'GET https://acme.jiraalign.com/rest/align/api/2/epics\nHTTP/1.1 403 Forbidden',
    error: 'align-api-forbidden',
    causes: ['align-firewall', 'align-region-block', 'align-not-allowed'],
    items: ['align-api-403-firewall'],
    said: 'Said by Jira Align’s own API',
  },
  {
    article: 'Jira Align guide',
    text: 'Jira Align connector 3: the Service Light is gray and not green',
    error: 'align-service-light-gray',
    causes: ['align-service-off'],
    items: ['service-light'],
    said: 'Said by the connector',
  },
  {
    article: 'Jira Align guide',
    text: 'No response was received from the URL you entered',
    error: 'applink-no-response',
    causes: ['applink-without-response', 'oauth1-address'],
    items: ['oauth1-link-address'],
    said: 'Said by Jira',
  },
  {
    article: 'Jira Align guide',
    text: 'Jira Align\nAuthorize Jira OAuth Access failed\noauth_problem=consumer_key_unknown',
    error: 'oauth1-consumer-key-unknown',
    causes: ['oauth1-key-unknown'],
    items: ['oauth1-consumer-key', 'oauth1-link-address'],
    said: 'Said by Jira',
  },
  {
    article: 'Jira Align guide',
    text: 'Jira Align connector to Jira: oauth_problem=signature_invalid',
    error: 'oauth1-signature-invalid',
    causes: ['oauth1-public-key', 'oauth1-address'],
    items: ['oauth1-public-key', 'oauth1-link-address'],
    said: 'Said by Jira',
  },
  {
    article: 'Jira Align guide',
    text: 'Jira Align connector to Jira: oauth_problem=token_rejected',
    error: 'oauth1-token-rejected',
    causes: ['oauth1-token-revoked', 'oauth1-allowed-by-other'],
    items: ['oauth1-allow-as-service-account', 'reactivate-connector'],
    said: 'Said by Jira',
  },
  {
    article: 'Jira Align guide',
    text: 'Jira Align: Test Now failed',
    error: 'align-test-now-failed',
    causes: ['align-test-not-decisive'],
    items: ['test-now-may-fail'],
    said: 'Said by the connector',
  },
  {
    article: 'Jira Align guide',
    text: '[Jira Align] GET https://acme.atlassian.net/rest/api/2/myself returned 401 Unauthorized',
    error: 'align-connector-unauthorized',
    causes: ['align-connector-credentials', 'token-expired'],
    items: ['token-expiry', 'reactivate-connector'],
    said: 'Said by Jira',
  },
];
