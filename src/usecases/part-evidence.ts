import type { AskedProjects, ProjectsEvidence } from '../domain/evidence';
import type { ChunkResult, RunManifest } from '../ports/runs';
import { lookChunk, looksIn, surveyChunk } from './chunk-numbers';
import { workLeft } from './work-left';

/** A part with what is known about customer portals, where the projects' types were not read. @param portals ids of those that have one */
export function withPortals<P extends AskedProjects>(part: P, portals: readonly number[] | undefined): P {
  if (!portals) return part;
  const having = new Set(portals);
  const projects = part.projects.map((project) =>
    project.typeKey === 'unknown' ? { ...project, portal: having.has(project.id) } : project,
  );
  return { ...part, projects };
}

/** One part of a run as far as it was followed up; `undefined` while Jira was not asked about it. */
export function partEvidence(
  manifest: RunManifest,
  done: ReadonlyMap<number, ChunkResult>,
  chunk: number,
  budget: number,
): ProjectsEvidence | undefined {
  const asked = done.get(chunk);
  if (asked?.kind !== 'projects') return undefined;
  const surveyed = done.get(surveyChunk(manifest));
  if (surveyed?.kind !== 'survey')
    return { ...asked.evidence, unsurveyed: true, vanished: [], stateUnread: [], toExplain: [] };
  const { vanished, stateUnread, portals } = surveyed.evidence;
  return {
    ...withPortals(asked.evidence, portals),
    vanished,
    stateUnread,
    ...looksAt(manifest, done, budget, chunk),
  };
}

/** Which projects of a part were looked at closer, or will be within the budget. */
function looksAt(
  manifest: RunManifest,
  done: ReadonlyMap<number, ChunkResult>,
  budget: number,
  part: number,
): Pick<ProjectsEvidence, 'toExplain' | 'toCome'> {
  const { pending } = workLeft(manifest, done, budget);
  const open = new Set(pending.map(({ chunk }) => chunk));
  const ids = (wanted: (chunk: number) => boolean): number[] =>
    looksIn(done.get(surveyChunk(manifest))).flatMap((batch, look) =>
      batch.of === part && wanted(lookChunk(manifest, look)) ? [...batch.ids] : [],
    );
  return {
    toExplain: ids((chunk) => done.has(chunk) || open.has(chunk)),
    toCome: ids((chunk) => !done.has(chunk) && open.has(chunk)),
  };
}
