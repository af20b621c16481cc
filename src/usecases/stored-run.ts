import { activeRequirements } from '../domain/active-requirements';
import type { ProjectsEvidence } from '../domain/evidence';
import type { SecurityReading } from '../domain/issue-security';
import { judgePart, type ProjectResult } from '../domain/judge-part';
import type { ProjectFacts } from '../domain/project-facts';
import type { JudgingContext } from '../domain/project-judgement';
import type { ChunkResult, RunManifest } from '../ports/runs';
import type { World } from '../ports/world';
import { lookChunks, projectChunks, schemeChunks, securityChunk, skippedChunks } from './chunk-numbers';
import { judgedKeys, scanOf } from './scheme-scan';

/** Everything that is stored of a run, by chunk number. */
export async function loadRun({ runs }: World, manifest: RunManifest): Promise<Map<number, ChunkResult>> {
  const parts = projectChunks(manifest);
  const known = [
    ...schemeChunks(manifest),
    ...parts,
    ...skippedChunks(manifest),
    ...parts.flatMap((chunk) => securityOf(manifest, chunk)),
  ];
  const first = await runs.chunks(manifest.runId, known);
  const looks = parts.flatMap((chunk) => lookChunks(manifest, chunk, first.get(chunk)));
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
    ...securityOf(manifest, chunk),
  ]);
  const looks = await runs.chunks(manifest.runId, lookChunks(manifest, chunk, first.get(chunk)));
  return new Map([...first, ...looks]);
}

function securityOf(manifest: RunManifest, chunk: number): number[] {
  const number = securityChunk(manifest, chunk);
  return number === undefined ? [] : [number];
}

/** Judges the projects of one part from what is there; a part that was not read yet has none. */
export function judgeStored(
  manifest: RunManifest,
  done: ReadonlyMap<number, ChunkResult>,
  chunk: number,
): ProjectResult[] {
  const evidence = projectsIn(done.get(chunk));
  if (!evidence) return [];
  const requirements = activeRequirements(manifest.profile, manifest.options);
  return judgePart(
    contextOf(manifest, done, chunk),
    requirements,
    new Set(manifest.confirmedSteps),
    evidence,
    factsIn(manifest, done, chunk),
  );
}

/** What judging the projects of a part needs besides the part. */
export function contextOf(
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
  const results = lookChunks(manifest, chunk, done.get(chunk)).map((look) => done.get(look));
  const facts = results.flatMap((result) => (result?.kind === 'explain' ? result.evidence.projects : []));
  return new Map(facts.map((project) => [project.projectId, project]));
}

function securityIn(
  manifest: RunManifest,
  done: ReadonlyMap<number, ChunkResult>,
  chunk: number,
): SecurityReading | undefined {
  const [result] = securityOf(manifest, chunk).map((number) => done.get(number));
  if (result?.kind !== 'security') return undefined;
  const { schemes, projects } = result.evidence;
  return {
    schemes: new Map(schemes.map((scheme) => [scheme.id, scheme])),
    projects: new Map(projects.map((project) => [project.projectId, project])),
  };
}

/** What a project chunk found, or `undefined` for any other result. */
export function projectsIn(result: ChunkResult | undefined): ProjectsEvidence | undefined {
  return result?.kind === 'projects' ? result.evidence : undefined;
}
