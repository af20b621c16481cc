import { type Strategy, STRATEGIES } from '../../src/domain/plan/plan';
import type { PlannedLevels } from '../../src/client/plan';
import { UsageError } from './usage';

/** Which plans are made after a check. */
export interface PlanOptions {
  readonly strategies: readonly Strategy[];
  readonly levels: PlannedLevels;
  /** A file to which the plan is written as a ticket. */
  readonly markdown?: string;
}

/** What the command line says about plans. */
interface PlanValues {
  readonly plan?: string | undefined;
  readonly level?: string | undefined;
  readonly markdown?: string | undefined;
}

/**
 * Reads what is said about plans.
 * @returns undefined when none was asked for
 * @throws UsageError for what makes no sense
 */
export function readPlanOptions({ plan, level, markdown }: PlanValues): PlanOptions | undefined {
  if (plan === undefined) {
    const alone = level !== undefined ? '--level' : markdown !== undefined ? '--markdown' : undefined;
    if (alone !== undefined) throw new UsageError(`${alone} is about a plan: give --plan, too.`);
    return undefined;
  }
  const strategies = readStrategies(plan);
  if (markdown === '') throw new UsageError('--markdown needs the name of a file.');
  if (markdown !== undefined && strategies.length > 1)
    throw new UsageError(`--markdown is for one plan: give --plan ${STRATEGIES.join(', or ')}.`);
  return { strategies, levels: readLevels(level), ...(markdown !== undefined && { markdown }) };
}

function readStrategies(text: string): readonly Strategy[] {
  if (text === 'all') return STRATEGIES;
  const found = STRATEGIES.find((strategy) => strategy === text);
  if (found) return [found];
  throw new UsageError(`--plan is ${STRATEGIES.join(', ')} or all, not "${text}".`);
}

function readLevels(text = 'required'): PlannedLevels {
  if (text === 'required' || text === 'required-and-recommended') return text;
  throw new UsageError(`--level is required or required-and-recommended, not "${text}".`);
}

/** `--plan` may stand alone: then the plan with the fewest changes is meant. */
export function withPlanNamed(args: readonly string[]): string[] {
  return args.flatMap((arg, place) => {
    const next = args[place + 1];
    return arg === '--plan' && (next === undefined || next.startsWith('--'))
      ? ['--plan=fewest-changes']
      : [arg];
  });
}
