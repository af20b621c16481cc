import type { EvidenceChange, OutcomeChange, SomeProjects } from '../../../src/domain/history/comparison';
import { holderId } from '../../../src/domain/holder';

const sign = (change: string): '+' | '-' =>
  ['joined', 'gained', 'added', 'became', 'new'].includes(change) ? '+' : '-';
const keys = ({ first }: SomeProjects): string[] => first.map(({ key }) => key);

/** A change in evidence as the lines of `true-changes`. @throws Error for one that no generated year can bring about */
export function linesOf(change: EvidenceChange): string[] {
  switch (change.kind) {
    case 'account':
      return [`- ${change.fact} ${change.from}`, `+ ${change.fact} ${change.to}`];
    case 'group':
      return [`${sign(change.change)} group ${change.group.groupId}`];
    case 'app':
      return [`${sign(change.change)} app ${change.application}`];
    case 'global-permission':
      return [`${sign(change.change)} global ${change.permission}`];
    case 'grant':
      return change.permissions.map(
        (permission) =>
          `${sign(change.change)} grant ${change.scheme.id} ${permission} ${holderId(change.to.holder)}`,
      );
    case 'projects':
      return keys(change.projects).map((key) => `${sign(change.change)} project ${key}`);
    case 'role':
      return keys(change.projects).map(
        (key) =>
          `${sign(change.change)} role ${'roleId' in change.role.holder ? change.role.holder.roleId : ''} ${key}`,
      );
    case 'scheme-of-projects':
      return keys(change.projects).map((key) => `+ scheme ${change.to.id} ${key}`);
    case 'lead':
      return keys(change.projects).map((key) => `${sign(change.change)} lead ${key}`);
    case 'excess':
      return (change.scope === 'site' ? ['site'] : keys(change.projects)).map(
        (where) => `${sign(change.change)} excess ${change.permission} ${where}`,
      );
    case 'reading':
      return keys(change.projects).map((key) => `reading ${change.change} ${key}`);
    default:
      throw new Error(`Nobody changed this: ${JSON.stringify(change)}`);
  }
}

/** Kinds of which every change is told, whether or not it brought anything about. */
export const isToldAlways = ({ kind }: EvidenceChange): boolean =>
  ['account', 'group', 'app', 'global-permission', 'grant', 'projects', 'excess'].includes(kind);

/** Outcome changes, one line each for a requirement in a project or on the site. */
export function outcomeLines(outcomes: readonly OutcomeChange[]): string[] {
  return outcomes
    .flatMap(({ requirementId, key, from, to, projects }) =>
      projects.count === 0
        ? [`${requirementId} site ${from} ${to}`]
        : keys(projects).map((project) => `${key} ${project} ${from} ${to}`),
    )
    .sort();
}
