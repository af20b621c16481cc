import type { NewAccountEvidence } from '../../../../../src/contract/plan';
import { newAccountInput, planInput, simulationOf } from '../../../../../src/client/plan';
import type { PlannedLevels, PlannedRun, PlanPart } from '../../../../../src/client/plan/plan-input';
import { effectsOf, allGains } from '../../../../../src/domain/plan/effects';
import { excessOf } from '../../../../../src/domain/plan/excess';
import type { PlanInput } from '../../../../../src/domain/plan/input';
import { makePlan } from '../../../../../src/domain/plan/make-plan';
import { STRATEGIES } from '../../../../../src/domain/plan/plan';
import { removalOf } from '../../../../../src/domain/plan/removal';
import { planTotals } from '../../../../../src/export/wording/plan';
import { factsOfNewAccount, factsOfRun } from './facts';
import { holdingsOf } from './holdings';
import type { QuestionName, Questions, Told } from './questions';
import { seenOf } from './seen';
import { withKeys } from './with-keys';

type Subject =
  | { readonly run: PlannedRun; readonly parts: PlanPart[] }
  | { readonly evidence: readonly NewAccountEvidence[] };

/** Called with how many of all steps of a question are done. */
export type OnStep = (done: number, all: number) => void;

/** Answers questions about plans from what it was told. Pure but for that memory; each answer takes as long as it takes. */
export class Desk {
  private readonly subjects = new Map<string, Subject>();
  private readonly inputs = new Map<string, PlanInput>();

  /** @throws Error for a part of a run that was not told */
  tell(told: Told): void {
    switch (told.kind) {
      case 'run':
        this.subjects.set(told.of, { run: told.run, parts: [] });
        break;
      case 'new-account':
        this.subjects.set(told.of, { evidence: told.evidence });
        break;
      case 'part':
        this.runOf(told.of).parts.push(told.part);
    }
    this.inputs.clear();
  }

  /** @throws Error for a question about what was not told */
  answer<N extends QuestionName>(
    name: N,
    asked: Questions[N]['asked'],
    onStep: OnStep,
  ): Questions[N]['answer'] {
    const answers: { [M in QuestionName]: (asked: Questions[M]['asked']) => Questions[M]['answer'] } = {
      plans: ({ of, levels }) => {
        const input = this.inputOf(of, levels);
        return STRATEGIES.map((strategy, index) => {
          const plan = makePlan(input, strategy);
          onStep(index + 1, STRATEGIES.length);
          return { plan, totals: planTotals(input, plan) };
        });
      },
      facts: ({ of }) => {
        const subject = this.subjectOf(of);
        return 'run' in subject
          ? factsOfRun(subject.run, subject.parts)
          : factsOfNewAccount(subject.evidence);
      },
      effects: ({ of, levels, changes }) => {
        const input = this.inputOf(of, levels);
        const followed = effectsOf(input, withKeys(changes, input));
        return { changes: followed, gains: allGains(followed) };
      },
      simulation: ({ of, levels, changes }) => simulationOf(of, changes, this.inputOf(of, levels)),
      excess: ({ of }) => {
        const { holdings, ...unknown } = holdingsOf(this.runOf(of).parts);
        return { excess: excessOf(holdings, this.wantedOf(of)), ...unknown };
      },
      removal: ({ of, permission, paths }) => {
        const [first] = paths;
        if (!first) return { kind: 'unexplained' };
        const projects = paths.flatMap((path) => path.projects);
        return removalOf(permission, projects, first.account, this.wantedOf(of));
      },
      'took-effect': ({ of, after, levels, changes }) => {
        const { run, parts } = this.runOf(after);
        return seenOf(this.inputOf(of, levels), changes, { run, parts, input: this.inputOf(after, levels) });
      },
    };
    return answers[name](asked);
  }

  private inputOf(of: string, levels: PlannedLevels): PlanInput {
    const name = `${levels} ${of}`;
    const known = this.inputs.get(name);
    if (known) return known;
    const subject = this.subjectOf(of);
    const input =
      'run' in subject
        ? planInput(subject.run, subject.parts, levels)
        : newAccountInput(subject.evidence, levels);
    this.inputs.set(name, input);
    return input;
  }

  /** Every permission that the profile asks for, be it of a project or of the site. */
  private wantedOf(of: string): Set<string> {
    const { run } = this.runOf(of);
    return new Set(
      run.requirements
        .filter(({ actor, isStep }) => actor === 'integration-user' && !isStep)
        .flatMap(({ anyOf }) => anyOf)
        .filter(({ kind }) => kind === 'project-permission' || kind === 'global-permission')
        .map(({ key }) => key),
    );
  }

  private subjectOf(of: string): Subject {
    const subject = this.subjects.get(of);
    if (!subject) throw new Error('The planner was asked about something that it was not told.');
    return subject;
  }

  private runOf(of: string): Extract<Subject, { run: PlannedRun }> {
    const subject = this.subjectOf(of);
    if (!('run' in subject)) throw new Error('The planner was asked for a run, and told a new account.');
    return subject;
  }
}
