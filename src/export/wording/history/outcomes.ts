import type { EvidenceChange, OutcomeChange } from '../../../domain/history/comparison';
import { outcomeLabel } from '../outcomes';
import { permissionName } from '../requirements';
import { type HistoryContext, inProjects } from './context';
import { evidenceClause } from './evidence';

/** What became of one need of the connector, and why: effect first, then its cause. */
export function outcomeSentence(
  change: OutcomeChange,
  evidence: readonly EvidenceChange[],
  context: HistoryContext,
): string {
  const causes = causesOf(change, evidence);
  const effect = effectClause(change, context);
  if (causes.length === 0) return `${effect}. Nothing that was read tells why.`;
  return `${effect}, ${becauseClause(causes, context)}.`;
}

/** What became of it alone: "Edit issues went from Met to Missing in 14 projects". */
export function effectClause(
  { from, to, key, requirementId, projects }: OutcomeChange,
  context: HistoryContext,
): string {
  const need = context.needs?.[requirementId] ?? permissionName(key, context.names);
  const where = inProjects(projects);
  if (to === 'absent') return `${need} is no longer judged ${where}, and was “${outcomeName(from)}”`;
  if (from === 'absent') return `${need} was not judged before ${where}, and is “${outcomeName(to)}”`;
  return `${need} went from “${outcomeName(from)}” to “${outcomeName(to)}” ${where}`;
}

/** An outcome as it is called everywhere, or that there was none. */
export function outcomeName(outcome: OutcomeChange['from']): string {
  return outcome === 'absent' ? 'Not judged' : outcomeLabel(outcome);
}

/** The changes that brought it about, as far as they are told. */
export function causesOf(
  { because }: Pick<OutcomeChange, 'because'>,
  evidence: readonly EvidenceChange[],
): EvidenceChange[] {
  return because.flatMap((id) => evidence.filter((change) => change.id === id));
}

/**
 * Whether a cause is only one of several that are possible. Whether the account was in a role, or led a project, is read only where
 * something is missing; among several such ways none is certain, and a single one is by elimination.
 */
function isPossible(change: EvidenceChange, among: number): boolean {
  if ('certain' in change) return !change.certain;
  return (
    change.kind === 'grant' &&
    among > 1 &&
    (change.to.holder.kind === 'role' || change.to.holder.kind === 'project-lead')
  );
}

/** "because … and because …", or "perhaps because … or because …". @param causes at least one */
export function becauseClause(causes: readonly EvidenceChange[], context: HistoryContext): string {
  const sure = causes.filter((change) => !isPossible(change, causes.length));
  if (sure.length > 0)
    return sure.map((change) => `because ${evidenceClause(change, context)}`).join(', and ');
  return `perhaps ${causes.map((change) => `because ${evidenceClause(change, context)}`).join(', or ')}`;
}
