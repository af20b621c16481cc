import type { LevelsEvidence } from '../domain/evidence';
import type { SecurityLevel } from '../domain/issue-security';
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
      levels: await tolerate(() => levelsOf(jira, id), null),
    })),
  );
  return {
    schemes: read.flatMap(({ id, name, levels }) => (levels ? [{ id, name, levels }] : [])),
    unread: read.flatMap(({ id, levels }) => (levels ? [] : [id])),
    sources: jira.sources,
  };
}

/** The levels of one scheme with their members, the default level first. */
async function levelsOf(jira: Jira, schemeId: string): Promise<SecurityLevel[]> {
  const [levels, members] = await Promise.all([
    jira.securityLevels(schemeId),
    jira.securityMembers(schemeId),
  ]);
  return levels
    .map((level) => ({
      ...level,
      members: members.filter(({ levelId }) => levelId === level.id).map(({ holder }) => holder),
    }))
    .sort((a, b) => Number(b.isDefault) - Number(a.isDefault));
}
