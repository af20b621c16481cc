import type { TestApp } from './test-apps';

/** The account that the app itself has on the simulated site. @throws Error on any other site */
export function appAccountId({ host }: TestApp): string {
  const accountId = host.site.simulated?.appAccountId;
  if (accountId === undefined) throw new Error('The app has no account of its own on this site.');
  return accountId;
}

/**
 * Gives the app's own account Administer Jira, which it has from the start, or takes it away: by its membership in the groups that
 * hold the permission, and with it whatever else these groups have.
 */
export function letAppAdministerJira(app: TestApp, administers: boolean): void {
  const accountId = appAccountId(app);
  const type = administers ? 'add-group-member' : 'remove-group-member';
  for (const groupId of app.site.state.globalGrants.get('ADMINISTER') ?? []) {
    app.site.apply({ type, groupId, accountId });
  }
}
