import type { HeldBack, PendingChunk } from '../contract/run';
import { isInEveryLevel } from '../domain/issue-security';
import type { LookBatch } from '../domain/look-batch';
import type { ChunkResult, ProjectsChunkPlan, RunManifest } from '../ports/runs';
import {
  levelsChunk,
  lookChunk,
  looksIn,
  projectChunks,
  schemeChunks,
  securityChunk,
  skippedChunks,
  surveyChunk,
} from './chunk-numbers';

/** What is left of a run: what may be done now, and what waits for an admin to allow its cost. */
export interface WorkLeft {
  readonly pending: readonly PendingChunk[];
  readonly heldBack?: HeldBack;
}

/** Points of one permission scheme: about fifty grants at two each (counted on the simulated company). */
const SCHEME_POINTS = 101;

/** Projects that one request maps to their security scheme. */
const MAPPED_A_CALL = 50;

/** Reading roles for security levels, by part: up to so many requests, at about five points. */
const SECURITY_ROLES = 20;

/** Work that proves something and costs points. The cost is estimated, so that what is allowed depends on the plan alone. */
interface Proof extends PendingChunk {
  readonly does: 'schemes' | 'security' | 'explain';
  readonly projects: number;
  readonly points: number;
}

/**
 * What is left to do, given the chunks that are done. Jira's bulk answer always comes; proof is done in the order in which it
 * decides most, up to the budget.
 * @param done results by chunk number; survey and levels tell which further chunks there are
 * @param budget rate-limit points that proof may cost
 */
export function workLeft(
  manifest: RunManifest,
  done: ReadonlyMap<number, ChunkResult>,
  budget: number,
): WorkLeft {
  const schemes = schemeProofs(manifest);
  const surveyed = done.get(surveyChunk(manifest));
  const looks = looksIn(surveyed).map((batch, look) => lookProof(manifest, batch, look));
  const security = surveyed ? securityProofs(manifest, done) : [];
  const deciding = looks.filter((_, look) => looksIn(surveyed)[look]?.purpose === 'doubt');
  const telling = looks.filter((_, look) => looksIn(surveyed)[look]?.purpose !== 'doubt');
  const proofs = [...schemes, ...deciding, ...security, ...telling];
  const { allowed, held } = within(budget, proofs);
  const isSchemeHeld = held.some(({ does }) => does === 'schemes');
  const pending = [
    ...skippedChunks(manifest).map((chunk, index) => skippedWork(manifest, chunk, index)),
    ...projectChunks(manifest).map((chunk, index) => projectsWork(manifest, chunk, index)),
    ...levelsWork(manifest),
    // Which closer looks are needed depends on every scheme.
    ...(isSchemeHeld ? [] : [{ chunk: surveyChunk(manifest), stage: 2, does: 'survey' as const, effort: 3 }]),
    ...allowed.map(({ chunk, stage, does, effort }) => ({ chunk, stage, does, effort })),
  ]
    .filter(({ chunk }) => !done.has(chunk))
    .sort((a, b) => a.stage - b.stage);
  const open = held.filter(({ chunk }) => !done.has(chunk));
  return { pending, ...(open.length > 0 && { heldBack: sumOf(open, proofs) }) };
}

/** The proofs that come before the budget is used up. Nothing is done out of turn, so that the deciding work comes first. */
function within(budget: number, proofs: readonly Proof[]): { allowed: Proof[]; held: Proof[] } {
  let spent = 0;
  const end = proofs.findIndex(({ points }) => (spent += points) > budget);
  return end < 0
    ? { allowed: [...proofs], held: [] }
    : { allowed: proofs.slice(0, end), held: proofs.slice(end) };
}

function sumOf(open: readonly Proof[], all: readonly Proof[]): HeldBack {
  const sum = (proofs: readonly Proof[], of: 'projects' | 'effort' | 'points'): number =>
    proofs.reduce((total, proof) => total + proof[of], 0);
  const looks = open.filter(({ does }) => does === 'explain');
  return {
    work: (['schemes', 'security', 'explain'] as const).filter((work) =>
      open.some(({ does }) => does === work),
    ),
    projects: sum(looks, 'projects'),
    calls: sum(open, 'effort'),
    points: sum(open, 'points'),
    budget: sum(all, 'points'),
  };
}

function schemeProofs(manifest: RunManifest): Proof[] {
  return schemeChunks(manifest).map((chunk) => {
    const count = manifest.plan.schemes[chunk]?.length ?? 0;
    return { chunk, stage: 1, does: 'schemes', effort: count, points: SCHEME_POINTS * count, projects: 0 };
  });
}

function lookProof(manifest: RunManifest, { ids, calls, points }: LookBatch, look: number): Proof {
  const chunk = lookChunk(manifest, look);
  return { chunk, stage: 3, does: 'explain', effort: calls, points, projects: ids.length };
}

/** Which scheme each project uses is asked only where some level may hide issues from the account. */
function securityProofs(manifest: RunManifest, done: ReadonlyMap<number, ChunkResult>): Proof[] {
  const number = levelsChunk(manifest);
  const levels = number === undefined ? undefined : done.get(number);
  if (levels?.kind !== 'levels') return [];
  const { schemes, unread } = levels.evidence;
  if (unread.length === 0 && isInEveryLevel(schemes, manifest.shared.account)) return [];
  return projectChunks(manifest).map((of) => {
    const asked = done.get(of);
    const companies =
      asked?.kind === 'projects'
        ? asked.evidence.projects.filter(({ style }) => style === 'company').length
        : 0;
    const calls = Math.ceil(companies / MAPPED_A_CALL);
    return {
      chunk: securityChunk(manifest, of),
      stage: 4,
      does: 'security',
      effort: calls + SECURITY_ROLES,
      points: 3 * calls + 5 * SECURITY_ROLES,
      projects: companies,
    };
  });
}

function skippedWork({ plan }: RunManifest, chunk: number, index: number): PendingChunk {
  return { chunk, stage: 0, does: 'skipped', effort: pages(plan.skipped[index]?.count ?? 0) };
}

function projectsWork({ plan }: RunManifest, chunk: number, index: number): PendingChunk {
  const what = plan.projects[index]?.what;
  return { chunk, stage: 0, does: 'projects', effort: 1 + (what ? pages(toFind(what)) : 0) };
}

function toFind(what: ProjectsChunkPlan['what']): number {
  if (what.by === 'found') return 0;
  return what.by === 'search' ? what.count : 2 * what.keys.length;
}

function pages(rows: number): number {
  return Math.ceil(rows / 100);
}

function levelsWork(manifest: RunManifest): PendingChunk[] {
  const chunk = levelsChunk(manifest);
  return chunk === undefined ? [] : [{ chunk, stage: 1, does: 'levels', effort: 4 }];
}
