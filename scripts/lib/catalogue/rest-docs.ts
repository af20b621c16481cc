/** Atlassian's REST documentation of one group of operations, platform or Jira Software. */
export const REST_DOCS =
  /^https:\/\/developer\.atlassian\.com\/cloud\/jira\/(?:platform\/rest\/v3|software\/rest)\/api-group-[a-z-]+\/#api-rest-[a-z0-9-]+$/u;

export const REST_DOCS_EXAMPLE =
  'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-post';
