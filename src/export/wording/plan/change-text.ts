import type { PlannedChange } from '../../../domain/plan/plan';
import { RISKS, riskOf, type Risk } from '../../../domain/plan/risk';
import type { Place } from '../places';
import { accountStep } from './account-steps';
import { closesSentence } from './closes';
import type { PlanContext } from './context';
import { givesSentences } from './gives';
import { grantStep } from './grant-steps';
import { reachSentences } from './reach';
import { roleStep } from './role-steps';
import type { ProjectPlace, Step } from './step';

/** One change of a plan in words. */
export interface ChangeText {
  /** What to do, in a few words. */
  readonly what: string;
  /** What to click, in one or two short sentences. */
  readonly how: string;
  /** The screen on which it is done, or why there is none; the first project's where it is done project by project. */
  readonly where: Place;
  /** Where it is done project by project: each with its own screen. */
  readonly projects: readonly ProjectPlace[];
  /** The permissions to choose, by name. */
  readonly permissions: readonly string[];
  /** Who may do it: "Jira admins". */
  readonly who: string;
  /** What it closes, in one sentence. */
  readonly closes: string;
  /** What the account gets besides, or loses. */
  readonly gives: readonly string[];
  /** What it does beyond the account and the checked projects. */
  readonly reach: readonly string[];
  /** The highest risk of what the account gets besides, or may get; absent where it gets nothing. */
  readonly risk?: Risk;
}

/** Says what a planned change is, where and by whom it is made, and what comes of it. */
export function changeText(planned: PlannedChange, context: PlanContext): ChangeText {
  const { what, how, where, projects = [], permissions = [] } = stepFor(planned, context);
  const risk = highestRisk(planned);
  return {
    what,
    how,
    where,
    projects,
    permissions,
    who: 'screen' in where ? where.screen.opensFor : 'nobody on this plan of Jira',
    closes: closesSentence(planned, context),
    gives: givesSentences(planned, context),
    reach: reachSentences(planned),
    ...(risk && { risk }),
  };
}

function stepFor({ change }: PlannedChange, context: PlanContext): Step {
  switch (change.kind) {
    case 'create-account':
    case 'activate-account':
    case 'give-product-access':
    case 'create-group':
    case 'join-group':
    case 'leave-group':
      return accountStep(change, context);
    case 'create-role':
    case 'join-role':
    case 'leave-role':
      return roleStep(change, context);
    case 'grant':
    case 'revoke':
    case 'grant-global':
      return grantStep(change, context);
  }
}

/** A global permission is told as a risk even where the connector asks for it: it holds on the whole site. */
function highestRisk({ change, gains, mayCome }: PlannedChange): Risk | undefined {
  if (change.kind === 'grant-global') return riskOf(change.permission);
  return RISKS.find((risk) => [...gains, ...mayCome].some((gain) => gain.risk === risk));
}
