import type { SchemesEvidence } from '../domain/evidence';
import { holderId, readHolder } from '../domain/holder';
import type { Scheme } from '../domain/scheme';
import type { Jira, SchemeWithGrants } from '../ports/jira';
import type { RunManifest } from '../ports/runs';
import { judgedKeys } from './scheme-scan';
import { tolerate } from './tolerate';

/** Reads some company-managed schemes; of their grants, only those of the permissions that the run judges. */
export async function readSchemes(
  jira: Jira,
  manifest: RunManifest,
  ids: readonly string[],
): Promise<SchemesEvidence> {
  const keys = new Set(judgedKeys(manifest));
  const read = await Promise.all(
    ids.map(async (id) => ({ id, scheme: await tolerate(() => jira.permissionScheme(id), null) })),
  );
  return {
    schemes: read.flatMap(({ scheme }) => (scheme ? [onlyKeys(scheme, keys)] : [])),
    unread: read.flatMap(({ id, scheme }) => (scheme ? [] : [id])),
    sources: jira.sources,
  };
}

/** A scheme with the grants of some permissions only, and how much their holders hold in all. */
export function onlyKeys(
  { id, name, projectId, grants }: SchemeWithGrants,
  keys: ReadonlySet<string>,
): Scheme {
  const kept = grants.filter((grant) => keys.has(grant.permission));
  const ids = new Set(kept.map(({ holder }) => holderId(readHolder(holder))));
  const held = new Map([...ids].map((holder) => [holder, new Set<string>()]));
  for (const { permission, holder } of grants) held.get(holderId(readHolder(holder)))?.add(permission);
  const breadth = Object.fromEntries([...held].map(([holder, permissions]) => [holder, permissions.size]));
  return { id, name, ...(projectId !== undefined && { projectId }), grants: kept, breadth };
}
