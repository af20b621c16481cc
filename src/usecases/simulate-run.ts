import type { ValidRequest } from '../contract/api';
import { receivedChange, type SimulatedRun } from '../contract/plan';
import { schemeAfter } from '../domain/plan/after';
import { changeId, type Change } from '../domain/plan/change';
import { answersAfter, factsAfter, type KnownEntry, sharedAfter } from '../domain/plan/simulate';
import type { ChunkResult } from '../ports/runs';
import type { World } from '../ports/world';
import { projectChunks } from './chunk-numbers';
import { readableManifest } from './run-access';
import { budgetOf } from './run-budget';
import { scanOf } from './scheme-scan';
import { waivingOf } from './run-waivers';
import { factsIn, loadRun, type StoredRun } from './stored-run';
import { summarise } from './summarise-run';

/**
 * Judges a run as it would be after some changes. Nothing is asked of Jira, stored or changed: the stored evidence is turned into
 * what the changes would make of it, and judged by the same rules.
 * @throws AppError `run-not-found`
 */
export async function simulateRun(
  world: World,
  { runId, changes: sent, shut, opened }: ValidRequest<'run/simulate'>,
): Promise<SimulatedRun> {
  const manifest = await readableManifest(world, runId);
  const [done, budget, waiving] = await Promise.all([
    loadRun(world, manifest),
    budgetOf(world, manifest),
    waivingOf(world, manifest),
  ]);
  const changes = sent.map(receivedChange);
  return {
    changes: changes.map(changeId),
    summary: summarise(
      afterChanges({ manifest, done, budget }, changes, {
        shut: new Set(shut),
        opened: new Set(opened),
      }),
      waiving,
    ),
  };
}

/** What would be stored of a run that was made after the changes. */
export function afterChanges(run: StoredRun, changes: readonly Change[], entry: KnownEntry): StoredRun {
  const { manifest, done } = run;
  const { account } = manifest.shared;
  const { schemes } = scanOf(manifest, done);
  const simulated = new Map(
    [...done].map(([chunk, result]) => [chunk, resultAfter(result, changes, account.accountId)] as const),
  );
  for (const chunk of projectChunks(manifest)) {
    const part = done.get(chunk);
    if (part?.kind !== 'projects') continue;
    const before = { account, schemes, facts: factsIn(manifest, done, chunk) };
    simulated.set(chunk, { ...part, evidence: answersAfter(part.evidence, before, changes, entry) });
  }
  return {
    ...run,
    manifest: { ...manifest, shared: sharedAfter(manifest.shared, changes) },
    done: simulated,
  };
}

function resultAfter(result: ChunkResult, changes: readonly Change[], accountId: string): ChunkResult {
  switch (result.kind) {
    case 'schemes':
      return {
        ...result,
        evidence: {
          ...result.evidence,
          schemes: result.evidence.schemes.map((scheme) => schemeAfter(scheme, changes, accountId)),
        },
      };
    case 'explain':
      return {
        ...result,
        evidence: {
          ...result.evidence,
          projects: result.evidence.projects.map((facts) => factsAfter(facts, changes, accountId)),
        },
      };
    default:
      return result;
  }
}
