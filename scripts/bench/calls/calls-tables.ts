import { limits } from '../../../dev/forge-host';
import { benchSites } from '../check/bench-site';
import { megabytes, whole } from '../text/numbers';
import { type AppRun, runApp, SERVER, VARIANTS } from './app-run';
import { bulkTable } from './bulk-table';
import { LATENCY } from './latency';
import { runNaiveScript, type ScriptCost } from './naive-script';
import { proofTable } from './proof-table';
import { resolverTable } from './resolver-table';

/** Jira calls, points, bytes and time of a check, beside a script's and beside the least there can be. */
export async function callsTables(sizes: readonly number[], say: (line: string) => void): Promise<string> {
  const runs: AppRun[] = [];
  const scripts = new Map<number, ScriptCost>();
  for (const projects of sizes) {
    say(`${whole(projects)} projects: one check per project`);
    scripts.set(projects, await runNaiveScript(benchSites.mixed(projects), SERVER));
    for (const { site, shortcut } of VARIANTS) {
      const made = benchSites[site](projects);
      say(`${whole(projects)} projects: ${made.name}, ${shortcut ? 'with' : 'without'} the shortcut`);
      runs.push(await runApp(projects, made, shortcut));
    }
  }
  return [
    `Times are of a simulated site that answers after ${LATENCY.median} ms (median of log-normal times, sigma ${LATENCY.sigma}) and`,
    'refuses what is over its burst limits and its hourly quota.',
    '',
    "### Until Jira's bulk answer is there for every project",
    '',
    bulkTable(sizes, runs, scripts),
    '',
    '### Until everything is proved, or held back for its cost',
    '',
    proofTable(runs),
    '',
    'Asked for: points, estimated, that a run asked the admin to allow, and was allowed. Held back: the same, where an hour of',
    'Jira’s quota does not cover it, so that it was not allowed here.',
    '',
    `### Calls of resolvers, of which Forge allows each ${limits.invocationMs / 1_000} s and an answer of ${megabytes(limits.responseBytes)} MB`,
    '',
    resolverTable(runs),
  ].join('\n');
}
