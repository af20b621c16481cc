import type { JiraSiteOptions } from '../../../dev/jira-site';
import { call, readPart } from '../../../src/client';
import type { BenchSite, benchSites } from '../check/bench-site';
import { measureRun, type MeasuredRun } from '../check/measure-run';
import { LATENCY } from './latency';

/** What is kept of a run. */
type Kept = Pick<MeasuredRun, 'summary' | 'first' | 'complete' | 'end' | 'asked' | 'calls'>;

/** One run of the app. */
export interface AppRun extends Kept {
  readonly projects: number;
  readonly site: string;
  readonly shortcut: boolean;
}

export const VARIANTS: readonly { readonly site: keyof typeof benchSites; readonly shortcut: boolean }[] = [
  { site: 'clean', shortcut: true },
  { site: 'clean', shortcut: false },
  { site: 'fewGaps', shortcut: true },
  { site: 'mixed', shortcut: true },
  { site: 'nothing', shortcut: true },
];

/** Limits are on, and times are those of a real site. */
export const SERVER: Omit<JiraSiteOptions, 'state' | 'port'> = { latencyMs: LATENCY, rateLimits: true };

/**
 * Runs a check and reads its result as the page does.
 * @param shortcut whether Jira counts an admin as holding Administer Projects everywhere, which is what the shortcut asks
 */
export function runApp(projects: number, site: BenchSite, shortcut: boolean): Promise<AppRun> {
  const assumptions = { administerImpliesAdministerProjectsInPermittedProjects: shortcut };
  return measureRun(site, { ...SERVER, assumptions }, async (run) => {
    const { invoke, runId, summary, first, complete, end, asked, calls } = run;
    await readPart(invoke, runId, 0);
    for (let part = 0; part < summary.parts; part += 1) await call(invoke, 'run/matrix', { runId, part });
    return {
      projects,
      site: site.name,
      shortcut,
      summary,
      first,
      complete,
      end,
      calls,
      ...(asked && { asked }),
    };
  });
}
