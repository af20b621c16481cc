import type { ReportRequirement, ReportSummary } from '../../contract/report';
import { noOutcomes, type OutcomeCounts } from '../../domain/outcome';
import { count, number } from './numbers';
import { OUTCOMES } from './outcomes';

/** How sure a result is: what was checked, what could not be. */
export interface Certainty {
  /** For example "100% checked". */
  readonly label: string;
  /** For example "463 answers about 16 needs in 38 projects: 12 could not be found out". */
  readonly sentence: string;
}

/**
 * Says how much of what had to be checked was established: every need of the account at every scope it has, the site or a
 * project. Steps that a person does are not counted, because Jira is not asked about them.
 */
export function certaintyOf({
  counts,
  requirements,
  state,
}: Pick<ReportSummary, 'counts' | 'requirements' | 'state'>): Certainty {
  const judged = requirements.filter(({ isStep }) => !isStep);
  const answers = sum(judged);
  const all = OUTCOMES.reduce((total, outcome) => total + answers[outcome], 0);
  const partial = state === 'partial' ? ' This is a partial result.' : '';
  const { total } = counts.projects;
  const where = total === 0 ? 'on the site; no project was checked' : `in ${count(total, 'project')}`;
  if (all === 0) return { label: 'Nothing checked', sentence: `Nothing was asked of Jira.${partial}` };
  // Rounded down, so that 100% means everything.
  const share = Math.floor(((all - answers.unknown) / all) * 100);
  const found =
    answers.unknown === 0 ? 'every one was found' : `${number(answers.unknown)} could not be found out`;
  return {
    label: total === 0 ? 'No project checked' : `${share}% checked`,
    sentence: `${count(all, 'answer')} about ${count(judged.length, 'need')} ${where}: ${found}.${partial}`,
  };
}

function sum(requirements: readonly ReportRequirement[]): OutcomeCounts {
  const total = noOutcomes();
  for (const { counts } of requirements) for (const outcome of OUTCOMES) total[outcome] += counts[outcome];
  return total;
}
