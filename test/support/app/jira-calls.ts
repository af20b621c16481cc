import type { TestApp } from './test-apps';

/** What the app asked of Jira so far: method and path without query, oldest first. */
export function jiraCalls({ exchanges }: TestApp): string[] {
  return exchanges.map(({ request }) => `${request.method} ${request.path.split('?')[0] ?? ''}`);
}

/** The one call that authorises whoever calls a resolver. */
export const AUTHORISING = 'GET /rest/api/3/mypermissions';

/** The bodies of all permission checks so far. */
export function permissionChecks({ exchanges }: TestApp): {
  accountId: string;
  globalPermissions: string[];
  projectPermissions: { permissions: string[]; projects: number[] }[];
}[] {
  return exchanges.flatMap(({ request }) =>
    request.path.startsWith('/rest/api/3/permissions/check') && request.body !== undefined
      ? [JSON.parse(request.body) as ReturnType<typeof permissionChecks>[number]]
      : [],
  );
}
