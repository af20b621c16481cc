import { count, number, verdictHeadline } from '../wording';
import { handPickedHeadline, planCertainty, planHeadline } from '../wording/plan';
import type { PlanDocument, PlanVerdict } from './document';

// What the reporters of a plan say alike, in plain text.

/** The one sentence that a plan comes to. */
export function headlineOf({ plan, totals }: PlanDocument): string {
  if (plan.strategy !== 'by-hand' && totals) return planHeadline(plan, totals);
  return handPickedHeadline(
    plan.steps,
    plan.changes.reduce((sum, { closes }) => sum + closes.gaps, 0),
  );
}

/** How sure it is that no plan is better; nothing for changes chosen by hand, and where there is nothing to change. */
export function certaintyLines({ plan }: PlanDocument): string[] {
  return plan.strategy === 'by-hand' ? [] : [planCertainty(plan) ?? []].flat();
}

/** A verdict with the number of projects that are ready. */
export function verdictLine(verdict: PlanVerdict, accountName: string): string {
  const { total, ready } = verdict.counts.projects;
  const projects =
    total === 0
      ? ''
      : ` ${number(ready)} of ${count(total, 'project')} ${ready === 1 ? 'has' : 'have'} everything required of a project.`;
  return `${verdictHeadline(verdict, accountName)}${projects}`;
}

/** Which gaps the plan was made to close. */
export const levelsLine = ({ levels }: Pick<PlanDocument, 'levels'>): string =>
  levels === 'required' ? 'What is required.' : 'What is required, and what is recommended.';

/** What a reader must know about how far the plan goes. */
export function limitLines({ run, plan, simulated }: PlanDocument): string[] {
  const unknown = run?.counts.cells.unknown ?? 0;
  return [
    ...(run && run.state !== 'complete'
      ? ['The check was not finished. More may be missing than this plan knows.']
      : []),
    ...(unknown > 0
      ? [
          `${count(unknown, 'answer')} could not be established by the check. The plan does nothing about them.`,
        ]
      : []),
    ...(plan.changes.length > 0 && !simulated ? ['The result after these changes was not simulated.'] : []),
  ];
}

/** When and from what it was made, and that the app changed nothing. */
export function originLines({ madeAt, run }: PlanDocument): string[] {
  return [
    run
      ? `Made at ${madeAt} from the check ${run.runId}, started at ${run.startedAt}.`
      : `Made at ${madeAt} for an account that does not exist yet, without a check.`,
    'Integration Preflight changed nothing in Jira. People make the changes, and a new check shows whether they took effect.',
  ];
}
