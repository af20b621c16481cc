import type { ProjectRef } from './change';
import type { PlanProject } from './input';

/** Projects that are alike in all that planning looks at: what closes the gaps of one closes those of all. */
export interface ProjectClass extends Omit<PlanProject, 'id' | 'key'> {
  readonly projects: readonly ProjectRef[];
}

/**
 * Puts projects that are alike together. Thousands of projects that share a few schemes become a few classes; a team-managed project
 * has a scheme of its own and stays alone.
 * @returns in the order in which they first occur
 */
export function classesOf(projects: Iterable<PlanProject>): ProjectClass[] {
  const classes = new Map<string, { first: PlanProject; projects: ProjectRef[] }>();
  for (const project of projects) {
    const name = likeness(project);
    const ref = { id: project.id, key: project.key };
    const known = classes.get(name);
    if (known) known.projects.push(ref);
    else classes.set(name, { first: project, projects: [ref] });
  }
  return [...classes.values()].map(({ first: { id: _id, key: _key, ...rest }, projects: alike }) => ({
    ...rest,
    projects: alike,
  }));
}

function likeness({ style, schemeId, facts, open, holds }: PlanProject): string {
  const roles = Object.entries(facts.roles)
    .map(([id, { membership }]) => [
      id,
      membership.via,
      membership.via === 'none' ? [...(membership.actors?.groups ?? [])].sort() : '',
    ])
    .sort();
  const needs = open.map(({ requirementId, ways }) => [
    requirementId,
    ways.map(({ kind, key }) => [kind, key]),
  ]);
  return JSON.stringify([style, schemeId, roles, facts.lead, needs, holds && [...holds].sort()]);
}
