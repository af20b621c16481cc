import type { SoFar } from '../contract/run';

/** What Jira's bulk answers say of two sets of projects together. Nothing in it is proved yet. */
export function addSoFar(one: SoFar | undefined, other: SoFar | undefined): SoFar | undefined {
  if (!one || !other) return one ?? other;
  const refused = { ...one.refused };
  for (const [key, count] of Object.entries(other.refused)) refused[key] = (refused[key] ?? 0) + count;
  return { projects: one.projects + other.projects, refused };
}
