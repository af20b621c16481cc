/** An answer other than 2xx that an operation gives on purpose. */
export class JiraError extends Error {
  override readonly name = 'JiraError';
  constructor(
    readonly status: number,
    readonly body: unknown,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(`Jira answers ${status}`);
  }
}

/** Jira's error body (Atlassian REST docs: schema ErrorCollection). */
export function errorBody(
  messages: readonly string[],
  errors: Readonly<Record<string, string>> = {},
): unknown {
  return { errorMessages: messages, errors };
}

/** 400 with a message, or with `errors` by field or key. */
export function badRequest(
  message: string | undefined,
  errors: Readonly<Record<string, string>> = {},
): JiraError {
  return new JiraError(400, errorBody(message === undefined ? [] : [message], errors));
}

/** 403; the wording is documented only for some operations, so nothing should read it. */
export function forbidden(message: string): JiraError {
  return new JiraError(403, errorBody([message]));
}

/** 404 with a message. */
export function notFound(message: string): JiraError {
  return new JiraError(404, errorBody([message]));
}

/** 401 as seen in public reports of failed sign-ins: a plain text body and a challenge header. */
export function notAuthenticated(loginReason?: string): JiraError {
  return new JiraError(401, 'Client must be authenticated to access this resource.', {
    'www-authenticate': 'OAuth realm="https%3A%2F%2Fatlassian.net"',
    ...(loginReason === undefined ? {} : { 'x-seraph-loginreason': loginReason }),
  });
}

/** The texts of refusals; those marked "documented" are examples in Atlassian's REST description, "seen" in public reports. */
export const refusals = {
  /** documented: POST permissions/check, 403 */
  onlyAdmins: 'Only Jira administrators can perform this operation.',
  /** documented: 403 of an admin-only operation */
  administratorPrivileges:
    'You are not authorized to perform this action. Administrator privileges are required.',
  /** documented: GET group/bulk, 403 */
  browseUsersAndGroups: 'Browse users and groups permission is required to view groups.',
  /** documented: GET data-policy */
  onlyApps: 'Only apps can access this resource.',
  /** seen: GET project/{key}/permissionscheme, 403 */
  cannotEditProject: 'You cannot edit the configuration of this project.',
  /** seen: an account without access to the app */
  noAccess: "You currently don't have access to perform this operation.",
  /** seen: GET user, 404 */
  noUser: 'Specified user does not exist or you do not have required permissions',
} as const;
