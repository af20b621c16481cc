import {
  REPORT_VERSION,
  type ReportCost,
  type ReportPart,
  type ReportProject,
  type ReportRequirement,
  type ReportSummary,
} from '../contract/report';
import type { PendingChunk } from '../contract/run';
import { jiraAccess } from '../domain/account';
import type { Source } from '../domain/evidence';
import type { ProjectResult } from '../domain/judge-part';
import type { RequirementSummary, RunJudgement } from '../domain/judge-run';
import type { Outcome, Proof, ReasonCode } from '../domain/outcome';
import type { SkippedProject } from '../domain/project';
import type { ChunkResult, RunManifest } from '../ports/runs';

/** Puts a judged run into the shape that page and command line show. */
export function reportSummary(
  manifest: RunManifest,
  done: ReadonlyMap<number, ChunkResult>,
  judgement: RunJudgement,
  skipped: readonly SkippedProject[],
  pending: readonly PendingChunk[],
  reader: string,
): ReportSummary {
  const { shared, profile } = manifest;
  const { accountId, accountType, appType, active, deleted } = shared.account;
  const results = [...done.values()];
  const lastAt =
    results
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? manifest.startedAt;
  return {
    schemaVersion: REPORT_VERSION,
    runId: manifest.runId,
    state: pending.length === 0 ? 'complete' : 'partial',
    startedAt: manifest.startedAt,
    ...(pending.length === 0 && { finishedAt: lastAt }),
    verdict: judgement.verdict,
    verdictReasons: judgement.reasons,
    site: shared.site,
    account: {
      accountId,
      accountType,
      active,
      deleted,
      jiraAccess: jiraAccess(shared.account),
      ...(appType !== undefined && { appType }),
    },
    connector: {
      id: profile.id,
      name: profile.name,
      coverage: profile.coverage,
      options: manifest.options,
      ...(profile.coverageNote !== undefined && { coverageNote: profile.coverageNote }),
    },
    permissions: Object.fromEntries(
      Object.entries(shared.catalogue ?? {}).map(([key, { name }]) => [key, { name }]),
    ),
    requirements: judgement.requirements.map(reportRequirement),
    causes: judgement.causes,
    siteGaps: judgement.siteGaps,
    skipped,
    counts: { cells: judgement.cells, projects: judgement.projects, gaps: judgement.gapCount },
    parts: manifest.plan.projects.length,
    pending,
    mayContinue: manifest.startedBy === reader,
    evidence: mergeSources([shared.sources, ...results.map(sourcesOf)]),
    cost: costOf(manifest, results, lastAt),
  };
}

function reportRequirement({ requirement, worst, counts, isStep }: RequirementSummary): ReportRequirement {
  const { id, anyOf, level, actor, reason, breaks, basis, source } = requirement;
  return {
    id,
    anyOf,
    level,
    actor,
    reason,
    basis,
    outcome: worst.outcome,
    counts,
    isStep,
    ...(breaks !== undefined && { breaks }),
    ...(source !== undefined && { source }),
    ...(worst.proof && { proof: worst.proof }),
    ...(worst.reason && { why: worst.reason }),
  };
}

function costOf(manifest: RunManifest, results: readonly ChunkResult[], lastAt: string): ReportCost {
  const costs = [manifest.cost, ...results.map(({ cost }) => cost)];
  return {
    jiraCalls: costs.reduce((sum, { calls }) => sum + calls, 0),
    points: costs.reduce((sum, { points }) => sum + points, 0),
    durationMs: Math.max(0, Date.parse(lastAt) - Date.parse(manifest.startedAt)),
  };
}

function sourcesOf(result: ChunkResult): readonly Source[] {
  return result.kind === 'skipped' ? [] : result.evidence.sources;
}

/** Each endpoint once, with its latest answer. */
function mergeSources(lists: readonly (readonly Source[])[]): Source[] {
  const latest = new Map<string, string>();
  for (const { endpoint, at } of lists.flat())
    if (at > (latest.get(endpoint) ?? '')) latest.set(endpoint, at);
  return [...latest]
    .map(([endpoint, at]) => ({ endpoint, at }))
    .sort((a, b) => a.endpoint.localeCompare(b.endpoint));
}

/** One part of a judged run: its projects, and the gaps in them. */
export function reportPart(part: number, results: readonly ProjectResult[]): ReportPart {
  return {
    part,
    projects: results.map(reportProject),
    gaps: results.flatMap(({ requirements }) => requirements.flatMap(({ gap }) => (gap ? [gap.gap] : []))),
  };
}

function reportProject({ judged: { project, cells, scheme } }: ProjectResult): ReportProject {
  const outcomes: Record<string, Outcome> = {};
  const proof: Record<string, Proof> = {};
  const reasons: Record<string, ReasonCode> = {};
  for (const [key, cell] of Object.entries(cells)) {
    outcomes[key] = cell.outcome;
    if (cell.proof) proof[key] = cell.proof;
    if (cell.reason) reasons[key] = cell.reason;
  }
  return {
    ...project,
    outcomes,
    proof,
    reasons,
    ...(scheme && { scheme: { id: scheme.id, name: scheme.name } }),
  };
}
