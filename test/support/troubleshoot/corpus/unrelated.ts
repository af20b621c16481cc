/** Texts that are about something else. None of them may be given a cause. */
export const UNRELATED: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'npm: not signed in',
    text: 'npm ERR! code E401\nnpm ERR! Unable to authenticate, need: Basic realm="Artifactory Realm"',
  },
  {
    name: 'npm: package of a Jira client not found',
    text: 'npm error code E404\nnpm error 404 Not Found - GET https://registry.npmjs.org/jira-client-x - Not found',
  },
  {
    name: 'npm: registry name not found',
    text: 'npm ERR! request to https://registry.npmjs.org/left-pad failed, reason: getaddrinfo ENOTFOUND registry.npmjs.org',
  },
  {
    name: 'npm: forbidden',
    text: 'npm ERR! 403 403 Forbidden - PUT https://registry.npmjs.org/@acme%2fthing - You do not have permission to publish "thing".',
  },
  {
    name: 'pip: too many requests',
    text: 'ERROR: HTTP error 429 while getting https://files.pythonhosted.org/packages/ab/cd.whl',
  },
  {
    name: 'docker: denied',
    text: 'Error response from daemon: pull access denied for acme/web, repository does not exist or may require "docker login": denied: requested access to the resource is denied',
  },
  {
    name: 'docker: rate limit',
    text: 'toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit',
  },
  {
    name: 'git: authentication',
    text: "remote: Support for password authentication was removed on August 13, 2021.\nfatal: Authentication failed for 'https://github.com/acme/web.git/'",
  },
  {
    name: 'git: repository',
    text: 'ERROR: Repository not found.\nfatal: Could not read from remote repository.\nPlease make sure you have the correct access rights and the repository exists.',
  },
  {
    name: 'GitHub: bad credentials',
    text: '{"message":"Bad credentials","documentation_url":"https://docs.github.com/rest","status":"401"}',
  },
  {
    name: 'GitHub: not accessible',
    text: 'HTTP 403: Resource not accessible by integration (https://api.github.com/repos/acme/web/issues)',
  },
  {
    name: 'GitLab: project',
    text: '{"message":"404 Project Not Found"} https://gitlab.com/api/v4/projects/42',
  },
  {
    name: 'Slack',
    text: 'Slack API: 401 {"ok":false,"error":"invalid_auth"} https://slack.com/api/chat.postMessage',
  },
  {
    name: 'Salesforce',
    text: '[{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}] 401 https://acme.my.salesforce.com/services/data/v59.0',
  },
  {
    name: 'AWS: access denied',
    text: 'An error occurred (AccessDenied) when calling the PutObject operation: User: arn:aws:iam::123456789012:user/jo is not authorized to perform: s3:PutObject',
  },
  {
    name: 'AWS: forbidden',
    text: 'An error occurred (403) when calling the HeadObject operation: Forbidden',
  },
  {
    name: 'Azure',
    text: 'AuthorizationFailed: The client jo@example.com with object id 1 does not have authorization to perform action Microsoft.Compute/virtualMachines/read',
  },
  {
    name: 'Google OAuth',
    text: '{"error":"invalid_grant","error_description":"Token has been expired or revoked."} https://oauth2.googleapis.com/token',
  },
  {
    name: 'Google API',
    text: 'HttpError 403 when requesting https://sheets.googleapis.com/v4/spreadsheets/1: "The caller does not have permission"',
  },
  {
    name: 'Magento OAuth 1',
    text: 'https://shop.example.com/rest/V1/orders oauth_problem=signature_invalid&debug_sbs=abc',
  },
  {
    name: 'Confluence',
    text: '404 Client Error: Not Found for url: https://acme.atlassian.net/wiki/rest/api/content/12345',
  },
  {
    name: 'Bitbucket',
    text: 'HTTP 403 https://api.bitbucket.org/2.0/repositories/acme/web {"type":"error","error":{"message":"Your credentials lack one or more required privilege scopes."}}',
  },
  {
    name: 'nginx',
    text: '<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx/1.25.3</center></body></html>',
  },
  { name: 'Apache', text: 'AH01630: client denied by server configuration: /var/www/html/server-status' },
  {
    name: 'Kubernetes',
    text: 'Error from server (Forbidden): pods is forbidden: User "jo" cannot list resource "pods" in API group "" in the namespace "default"',
  },
  { name: 'PostgreSQL', text: 'psql: error: FATAL:  password authentication failed for user "app"' },
  { name: 'SQL', text: "ERROR 1054 (42S22): Unknown column 'project' in 'field list'" },
  {
    name: 'SQL: field list',
    text: 'ERROR: null value in column "reporter" of relation "tickets" violates not-null constraint',
  },
  {
    name: 'Java',
    text: 'java.lang.NullPointerException: Cannot invoke "String.length()" because "key" is null\n\tat com.acme.Main.main(Main.java:401)',
  },
  {
    name: 'Python: line 401',
    text: 'Traceback (most recent call last):\n  File "sync.py", line 401, in <module>\nKeyError: \'summary\'',
  },
  {
    name: 'JavaScript',
    text: "TypeError: Cannot read properties of undefined (reading 'map')\n    at render (app.js:404:17)",
  },
  {
    name: 'JavaScript: a page for data',
    text: 'SyntaxError: Unexpected token \'<\', "<!DOCTYPE "... is not valid JSON at fetch https://shop.example.com/api/cart',
  },
  { name: 'TypeScript', text: "error TS2322: Type 'string' is not assignable to type 'number'." },
  {
    name: 'certificates elsewhere',
    text: 'curl: (60) SSL certificate problem: unable to get local issuer certificate https://intranet-wiki.example.com/',
  },
  { name: 'form', text: 'E-mail address is required. Password is required.' },
  {
    name: 'another tracker',
    text: 'Redmine: 422 Unprocessable: Subject cannot be blank, Tracker is invalid',
  },
  {
    name: 'Linear',
    text: 'GraphQL error: Entity not found: Issue - Could not find referenced Issue. https://api.linear.app/graphql',
  },
  {
    name: 'Zendesk',
    text: '{"error":"Couldn\'t authenticate you"} 401 https://acme.zendesk.com/api/v2/tickets.json',
  },
  {
    name: 'prose',
    text: 'The quick brown fox jumps over the lazy dog. It was the best of times, it was the worst of times.',
  },
  { name: 'prose with numbers', text: 'We sold 404 bicycles in March and 401 in April, 429 were returned.' },
  {
    name: 'prose with permission',
    text: 'Please ask your parents for permission to create a new account in the project week.',
  },
  {
    name: 'German prose',
    text: 'Die Sitzung wurde auf Donnerstag verschoben. Bitte bringen Sie die Unterlagen mit.',
  },
  { name: 'Japanese', text: 'この会議は木曜日に変更されました。資料をご持参ください。' },
  { name: 'emoji', text: '🎉🎉🎉 👍 🚀' },
  { name: 'one letter', text: 'x' },
  { name: 'digits', text: '4012 4034 4040 14290' },
  {
    name: 'recipe',
    text: 'Heat the oven to 200 degrees. Bake for 40 minutes. If the top is not found brown, bake again.',
  },
  { name: 'printer', text: 'PC LOAD LETTER' },
  { name: 'Windows', text: 'Error 0x80070005: Access is denied. Windows Update' },
  { name: 'lorem ipsum, long', text: 'lorem ipsum dolor sit amet consectetur '.repeat(2_000) },
  { name: 'one character, long', text: 'a'.repeat(100_000) },
  {
    name: 'base64',
    text: 'TG9yZW0gaXBzdW0gZG9sb3Igc2l0IGFtZXQgY29uc2VjdGV0dXIgYWRpcGlzY2luZyBlbGl0'.repeat(40),
  },
];
