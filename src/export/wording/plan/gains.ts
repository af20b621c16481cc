import type { Gain } from '../../../domain/plan/plan';
import type { Risk } from '../../../domain/plan/risk';
import { some } from '../fields/context';
import { count, number } from '../numbers';
import { permissionName } from '../requirements';
import type { PlanContext } from './context';

/** One permission that the account would get besides, in words. */
export interface GainText {
  /** The permission as the site names it. */
  readonly permission: string;
  readonly risk: Risk;
  /** "High risk" */
  readonly riskLabel: string;
  /** "in 12 projects: ABC, DEF and 10 more" */
  readonly where: string;
}

/** Says what the account would get beyond what the connector needs, and where. */
export function gainText({ permission, risk, projects, examples }: Gain, { names }: PlanContext): GainText {
  const keys = examples.map(({ key }) => key).filter((key) => key !== '');
  const rest = projects - keys.length;
  const named = keys.length === 0 ? '' : `: ${keys.join(', ')}${rest > 0 ? ` and ${number(rest)} more` : ''}`;
  return {
    permission: permissionName(permission, names),
    risk,
    riskLabel: riskLabel(risk),
    where: `in ${count(projects, 'project')}${named}`,
  };
}

/** How much harm it can do, for a label. */
export function riskLabel(risk: Risk): string {
  switch (risk) {
    case 'high':
      return 'High risk';
    case 'medium':
      return 'Medium risk';
    case 'low':
      return 'Low risk';
  }
}

/** What a risk means, for beside the label. */
export function riskSentence(risk: Risk): string {
  switch (risk) {
    case 'high':
      return 'It lets the account run a project or the site, delete issues, or change who sees them.';
    case 'medium':
      return 'It lets the account change or delete what others made.';
    case 'low':
      return 'It lets the account do little harm.';
  }
}

const NAMED = 4;

/** A few of them by name, then how many more. */
function named(gains: readonly Gain[], { names }: PlanContext): string {
  return some(
    gains.map(({ permission }) => permissionName(permission, names)),
    NAMED,
  );
}

/** In how many projects: each can be in others than the next, so that their number is a bound. */
function where(gains: readonly Gain[]): string {
  const most = Math.max(...gains.map(({ projects }) => projects));
  const isSame = gains.every(({ projects }) => projects === most);
  return `in ${isSame ? '' : 'up to '}${count(most, 'project')}`;
}

/**
 * What several gains come to: one sentence for what is of high risk, one for the rest.
 * @param mayCome gains that are not certain
 * @returns at most two sentences; none where nothing is gained
 */
export function gainSentences(
  gains: readonly Gain[],
  mayCome: readonly Gain[],
  context: PlanContext,
): string[] {
  const high = gains.filter(({ risk }) => risk === 'high');
  const others = gains.filter(({ risk }) => risk !== 'high');
  const sentences = [
    ...(high.length > 0
      ? [
          `High risk: the account also gets ${named(high, context)}, which the connector does not need, ${where(high)}`,
        ]
      : []),
    ...(others.length > 0
      ? [
          high.length > 0
            ? `Besides, ${named(others, context)} ${where(others)}`
            : `The account also gets ${named(others, context)}, which the connector does not need, ${where(others)}`,
        ]
      : []),
  ];
  if (mayCome.length > 0) {
    const isHigh = mayCome.some(({ risk }) => risk === 'high');
    const may = `${named(mayCome, context)} may come, too, ${where(mayCome)}, where Jira refused it so far`;
    const last = sentences.length === 2 ? sentences.pop() : undefined;
    sentences.push(
      last !== undefined
        ? `${last}; ${may}`
        : `${isHigh && sentences.length === 0 ? 'High risk: ' : ''}${may}`,
    );
  }
  return sentences.map((sentence) => `${sentence}.`);
}

/** What the account no longer has by the grants, whether the connector needs it or not. @returns no sentence for nothing */
export function lossSentences(losses: readonly Gain[], context: PlanContext): string[] {
  return losses.length === 0 ? [] : [`The account loses ${named(losses, context)} ${where(losses)}.`];
}
