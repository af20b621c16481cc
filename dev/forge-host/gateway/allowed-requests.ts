/** Requests that only read although they are POST. Atlassian REST docs: "Get bulk permissions", "Get permitted projects". */
const readingPosts = new Set(['/rest/api/3/permissions/check', '/rest/api/3/permissions/project']);

/** The host will not send this request to Jira. Never an answer of Jira's, so that nobody takes it for one. */
export class RefusedRequestError extends Error {
  override readonly name = 'RefusedRequestError';
}

/**
 * The address of a request, made from the site's base URL and the path the app gave.
 * @throws RefusedRequestError when the path leaves the site or its REST API.
 */
export function requestUrl(baseUrl: string, path: string): URL {
  const base = new URL(baseUrl);
  const prefix = base.pathname.replace(/\/+$/, '');
  if (!path.startsWith('/') || path.startsWith('//')) {
    throw new RefusedRequestError(`Refused: '${path}' is not a path on the site.`);
  }
  const url = new URL(prefix + path, base.origin);
  // Looked at after the URL parser has resolved dots, encoded ones included.
  if (url.origin !== base.origin || !url.pathname.startsWith(`${prefix}/rest/`)) {
    throw new RefusedRequestError(`Refused: '${path}' is not part of Jira's REST API.`);
  }
  return url;
}

/**
 * Lets through what only reads: GET, and the two POSTs that ask Jira for permissions.
 * @param pathname path without query, as the app gave it.
 * @throws RefusedRequestError for everything else.
 */
export function assertReadOnly(method: string, pathname: string): void {
  if (method === 'GET') return;
  if (method === 'POST' && readingPosts.has(pathname)) return;
  throw new RefusedRequestError(
    `Refused: ${method} ${pathname}. The local Forge host sends Jira nothing but GET and the two permission queries.`,
  );
}
