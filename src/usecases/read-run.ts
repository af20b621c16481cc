import type { ValidRequest } from '../contract/api';
import type { ReportPart, ReportSummary } from '../contract/report';
import { activeRequirements } from '../domain/active-requirements';
import { enumerationProved, judgeRun } from '../domain/judge-run';
import type { ProjectsEvidence } from '../domain/evidence';
import type { SkippedProject } from '../domain/project';
import { hasUnrequiredRisk, summariseSecurity } from '../domain/security-summary';
import { AppError } from '../ports/errors';
import type { ChunkResult, RunManifest } from '../ports/runs';
import type { World } from '../ports/world';
import { pendingOf, projectChunks, skippedChunks } from './chunk-numbers';
import { reportPart, reportSummary } from './report';
import { readableManifest } from './run-access';
import { judgeStored, loadPart, loadRun, projectsIn } from './stored-run';

/**
 * Reads a run: its summary, or the projects of one part. Judged anew from what is stored, so a partial run can be read too.
 * @throws AppError `run-not-found`, or `chunk-not-found` for a part the run does not have
 */
export async function readRun(
  world: World,
  { runId, part }: ValidRequest<'run/read'>,
): Promise<ReportSummary | ReportPart> {
  const manifest = await readableManifest(world, runId);
  return part === undefined ? readSummary(world, manifest) : readOnePart(world, manifest, part);
}

async function readSummary(world: World, manifest: RunManifest): Promise<ReportSummary> {
  const parts = projectChunks(manifest);
  const done = await loadRun(world, manifest);
  const results = parts.flatMap((chunk) => judgeStored(manifest, done, chunk));
  const evidence = parts.map((chunk) => projectsIn(done.get(chunk)));
  const skipped = skippedIn(manifest, done);
  const pending = pendingOf(manifest, done);
  const requirements = activeRequirements(manifest.profile, manifest.options);
  const security = summariseSecurity(results);
  const judgement = judgeRun(manifest.shared, requirements, new Set(manifest.confirmedSteps), results, {
    finished: pending.length === 0,
    projectCount: results.length,
    enumerationProved: pending.length > 0 || enumerationsProved(manifest, evidence),
    namedSkipped: manifest.namedProjects ? skipped.length : 0,
    coverage: manifest.profile.coverage,
    securityRisk: hasUnrequiredRisk(security, requirements),
  });
  return reportSummary(manifest, done, { judgement, security, skipped, pending }, world.caller.accountId);
}

async function readOnePart(world: World, manifest: RunManifest, part: number): Promise<ReportPart> {
  const chunk = projectChunks(manifest)[part];
  if (chunk === undefined)
    throw new AppError('chunk-not-found', 'This check has no such part. Reload the page.', { field: 'part' });
  const done = await loadPart(world, manifest, chunk);
  return reportPart(part, judgeStored(manifest, done, chunk));
}

function enumerationsProved(
  { plan }: RunManifest,
  evidence: readonly (ProjectsEvidence | undefined)[],
): boolean {
  const byEnumeration = new Map<number, ProjectsEvidence[]>();
  plan.projects.forEach(({ enumeration }, index) => {
    const part = evidence[index];
    if (part) byEnumeration.set(enumeration, [...(byEnumeration.get(enumeration) ?? []), part]);
  });
  return [...byEnumeration.values()].every(enumerationProved);
}

function skippedIn(manifest: RunManifest, done: ReadonlyMap<number, ChunkResult>): SkippedProject[] {
  const listed = skippedChunks(manifest).flatMap((chunk) => {
    const result = done.get(chunk);
    return result?.kind === 'skipped' ? result.skipped : [];
  });
  return [
    ...projectChunks(manifest).flatMap((chunk) => projectsIn(done.get(chunk))?.skipped ?? []),
    ...listed,
  ];
}
