import { driveRun, type DriveOptions, readSummary } from '../../../src/client';
import type { PendingChunk } from '../../../src/contract/run';
import type { ReportSummary } from '../../../src/contract/report';
import type { FaultRule, SiteFile } from '../../../dev/jira-site';
import { opened } from '../app/opened';
import type { TestApp } from '../app/test-apps';
import { anyJiraUser, reporter, role } from '../sites/holders';
import { project, roleIds, scheme, smallSite, who } from '../sites/small-site';
import { invoking, startRequest } from '../runs/checks';
import { requiring } from '../runs/profiles';

/**
 * A site on which the bot is ready, but only closer looks can tell: one scheme grants to a reporter as well as to a role. Each
 * project takes two requests.
 */
export function stormSite(projects = 60): SiteFile {
  return smallSite({
    projects: Array.from({ length: projects }, (_, index) =>
      project(index + 1, `P${index}`, 7, { roleActors: { [roleIds.developers]: { users: [who.bot] } } }),
    ),
    permissionSchemes: [
      scheme(7, { BROWSE_PROJECTS: [anyJiraUser], EDIT_ISSUES: [reporter, role(roleIds.developers)] }),
    ],
  });
}

/** Every request of the API. */
export const EVERYTHING = /^\/rest\/api\/3\//u;

/** Starts a check of the bot on the storm site. */
export async function startStorm(app: TestApp): Promise<{ runId: string; pending: readonly PendingChunk[] }> {
  const check = { profile: requiring(['BROWSE_PROJECTS', 'EDIT_ISSUES']) };
  return opened(await app.ask('run/start', startRequest(check)));
}

/** What came of a run under faults, counted at the site. */
export interface Weathered {
  readonly summary: ReportSummary;
  /** Requests from the start of the drive to its end. */
  readonly requests: number;
  /** Those among them that were refused or failed. */
  readonly troubled: number;
  /** The most requests that the site had in its hands at once. */
  readonly most: number;
}

/** Starts a run in fair weather, drives it under these faults, and reads it in fair weather again. */
export async function weather(
  app: TestApp,
  faults: readonly FaultRule[],
  options: DriveOptions = {},
): Promise<Weathered> {
  const { runId, pending } = await startStorm(app);
  app.site.requests.length = 0;
  app.site.setFaults(faults);
  await driveRun(invoking(app), runId, pending, options);
  app.site.setFaults([]);
  const seen = [...app.site.requests];
  return {
    summary: await readSummary(invoking(app), runId),
    requests: seen.length,
    troubled: seen.filter(({ status }) => status !== 200).length,
    most: Math.max(...seen.map(({ concurrent }) => concurrent)),
  };
}
