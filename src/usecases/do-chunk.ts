import type { SecurityScheme } from '../domain/issue-security';
import type { ChunkResult, RunManifest } from '../ports/runs';
import type { World } from '../ports/world';
import { type Chunk, levelsChunk, looksIn, projectChunks, surveyChunk } from './chunk-numbers';
import { explainProjects } from './explain-projects';
import { listSkipped } from './list-skipped';
import { withPortals } from './part-evidence';
import { plannedLook } from './planned-look';
import { readLevels } from './read-levels';
import { readProjects } from './read-projects';
import { readSchemes } from './read-schemes';
import { readSecurity } from './read-security';
import { scanOf } from './scheme-scan';
import { askedIn, factsIn } from './stored-run';
import { survey } from './survey';

type Work = ChunkResult extends infer R ? (R extends ChunkResult ? Omit<R, 'at' | 'cost'> : never) : never;

/**
 * Does the work of one chunk.
 * @param earlier the chunks it builds on
 * @throws AppError `chunk-not-found` for a closer look that is not planned, and what the adapters throw
 */
export async function doChunk(
  world: World,
  manifest: RunManifest,
  chunk: Chunk,
  earlier: ReadonlyMap<number, ChunkResult>,
): Promise<Work> {
  const { jira } = world;
  const scan = scanOf(manifest, earlier);
  switch (chunk.does) {
    case 'schemes':
      return { kind: 'schemes', evidence: await readSchemes(jira, manifest, chunk.schemeIds) };
    case 'projects':
      return { kind: 'projects', evidence: await readProjects(world, manifest, chunk.plan) };
    case 'skipped':
      return { kind: 'skipped', skipped: await listSkipped(world, chunk.plan) };
    case 'levels':
      return { kind: 'levels', evidence: await readLevels(jira, manifest.plan.securitySchemes) };
    case 'survey': {
      const parts = projectChunks(manifest).map((of) => ({ of, part: askedIn(earlier, of) }));
      return { kind: 'survey', evidence: await survey(jira, manifest, parts, scan) };
    }
    case 'security': {
      const schemes = securitySchemesIn(manifest, earlier);
      const looked = new Set(
        looksIn(earlier.get(surveyChunk(manifest))).flatMap(({ of, ids }) => (of === chunk.of ? ids : [])),
      );
      const facts = factsIn(manifest, earlier, chunk.of);
      const part = askedIn(earlier, chunk.of);
      return { kind: 'security', evidence: await readSecurity(jira, manifest, part, schemes, looked, facts) };
    }
    case 'explain': {
      const surveyed = earlier.get(surveyChunk(manifest));
      const batch = plannedLook(surveyed, chunk.look);
      // What the survey found out about portals decides here, too, which roles are worth reading.
      const portals = surveyed?.kind === 'survey' ? surveyed.evidence.portals : undefined;
      const part = withPortals(askedIn(earlier, batch.of), portals);
      return { kind: 'explain', evidence: await explainProjects(jira, manifest, batch.ids, part, scan) };
    }
  }
}

function securitySchemesIn(
  manifest: RunManifest,
  earlier: ReadonlyMap<number, ChunkResult>,
): Map<string, SecurityScheme> {
  const number = levelsChunk(manifest);
  const levels = number === undefined ? undefined : earlier.get(number);
  const schemes = levels?.kind === 'levels' ? levels.evidence.schemes : [];
  return new Map(schemes.map((scheme) => [scheme.id, scheme]));
}
