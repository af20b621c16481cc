import type { SiteTarget } from './forge-host';
import {
  generateSite,
  parseSiteFile,
  seedCompany,
  startJiraSite,
  type JiraSite,
  type JiraSiteOptions,
  type SiteFile,
} from './jira-site';
import { signIn, type Viewer } from './viewers';

export interface SimulatedSiteOptions {
  /** A site file's content, as JSON.parse gave it. */
  siteFile?: unknown;
  /** Make a site with this many projects instead. */
  projects?: number;
  port?: number;
  /** Passed on to the site: latency, faults, assumptions, rate limits. */
  server?: Omit<JiraSiteOptions, 'state' | 'port'>;
}

export interface SimulatedSite {
  target: SiteTarget;
  /** The running site: its state, its log of requests, its switches. */
  site: JiraSite;
  /** Everybody on the site who has an API token, Jira admins first. */
  viewers: Viewer[];
  close: () => Promise<void>;
}

/** The account the app itself has on the simulated site. */
export const ownAppAccount = {
  accountId: '712020:5e1f9a70-0f3c-4d3e-9d0a-1f0c2b7a4e61',
  displayName: 'Integration Preflight for Jira',
  accountType: 'app' as const,
  appType: 'system',
};

function chooseFile({ siteFile, projects }: SimulatedSiteOptions): SiteFile {
  if (siteFile !== undefined) return parseSiteFile(siteFile);
  return projects === undefined ? seedCompany() : generateSite({ projects });
}

/**
 * Installs the app: it gets an account of its own, in the groups that administer Jira and in those that give access to Jira's apps, as it
 * was measured for a Forge app with granular read scopes on a live site.
 */
function withApp(file: SiteFile): SiteFile {
  const joined = new Set([
    ...(file.globalGrants['ADMINISTER'] ?? []),
    ...file.applicationRoles.flatMap(({ groups: own }) => own),
  ]);
  const groups = file.groups.map((group) =>
    joined.has(group.groupId)
      ? { ...group, members: [...(group.members ?? []), ownAppAccount.accountId] }
      : group,
  );
  return { ...file, accounts: [...file.accounts, ownAppAccount], groups };
}

/**
 * Starts the simulated site with the company of the seed, a site file or a generated site, with the app installed on it.
 * @throws SiteFileError naming what is wrong in a site file.
 */
export async function startSimulatedSite(options: SimulatedSiteOptions = {}): Promise<SimulatedSite> {
  const chosen = chooseFile(options);
  const file = withApp(chosen);
  const { faults = [], ...server } = options.server ?? {};
  const site = await startJiraSite({
    ...server,
    state: file,
    ...(options.port !== undefined && { port: options.port }),
  });
  const people = file.accounts.flatMap(({ emailAddress: email, apiToken }) =>
    email !== undefined && apiToken !== undefined ? [{ email, apiToken }] : [],
  );
  const viewers = await Promise.all(people.map((person) => signIn(site.baseUrl, person))).catch(
    async (error: unknown) => {
      await site.close();
      throw error;
    },
  );
  // The sign-ins above are the host's own business: the caller's faults and the log begin after them.
  site.setFaults(faults);
  site.requests.length = 0;
  return {
    target: {
      baseUrl: site.baseUrl,
      cloudId: file.site.cloudId,
      simulated: { appAccountId: ownAppAccount.accountId },
    },
    site,
    viewers: viewers.sort((a, b) => Number(b.isJiraAdmin) - Number(a.isJiraAdmin)),
    close: () => site.close(),
  };
}
