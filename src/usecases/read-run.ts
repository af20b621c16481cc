import type { ValidRequest } from '../contract/api';
import type { ReportPart, ReportSummary } from '../contract/report';
import { activeRequirements } from '../domain/active-requirements';
import type { ProjectFacts } from '../domain/derivation';
import { enumerationProved, judgeRun } from '../domain/judge-run';
import { judgePart, type ProjectResult } from '../domain/judge-part';
import type { ProjectsEvidence } from '../domain/evidence';
import type { SkippedProject } from '../domain/project';
import { AppError } from '../ports/errors';
import type { ChunkResult, RunManifest } from '../ports/runs';
import type { World } from '../ports/world';
import { lookChunks, pendingOf, projectChunks, schemeChunks, skippedChunks } from './chunk-numbers';
import { reportPart, reportSummary } from './report';
import { readableManifest } from './run-access';
import { judgedKeys, scanOf } from './scheme-scan';

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
  const first = await world.runs.chunks(manifest.runId, [
    ...schemeChunks(manifest),
    ...parts,
    ...skippedChunks(manifest),
  ]);
  const looks = await world.runs.chunks(
    manifest.runId,
    parts.flatMap((chunk) => lookChunks(manifest, chunk, first.get(chunk))),
  );
  const done = new Map([...first, ...looks]);
  const results = parts.flatMap((chunk) => judgeOne(manifest, done, chunk));
  const evidence = parts.map((chunk) => projectsIn(done.get(chunk)));
  const skipped = skippedIn(manifest, done);
  const pending = pendingOf(manifest, done);
  const judgement = judgeRun(
    manifest.shared,
    activeRequirements(manifest.profile, manifest.options),
    new Set(manifest.confirmedSteps),
    results,
    {
      finished: pending.length === 0,
      projectCount: results.length,
      enumerationProved: pending.length > 0 || enumerationsProved(manifest, evidence),
      namedSkipped: manifest.namedProjects ? skipped.length : 0,
      coverage: manifest.profile.coverage,
    },
  );
  return reportSummary(manifest, done, judgement, skipped, pending, world.caller.accountId);
}

async function readOnePart(world: World, manifest: RunManifest, part: number): Promise<ReportPart> {
  const chunk = projectChunks(manifest)[part];
  if (chunk === undefined)
    throw new AppError('chunk-not-found', 'This check has no such part. Reload the page.', { field: 'part' });
  const first = await world.runs.chunks(manifest.runId, [...schemeChunks(manifest), chunk]);
  const looks = await world.runs.chunks(manifest.runId, lookChunks(manifest, chunk, first.get(chunk)));
  return reportPart(part, judgeOne(manifest, new Map([...first, ...looks]), chunk));
}

/** Judges the projects of one part from what is there; a part that was not read yet has none. */
function judgeOne(
  manifest: RunManifest,
  done: ReadonlyMap<number, ChunkResult>,
  chunk: number,
): ProjectResult[] {
  const evidence = projectsIn(done.get(chunk));
  if (!evidence) return [];
  const facts = new Map<number, ProjectFacts>();
  for (const look of lookChunks(manifest, chunk, done.get(chunk))) {
    const result = done.get(look);
    if (result?.kind === 'explain')
      for (const project of result.evidence.projects) facts.set(project.projectId, project);
  }
  const context = { shared: manifest.shared, scan: scanOf(manifest, done), keys: judgedKeys(manifest) };
  return judgePart(
    context,
    activeRequirements(manifest.profile, manifest.options),
    new Set(manifest.confirmedSteps),
    evidence,
    facts,
  );
}

function projectsIn(result: ChunkResult | undefined): ProjectsEvidence | undefined {
  return result?.kind === 'projects' ? result.evidence : undefined;
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
