import { activeRequirements, wantedKeys } from '../domain/active-requirements';
import type { SchemeScan } from '../domain/scheme';
import type { ChunkResult, RunManifest } from '../ports/runs';
import { schemeChunks } from './chunk-numbers';

/** The project permissions that a run judges. */
export function judgedKeys(manifest: RunManifest): string[] {
  return wantedKeys(activeRequirements(manifest.profile, manifest.options), 'project-permission');
}

/** What the scheme chunks of a run gave; complete only when every company-managed scheme was listed and read. */
export function scanOf(manifest: RunManifest, results: ReadonlyMap<number, ChunkResult>): SchemeScan {
  const read = schemeChunks(manifest).map((chunk) => results.get(chunk));
  const evidence = read.flatMap((result) => (result?.kind === 'schemes' ? [result.evidence] : []));
  return {
    schemes: new Map(
      evidence.flatMap(({ schemes }) => schemes.map((scheme) => [scheme.id, scheme] as const)),
    ),
    complete:
      manifest.plan.schemesListed &&
      evidence.length === read.length &&
      evidence.every(({ unread }) => unread.length === 0),
    account: manifest.shared.account,
  };
}
