import type { PageModule } from '../manifest-facts';

/**
 * The path at which Jira shows a page module. Atlassian docs, "Jira admin page" (/jira/settings/apps/{appId}/{envId}, with `configure` or
 * `get-started` before the ids) and "Jira global page" (/jira/apps/{appId}/{envId}).
 */
export function moduleAddress(module: PageModule, appId: string, environmentId: string): string {
  const ids = `${appId.split('/').at(-1) ?? appId}/${environmentId}`;
  if (module.type === 'jira:globalPage') return `/jira/apps/${ids}`;
  if (module.useAsConfig) return `/jira/settings/apps/configure/${ids}`;
  if (module.useAsGetStarted) return `/jira/settings/apps/get-started/${ids}`;
  return `/jira/settings/apps/${ids}`;
}
