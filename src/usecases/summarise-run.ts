import type { ReportSummary } from '../contract/report';
import { activeRequirements } from '../domain/active-requirements';
import type { AskedProjects } from '../domain/evidence';
import { enumerationProved, judgeRun } from '../domain/judge-run';
import type { SkippedProject } from '../domain/project';
import { hasUnrequiredRisk, summariseSecurity } from '../domain/security-summary';
import type { ChunkResult } from '../ports/runs';
import { projectChunks, skippedChunks, surveyChunk } from './chunk-numbers';
import { reportSummary } from './report';
import { judgeStored, type StoredRun } from './stored-run';
import { workLeft } from './work-left';

/** Judges all that is stored of a run and puts it into the shape of a summary, the reader's rights left out. */
export function summarise(run: StoredRun): Omit<ReportSummary, 'mayContinue'> {
  const { manifest, done, budget } = run;
  const results = projectChunks(manifest).flatMap((chunk) => judgeStored(run, chunk));
  const skipped = skippedIn(run);
  const left = workLeft(manifest, done, budget);
  const requirements = activeRequirements(manifest.profile, manifest.options);
  const security = summariseSecurity(results);
  const isBulkDone = projectChunks(manifest).every((chunk) => done.has(chunk));
  const judgement = judgeRun(manifest.shared, requirements, new Set(manifest.confirmedSteps), results, {
    // Without the survey nothing is proved, even where the rest waits for the admin.
    finished: left.pending.length === 0 && done.has(surveyChunk(manifest)),
    projectCount: results.length,
    enumerationProved: !isBulkDone || enumerationsProved(run),
    namedSkipped: manifest.namedProjects ? skipped.length : 0,
    coverage: manifest.profile.coverage,
    securityRisk: hasUnrequiredRisk(security, requirements),
  });
  return reportSummary(manifest, done, { judgement, security, skipped, left });
}

function enumerationsProved({ manifest, done }: StoredRun): boolean {
  const byEnumeration = new Map<number, AskedProjects[]>();
  projectChunks(manifest).forEach((chunk, index) => {
    const enumeration = manifest.plan.projects[index]?.enumeration ?? 0;
    const part = projectsIn(done.get(chunk));
    if (part) byEnumeration.set(enumeration, [...(byEnumeration.get(enumeration) ?? []), part]);
  });
  return [...byEnumeration.values()].every(enumerationProved);
}

function skippedIn({ manifest, done }: StoredRun): SkippedProject[] {
  const listed = skippedChunks(manifest).flatMap((chunk) => {
    const result = done.get(chunk);
    return result?.kind === 'skipped' ? result.skipped : [];
  });
  return [
    ...projectChunks(manifest).flatMap((chunk) => projectsIn(done.get(chunk))?.skipped ?? []),
    ...listed,
  ];
}

function projectsIn(result: ChunkResult | undefined): AskedProjects | undefined {
  return result?.kind === 'projects' ? result.evidence : undefined;
}
