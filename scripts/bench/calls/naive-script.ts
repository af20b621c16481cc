import pLimit from 'p-limit';
import { startSimulatedSite } from '../../../dev/simulated-site';
import type { JiraSiteOptions } from '../../../dev/jira-site';
import type { BenchSite } from '../check/bench-site';
import { WANTED } from '../check/profile';
import { IN_FLIGHT } from './latency';
import { ScriptClient } from './script-client';

/** What the script cost, and on how many of the projects that was measured. */
export interface ScriptCost {
  readonly calls: number;
  readonly limited: number;
  readonly points: number;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly measuredProjects: number;
}

/** Projects that are really checked one by one; the cost of more is computed from that of these. */
const SAMPLE = 2_000;

/**
 * What an admin would write today: list the projects page by page, then ask about the account in each of them, ten at a time.
 * It learns no more than Jira's yes or no.
 * @param server latency and limits of the site
 * @param most projects that are really checked one by one
 */
export async function runNaiveScript(
  { siteFile, accountId }: BenchSite,
  server: Omit<JiraSiteOptions, 'state' | 'port'>,
  most = SAMPLE,
): Promise<ScriptCost> {
  const simulated = await startSimulatedSite({ siteFile, server });
  try {
    const { site, viewers } = simulated;
    const [admin] = viewers;
    if (!admin) throw new Error('Nobody on this site has an API token.');
    const client = new ScriptClient(site.baseUrl, admin);
    const look = () => ({
      calls: client.calls,
      limited: client.limited,
      bytes: client.bytes,
      points: site.requests.reduce((sum, { points }) => sum + points, 0),
      milliseconds: performance.now() - started,
    });

    const started = performance.now();
    const ids = await listProjects(client);
    const listed = look();
    const sample = ids.slice(0, most);
    const limit = pLimit(IN_FLIGHT);
    await Promise.all(sample.map((id) => limit(() => checkOne(client, accountId, id))));
    const checked = look();

    const factor = sample.length === 0 ? 1 : ids.length / sample.length;
    const whole = (of: keyof typeof listed): number => listed[of] + (checked[of] - listed[of]) * factor;
    return {
      calls: whole('calls'),
      limited: whole('limited'),
      points: whole('points'),
      bytes: whole('bytes'),
      milliseconds: whole('milliseconds'),
      measuredProjects: sample.length,
    };
  } finally {
    await simulated.close();
  }
}

interface SearchPage {
  readonly isLast: boolean;
  readonly values: readonly { readonly id: string }[];
}

async function listProjects(client: ScriptClient): Promise<number[]> {
  const ids: number[] = [];
  for (;;) {
    const path = `/rest/api/3/project/search?maxResults=100&startAt=${ids.length}`;
    const page = (await client.ask(path)) as SearchPage;
    ids.push(...page.values.map(({ id }) => Number(id)));
    if (page.isLast) return ids;
  }
}

async function checkOne(client: ScriptClient, accountId: string, projectId: number): Promise<void> {
  await client.ask('/rest/api/3/permissions/check', {
    accountId,
    projectPermissions: [{ permissions: WANTED, projects: [projectId] }],
  });
}
