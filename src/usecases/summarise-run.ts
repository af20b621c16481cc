import { activeRequirements } from '../domain/active-requirements';
import type { AskedProjects } from '../domain/evidence';
import { type Waiving, waivedAtSite, withWaivers } from '../domain/history/apply-waivers';
import { enumerationProved, RunJudge } from '../domain/judge-run';
import type { SkippedProject } from '../domain/project';
import { hasUnrequiredRisk, SecurityCollector } from '../domain/security-summary';
import type { ChunkResult, RunSummary } from '../ports/runs';
import { projectChunks, skippedChunks, surveyChunk } from './chunk-numbers';
import { beyondProfile, reportExcess } from './excess-in-run';
import { reportSummary } from './report';
import { judgeStored, type StoredRun } from './stored-run';
import { type WorkLeft, workLeft } from './work-left';

/**
 * Judges all that is stored of a run and puts it into the shape of a summary, the reader's rights left out.
 * @param waiving the waivers of its check; afterwards their ledger knows what each of them came to
 */
export function summarise(run: StoredRun, waiving?: Waiving): RunSummary {
  const { manifest, done, budget } = run;
  const requirements = activeRequirements(manifest.profile, manifest.options);
  const judge = new RunJudge(
    manifest.shared,
    requirements,
    new Set(manifest.confirmedSteps),
    waiving && ((requirement, gap) => waivedAtSite(requirement, gap, waiving)),
  );
  const levels = new SecurityCollector();
  // Part after part: all judged projects of a large site at once would not fit a function's memory.
  for (const chunk of projectChunks(manifest)) {
    for (const judged of judgeStored(run, chunk)) {
      const result = waiving ? withWaivers(judged, waiving) : judged;
      judge.add(result);
      levels.add(result);
    }
  }
  const security = levels.summary();
  const skipped = skippedIn(run);
  const left = workLeft(manifest, done, budget);
  const isBulkDone = projectChunks(manifest).every((chunk) => done.has(chunk));
  const judgement = judge.finish({
    finished: isFinished(run, left),
    enumerationProved: !isBulkDone || enumerationsProved(run),
    namedSkipped: manifest.namedProjects ? skipped.length : 0,
    coverage: manifest.profile.coverage,
    securityRisk: hasUnrequiredRisk(security, requirements),
  });
  const beyond = beyondProfile(run);
  const excess = beyond && reportExcess(manifest, beyond, waiving);
  return reportSummary(manifest, done, { judgement, security, skipped, left, ...(excess && { excess }) });
}

/**
 * Whether what is held back, if anything, can only explain the verdict or better it: without the survey nothing is proved, and levels
 * that hide issues would make a plain "ready" worse.
 */
function isFinished({ manifest, done }: StoredRun, { pending, heldBack }: WorkLeft): boolean {
  return (
    pending.length === 0 && done.has(surveyChunk(manifest)) && heldBack?.work.includes('security') !== true
  );
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
