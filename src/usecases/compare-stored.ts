import { activeRequirements } from '../domain/active-requirements';
import { compareRuns } from '../domain/history/compare-runs';
import type { Comparison } from '../domain/history/comparison';
import { projectSnapshot, type ProjectSnapshot, type RunSnapshot } from '../domain/history/snapshot';
import { judgeAtSite, isPerProject } from '../domain/requirement-judgement';
import { isStep, type Verdict } from '../domain/verdict';
import type { RunManifest } from '../ports/runs';
import type { World } from '../ports/world';
import { projectChunks } from './chunk-numbers';
import { beyondProfile } from './excess-in-run';
import { budgetOf } from './run-budget';
import { scanOf } from './scheme-scan';
import { judgeStored, loadRun } from './stored-run';

/** A run that is finished, with its verdict, the waivers of its time included. */
export interface Judged {
  readonly runId: string;
  readonly result?: { readonly verdict: Verdict };
}

/** Compares two finished runs. @returns nothing where one of them is no longer there */
export async function compareStored(
  world: World,
  before: Judged,
  after: Judged,
): Promise<Comparison | undefined> {
  const [was, is] = await Promise.all([world.runs.manifest(before.runId), world.runs.manifest(after.runId)]);
  if (!was || !is) return undefined;
  return compareRuns(
    await snapshotOf(world, was, before.result?.verdict ?? 'incomplete'),
    await snapshotOf(world, is, after.result?.verdict ?? 'incomplete'),
  );
}

async function snapshotOf(world: World, manifest: RunManifest, verdict: Verdict): Promise<RunSnapshot> {
  const run = { manifest, done: await loadRun(world, manifest), budget: await budgetOf(world, manifest) };
  const requirements = activeRequirements(manifest.profile, manifest.options);
  const confirmed = new Set(manifest.confirmedSteps);
  const projects = new Map<number, ProjectSnapshot>();
  for (const chunk of projectChunks(manifest))
    for (const result of judgeStored(run, chunk)) {
      const snapshot = projectSnapshot(result);
      projects.set(snapshot.id, snapshot);
    }
  const site = requirements
    .filter((requirement) => !isStep(requirement) && !isPerProject(requirement))
    .map((requirement) => [requirement.id, judgeAtSite(requirement, manifest.shared, confirmed)] as const);
  const steps = requirements
    .filter(isStep)
    .map(({ id }) => [id, { outcome: confirmed.has(id) ? ('met' as const) : ('unknown' as const) }] as const);
  const scan = scanOf(manifest, run.done);
  return {
    verdict,
    account: manifest.shared.account,
    globalGranted: manifest.shared.globalGranted,
    ...(manifest.profile.version !== undefined && { profileVersion: manifest.profile.version }),
    requirements,
    options: manifest.options,
    confirmedSteps: manifest.confirmedSteps,
    schemes: scan.schemes,
    schemesComplete: scan.complete,
    site: new Map([...site, ...steps]),
    projects,
    excess: beyondProfile(run) ?? null,
  };
}
