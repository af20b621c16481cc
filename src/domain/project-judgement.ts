import { accountBlocker } from './account';
import { type CellFacts, type EveryIssue, judgeCell } from './cell';
import { type Derivation, derive } from './derivation';
import { isOnSite, NOT_KNOWN, type ProjectsEvidence, type SharedEvidence } from './evidence';
import { type JudgedSecurity, judgeSecurity, type SecurityReading } from './issue-security';
import type { Judgement } from './outcome';
import { DATA_CENTER_ONLY_KEYS } from './permission-keys';
import type { ProjectFacts } from './project-facts';
import { includes } from './included';
import { isBarelyGranted } from './barely-granted';
import type { Project } from './project';
import { isClean } from './clean-schemes';
import { grantsOf, grantsOnEveryIssue, hasPortal, type Scheme, type SchemeScan } from './scheme';

/** One project with its judged permissions. */
export interface JudgedProject {
  readonly project: Project;
  /** By permission key. */
  readonly cells: Readonly<Record<string, Judgement>>;
  /** Jira's own answer by permission key, as far as it was asked. */
  readonly jira: Readonly<Record<string, 'yes' | 'no'>>;
  /** By permission key, where the grants were read. */
  readonly derivations: Readonly<Record<string, Derivation>>;
  readonly security: JudgedSecurity;
  /** What was read about the project beyond Jira's answer, if anything. */
  readonly facts?: ProjectFacts;
  readonly scheme?: Scheme;
  /** What a role comes to here as long as its actors were not read. */
  readonly unreadRole: Judgement;
}

/** Everything that judging a project needs besides the project's own part. */
export interface JudgingContext {
  readonly shared: SharedEvidence;
  readonly scan: SchemeScan;
  readonly keys: readonly string[];
  /** What was read about issue security, for the projects of the part. */
  readonly security?: SecurityReading;
}

/**
 * Judges all wanted permissions in one project.
 * @param index the project's place in `part.projects`
 * @param facts what was read when looking closer, or `undefined`
 */
export function judgeProject(
  context: JudgingContext,
  part: ProjectsEvidence,
  index: number,
  facts: ProjectFacts | undefined,
): JudgedProject {
  const project = part.projects[index];
  if (project === undefined) throw new RangeError(`no project at ${index}`);
  const scheme =
    facts &&
    (facts.scheme ?? (facts.schemeId === null ? undefined : context.scan.schemes.get(facts.schemeId)));
  const derivations: Record<string, Derivation> = {};
  if (facts && scheme)
    for (const key of context.keys)
      derivations[key] = derive(grantsOf(scheme, key), context.shared.account, facts);
  const cells: Record<string, Judgement> = {};
  for (const key of context.keys) {
    cells[key] =
      judgeKeyOnSite(context, key) ??
      judgeCell(cellFacts(context, part, index, key, derivations[key], scheme));
  }
  return {
    project,
    cells,
    derivations,
    jira: answersOf(context.keys, part, index),
    security: securityOf(context, project),
    unreadRole: judgeUnreadRole(context, part, project),
    ...(facts && { facts }),
    ...(scheme && { scheme }),
  };
}

function answersOf(
  keys: readonly string[],
  part: ProjectsEvidence,
  index: number,
): Record<string, 'yes' | 'no'> {
  const asked = keys.flatMap((key): [string, 'yes' | 'no'][] => {
    const says = part.granted[key]?.[index];
    return says === undefined || says === NOT_KNOWN ? [] : [[key, says === '1' ? 'yes' : 'no']];
  });
  return Object.fromEntries(asked);
}

function securityOf({ shared, security }: JudgingContext, project: Project): JudgedSecurity {
  const projects = security?.projects;
  const read =
    shared.issueSecurity === 'none'
      ? 'none'
      : projects === 'in-every-level'
        ? projects
        : (projects?.get(project.id) ?? 'unread');
  return judgeSecurity(project.style, read, security?.schemes ?? new Map(), shared.account);
}

/** Why the actors of a role were not read: the account is told once, and a limit only where there was one. */
function judgeUnreadRole({ shared }: JudgingContext, part: ProjectsEvidence, project: Project): Judgement {
  const blocker = accountBlocker(shared.account);
  if (blocker) return { outcome: 'missing', proof: 'jira-only', reason: blocker };
  if (part.notAsked !== undefined) return { outcome: 'unknown', reason: part.notAsked };
  if (project.style === 'team') return { outcome: 'unknown', reason: 'role-per-project' };
  const isToCome = part.unsurveyed || includes(part.toExplain, project.id);
  return { outcome: 'unknown', reason: isToCome ? 'not-checked-yet' : 'over-budget' };
}

/** Keys that need no look at the project: a blocked account, and keys that the site does not have. */
function judgeKeyOnSite({ shared }: JudgingContext, key: string): Judgement | undefined {
  if (DATA_CENTER_ONLY_KEYS.has(key) && shared.site.deploymentType === 'Cloud')
    return { outcome: 'not-applicable', reason: 'data-center-only' };
  const blocker = accountBlocker(shared.account);
  if (blocker) return { outcome: 'missing', proof: 'jira-only', reason: blocker };
  if (shared.catalogue === null) return undefined;
  return isOnSite(shared.catalogue, key, 'PROJECT')
    ? undefined
    : { outcome: 'unknown', reason: 'key-not-on-site' };
}

function cellFacts(
  context: JudgingContext,
  part: ProjectsEvidence,
  index: number,
  key: string,
  derivation: Derivation | undefined,
  scheme: Scheme | undefined,
): CellFacts {
  const project = part.projects[index] as Project;
  const says = part.granted[key]?.[index];
  return {
    answer:
      part.notAsked !== undefined || says === undefined
        ? { says: 'not-asked', why: part.notAsked ?? 'could-not-ask' }
        : says === '1'
          ? { says: 'yes' }
          : says === NOT_KNOWN
            ? { says: 'not-asked', why: 'not-simulated' }
            : includes(part.ruleBlocked, project.id)
              ? { says: 'not-asked', why: 'app-access-rule' }
              : { says: 'no' },
    live: isLive(part, index),
    everyIssue: everyIssue(context, part, project, key, scheme),
    administersJira:
      key === 'ADMINISTER_PROJECTS' && (context.shared.globalGranted ?? []).includes('ADMINISTER'),
    ...(derivation && { derivation }),
  };
}

function isLive(part: ProjectsEvidence, index: number): CellFacts['live'] {
  const { id } = part.projects[index] as Project;
  if (part.unsurveyed) return isBarelyGranted(part, index) ? 'unconfirmed' : true;
  return includes(part.stateUnread, id) ? 'unreadable' : !includes(part.vanished, id);
}

/** Whether a yes for this key in this project can be taken to hold on every issue, by the schemes that were read. */
function everyIssue(
  context: JudgingContext,
  part: ProjectsEvidence,
  project: Project,
  key: string,
  scheme: Scheme | undefined,
): EveryIssue {
  if (scheme) return grantsOnEveryIssue(scheme, key, hasPortal(project)) ? 'yes' : 'scheme-unread';
  const wasToBeRead = includes(part.toExplain, project.id);
  // Team-managed schemes grant by role and by app access only (measured on live sites); beyond a number of them they are not read one by one.
  if (project.style === 'company' && isClean(context.scan, key, hasPortal(project))) return 'yes';
  if (part.unsurveyed || includes(part.toCome ?? [], project.id)) return 'not-checked-yet';
  if (wasToBeRead) return 'scheme-unread';
  return project.style === 'team' ? 'rule' : 'over-budget';
}
