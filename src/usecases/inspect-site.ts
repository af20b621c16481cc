import type { SiteAnswer } from '../contract/site';
import type { AdminWorld } from '../ports/world';
import { tolerate } from './tolerate';

/** The site as far as Jira tells, and the admin who looks at it. */
export async function inspectSite({ jira, caller }: AdminWorld): Promise<SiteAnswer> {
  const [server, plan] = await Promise.all([
    jira.serverInfo(),
    tolerate(() => jira.plan(), 'unknown' as const),
  ]);
  return {
    baseUrl: server.baseUrl,
    deploymentType: server.deploymentType,
    plan,
    viewer: { accountId: caller.accountId, canBrowseUsers: caller.canBrowseUsers },
  };
}
