import type { LevelsEvidence } from '../domain/evidence';
import type { Jira } from '../ports/jira';
import { tolerate } from './tolerate';

/** Reads the levels and members of issue security schemes. */
export async function readLevels(
  jira: Jira,
  schemes: readonly { readonly id: string; readonly name: string }[],
): Promise<LevelsEvidence> {
  const read = await Promise.all(
    schemes.map(async ({ id, name }) => ({
      id,
      name,
      levels: await tolerate(() => jira.securityLevels(id), null),
    })),
  );
  return {
    schemes: read.flatMap(({ id, name, levels }) => (levels ? [{ id, name, levels }] : [])),
    unread: read.flatMap(({ id, levels }) => (levels ? [] : [id])),
    sources: jira.sources,
  };
}
