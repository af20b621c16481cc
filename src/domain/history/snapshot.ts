import type { AccountFacts } from '../account';
import type { Judgement, Outcome } from '../outcome';
import type { OptionValues, Requirement } from '../profile';
import type { Project } from '../project';
import type { ProjectFacts } from '../project-facts';
import type { ProjectResult } from '../judge-part';
import type { Scheme } from '../scheme';
import type { Verdict } from '../verdict';

/** One project of a run, as far as two runs are compared by it. */
export interface ProjectSnapshot {
  readonly id: number;
  readonly key: string;
  readonly style: Project['style'];
  /** Judgements of the requirements that differ from project to project, by requirement id. */
  readonly judged: ReadonlyMap<string, Judgement>;
  /** Jira's own answers by permission key. */
  readonly jira: Readonly<Record<string, 'yes' | 'no'>>;
  /** The permission scheme with its grants as they were then; absent where the run did not need to know. */
  readonly scheme?: Scheme;
  readonly roles: ProjectFacts['roles'];
  readonly lead?: NonNullable<ProjectFacts['lead']>;
}

/** A finished run, as far as two runs are compared by it. */
export interface RunSnapshot {
  readonly verdict: Verdict;
  readonly account: AccountFacts;
  /** Global permissions that the account holds, of those asked about; `null` where Jira did not tell. */
  readonly globalGranted: readonly string[] | null;
  readonly profileVersion?: number;
  /** The active ones. */
  readonly requirements: readonly Requirement[];
  readonly options: OptionValues;
  readonly confirmedSteps: readonly string[];
  /** Company-managed schemes by id, with the grants of the judged permissions. */
  readonly schemes: ReadonlyMap<string, Scheme>;
  /** Those are all that the site had: otherwise one that is not among them may be there and not read. */
  readonly schemesComplete: boolean;
  /** Judgements of the requirements that hold for the site, by requirement id. */
  readonly site: ReadonlyMap<string, Judgement>;
  readonly projects: ReadonlyMap<number, ProjectSnapshot>;
  /** Projects in which the account holds a permission beyond the profile, by key; `null` where that was not asked. */
  readonly excess: {
    readonly site: readonly string[];
    readonly projects: ReadonlyMap<string, ReadonlySet<number>>;
  } | null;
}

/** What is kept of a judged project. */
export function projectSnapshot({ judged, requirements }: ProjectResult): ProjectSnapshot {
  const { project, jira, facts, scheme } = judged;
  return {
    id: project.id,
    key: project.key,
    style: project.style,
    judged: new Map(requirements.map(({ requirement, judgement }) => [requirement.id, judgement])),
    jira,
    roles: facts?.roles ?? {},
    ...(scheme && { scheme }),
    ...(facts?.lead !== undefined && { lead: facts.lead }),
  };
}

/** How a requirement came out, where it was judged at all. */
export function outcomeOf(judgement: Judgement | undefined): Outcome | 'absent' {
  return judgement?.outcome ?? 'absent';
}
