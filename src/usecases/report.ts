import {
  REPORT_VERSION,
  type ReportCost,
  type ReportExcess,
  type ReportRequirement,
} from '../contract/report';
import { jiraAccess } from '../domain/account';
import type { Source } from '../domain/evidence';
import type { RequirementSummary, RunJudgement } from '../domain/judge-run';
import type { SkippedProject } from '../domain/project';
import type { SecuritySummary } from '../domain/security-summary';
import type { ChunkResult, RunManifest, RunSummary } from '../ports/runs';
import type { WorkLeft } from './work-left';

/** What a run came to, and what of it is open. */
export interface JudgedRun {
  readonly judgement: RunJudgement;
  readonly security: SecuritySummary;
  readonly skipped: readonly SkippedProject[];
  readonly left: WorkLeft;
  readonly excess?: readonly ReportExcess[];
}

/** Puts a judged run into the shape that page and command line show. */
export function reportSummary(
  manifest: RunManifest,
  done: ReadonlyMap<number, ChunkResult>,
  { judgement, security, skipped, left: { pending, heldBack }, excess }: JudgedRun,
): RunSummary {
  const { shared, profile } = manifest;
  const { accountId, accountType, appType, active, deleted, applicationRoles, groups } = shared.account;
  const results = [...done.values()];
  const lastAt =
    results
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? manifest.startedAt;
  return {
    schemaVersion: REPORT_VERSION,
    runId: manifest.runId,
    state: pending.length > 0 ? 'partial' : heldBack ? 'paused' : 'complete',
    startedAt: manifest.startedAt,
    ranAs: manifest.ranAs,
    ...(manifest.startedBy !== undefined && { startedBy: manifest.startedBy }),
    ...(manifest.checkId !== undefined && { checkId: manifest.checkId }),
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
      applicationRoles,
      groups,
      administersJira: (shared.globalGranted ?? []).includes('ADMINISTER'),
      ...(appType !== undefined && { appType }),
    },
    scope: manifest.scope,
    connector: {
      id: profile.id,
      name: profile.name,
      from: manifest.connectorFrom,
      ...(profile.version !== undefined && { version: profile.version }),
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
    issueSecurity: { state: shared.issueSecurity, ...security },
    skipped,
    counts: {
      cells: judgement.cells,
      projects: judgement.projects,
      gaps: judgement.gapCount,
      waived: judgement.waivedCount,
      unchecked: judgement.unknownCount,
    },
    ...(excess && { excess }),
    parts: manifest.plan.projects.length,
    pending,
    ...(heldBack && { heldBack }),
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
