import { closerLook } from './closer-look';
import type { AskedProjects } from './evidence';
import type { LookBatch, LookPurpose } from './look-batch';
import type { Project } from './project';
import type { SchemeScan } from './scheme';

/** Projects looked at in one go: each costs its scheme and a few roles, and the chunk must end within a resolver's time. */
export const LOOKS_PER_BATCH = 50;

/**
 * Team-managed projects in which everything is granted are confirmed up to this many. Their schemes grant by role and by app access
 * only (measured on live sites), so beyond it Jira's yes rests on that rule, and the cost does not grow with what is in order.
 */
export const CONFIRMATIONS = 50;

/**
 * What one look costs: a company-managed project its scheme's head and about two roles; a team-managed one a scheme of its own with
 * about sixty grants at two points each, and a role (counted on the simulated company).
 */
const COST = { company: { calls: 3, points: 14 }, team: { calls: 2, points: 126 } } as const;

const PURPOSES: readonly LookPurpose[] = ['doubt', 'refusal', 'confirmation'];

/** One part of a run to plan for. */
export interface PartToLookAt {
  /** Number of the chunk that found the projects. */
  readonly of: number;
  readonly part: AskedProjects;
}

/**
 * Plans the closer looks of a run: every project in which something is refused or in doubt, in batches, the deciding ones first.
 * @param roleNeeds ids of required roles; each makes every company-managed project worth a look
 */
export function planLooks(
  parts: readonly PartToLookAt[],
  scan: SchemeScan,
  roleNeeds: readonly string[],
): LookBatch[] {
  const chosen = parts.map(({ of, part }) => ({ of, looks: looksIn(part, scan, roleNeeds) }));
  let confirmations = 0;
  return PURPOSES.flatMap((purpose) =>
    chosen.flatMap(({ of, looks }) => {
      let wanted = looks.filter((look) => look.purpose === purpose).map(({ project }) => project);
      if (purpose === 'confirmation') {
        wanted = wanted.slice(0, CONFIRMATIONS - confirmations);
        confirmations += wanted.length;
      }
      return batchesOf(purpose, of, wanted, roleNeeds.length);
    }),
  );
}

function looksIn(
  part: AskedProjects,
  scan: SchemeScan,
  roleNeeds: readonly string[],
): { project: Project; purpose: LookPurpose }[] {
  if (part.notAsked !== undefined) return [];
  const keys = Object.keys(part.granted);
  return part.projects.flatMap((project, index): { project: Project; purpose: LookPurpose }[] => {
    const look = closerLook(project, keys, (key) => part.granted[key]?.[index] === '1', scan);
    const needsRole = roleNeeds.length > 0 && project.style === 'company';
    if (!look) return needsRole ? [{ project, purpose: 'refusal' }] : [];
    if (project.style === 'company' && look.doubtful.length > 0) return [{ project, purpose: 'doubt' }];
    const isOpen = look.refused.length > 0 || needsRole;
    return [{ project, purpose: isOpen ? 'refusal' : 'confirmation' }];
  });
}

function batchesOf(
  purpose: LookPurpose,
  of: number,
  projects: readonly Project[],
  roles: number,
): LookBatch[] {
  const batches: LookBatch[] = [];
  for (let at = 0; at < projects.length; at += LOOKS_PER_BATCH) {
    const some = projects.slice(at, at + LOOKS_PER_BATCH);
    const sum = (count: 'calls' | 'points'): number =>
      some.reduce((total, { style }) => total + COST[style][count] + (style === 'company' ? roles : 0), 0);
    batches.push({ purpose, of, ids: some.map(({ id }) => id), calls: sum('calls'), points: sum('points') });
  }
  return batches;
}
