import { activeRequirements } from '../domain/active-requirements';
import type { AskedProjects } from '../domain/evidence';
import { isInEveryLevel, type ProjectSecurity, type SecurityReading } from '../domain/issue-security';
import { judgePart, type ProjectResult } from '../domain/judge-part';
import type { ProjectFacts } from '../domain/project-facts';
import type { JudgingContext } from '../domain/project-judgement';
import { AppError } from '../ports/errors';
import type { ChunkResult, RunManifest } from '../ports/runs';
import type { World } from '../ports/world';
import {
  levelsChunk,
  lookChunk,
  lookChunksOf,
  looksIn,
  projectChunks,
  schemeChunks,
  securityChunk,
  skippedChunks,
  surveyChunk,
} from './chunk-numbers';
import { partEvidence } from './part-evidence';
import { judgedKeys, scanOf } from './scheme-scan';

/** A run as it is stored: what it is about, what was done, and what it may cost. */
export interface StoredRun {
  readonly manifest: RunManifest;
  /** Results by chunk number. */
  readonly done: ReadonlyMap<number, ChunkResult>;
  /** Rate-limit points that proof may cost. */
  readonly budget: number;
}

/** Everything that is stored of a run, by chunk number. */
export async function loadRun({ runs }: World, manifest: RunManifest): Promise<Map<number, ChunkResult>> {
  const parts = projectChunks(manifest);
  const first = await runs.chunks(manifest.runId, [
    ...schemeChunks(manifest),
    ...parts,
    ...skippedChunks(manifest),
    ...sharedChunks(manifest),
    ...parts.map((chunk) => securityChunk(manifest, chunk)),
  ]);
  const looks = looksIn(first.get(surveyChunk(manifest))).map((_, look) => lookChunk(manifest, look));
  return new Map([...first, ...(await runs.chunks(manifest.runId, looks))]);
}

/** What is stored of one part and of what it rests on. */
export async function loadPart(
  { runs }: World,
  manifest: RunManifest,
  chunk: number,
): Promise<Map<number, ChunkResult>> {
  const first = await runs.chunks(manifest.runId, [
    ...schemeChunks(manifest),
    chunk,
    ...sharedChunks(manifest),
    securityChunk(manifest, chunk),
  ]);
  const looks = lookChunksOf(manifest, chunk, first.get(surveyChunk(manifest)));
  return new Map([...first, ...(await runs.chunks(manifest.runId, looks))]);
}

function sharedChunks(manifest: RunManifest): number[] {
  const levels = levelsChunk(manifest);
  return levels === undefined ? [surveyChunk(manifest)] : [surveyChunk(manifest), levels];
}

/** Judges the projects of one part from what is there; a part that was not read yet has none. */
export function judgeStored(run: StoredRun, chunk: number): ProjectResult[] {
  const { manifest, done, budget } = run;
  const evidence = partEvidence(manifest, done, chunk, budget);
  if (!evidence) return [];
  return judgePart(
    contextOf(manifest, done, chunk),
    activeRequirements(manifest.profile, manifest.options),
    new Set(manifest.confirmedSteps),
    evidence,
    factsIn(manifest, done, chunk),
  );
}

/** What judging the projects of a part needs besides the part. */
function contextOf(
  manifest: RunManifest,
  done: ReadonlyMap<number, ChunkResult>,
  chunk: number,
): JudgingContext {
  const security = securityIn(manifest, done, chunk);
  return {
    shared: manifest.shared,
    scan: scanOf(manifest, done),
    keys: judgedKeys(manifest),
    ...(security && { security }),
  };
}

/** What was read when looking closer at the projects of a part, by project id. */
export function factsIn(
  manifest: RunManifest,
  done: ReadonlyMap<number, ChunkResult>,
  chunk: number,
): Map<number, ProjectFacts> {
  const results = lookChunksOf(manifest, chunk, done.get(surveyChunk(manifest))).map((look) =>
    done.get(look),
  );
  const facts = results.flatMap((result) => (result?.kind === 'explain' ? result.evidence.projects : []));
  return new Map(facts.map((project) => [project.projectId, project]));
}

function securityIn(
  manifest: RunManifest,
  done: ReadonlyMap<number, ChunkResult>,
  chunk: number,
): SecurityReading | undefined {
  const number = levelsChunk(manifest);
  const levels = number === undefined ? undefined : done.get(number);
  if (levels?.kind !== 'levels') return undefined;
  const { schemes, unread } = levels.evidence;
  const byId = new Map(schemes.map((scheme) => [scheme.id, scheme]));
  if (unread.length === 0 && isInEveryLevel(schemes, manifest.shared.account))
    return { schemes: byId, projects: 'in-every-level' };
  const result = done.get(securityChunk(manifest, chunk));
  if (result?.kind !== 'security') return undefined;
  const looked = factsIn(manifest, done, chunk);
  const projects = result.evidence.projects.map((project) =>
    withLook(project, looked.get(project.projectId)),
  );
  return { schemes: byId, projects: new Map(projects.map((project) => [project.projectId, project])) };
}

/** Roles and lead that a closer look read serve security levels too, whichever was done first. */
function withLook(security: ProjectSecurity, look: ProjectFacts | undefined): ProjectSecurity {
  if (!look) return security;
  const { roles, lead = look.lead } = security.facts;
  return { ...security, facts: { roles: { ...look.roles, ...roles }, ...(lead !== undefined && { lead }) } };
}

/** What a project chunk gave. @throws AppError `storage-failed` when it is not there */
export function askedIn(done: ReadonlyMap<number, ChunkResult>, chunk: number): AskedProjects {
  const part = done.get(chunk);
  if (part?.kind === 'projects') return part.evidence;
  throw new AppError('storage-failed', 'A part of this check cannot be read. Start the check again.');
}
