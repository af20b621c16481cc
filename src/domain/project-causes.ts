import { isProjectScoped } from './active-requirements';
import type { CauseSubject, FoundCause, NamedHolder } from './cause';
import { type Holder, holderId } from './holder';
import { isRisk } from './issue-security';
import { nearestHolders } from './nearest-holder';
import type { Judgement, ReasonCode } from './outcome';
import type { Need, Requirement } from './profile';
import type { JudgedProject } from './project-judgement';
import { judgeProjectNeed } from './requirement-judgement';

/** A requirement that is not met in a project. */
export interface OpenRequirement {
  readonly requirement: Requirement;
  readonly judgement: Judgement;
}

/**
 * Finds the causes of everything that is not met in one project, together: one change that mends several gaps is one cause.
 * @returns the cause of each requirement, by its id
 */
export function causesInProject(
  open: readonly OpenRequirement[],
  judged: JudgedProject,
  noJiraAccess: boolean,
): Map<string, FoundCause> {
  const explained = open.map((one) => ({ id: one.requirement.id, ...explaining(one, judged) }));
  const keys = explained.filter(({ judgement }) => isAboutGrants(judgement)).map(({ need }) => need.key);
  const nearest = nearestIn(judged, keys);
  return new Map(
    explained.map(({ id, need, judgement }) => {
      const found = causeOf(need, judgement, judged, noJiraAccess, nearest.get(need.key));
      return [
        id,
        { ...found, key: need.kind === 'project-role' ? (roleName(need.key, judged) ?? need.key) : need.key },
      ];
    }),
  );
}

function causeOf(
  need: Need,
  judgement: Judgement,
  judged: JudgedProject,
  noJiraAccess: boolean,
  nearest: NamedHolder | undefined,
): Omit<FoundCause, 'key'> {
  const reason = judgement.reason ?? 'not-granted';
  if (ACCOUNT_REASONS.has(reason)) return { id: `account:${reason}`, subject: { kind: 'account', reason } };
  if (judgement.outcome === 'unknown')
    return { id: `unknown:${reason}`, subject: { kind: 'unknown', reason } };
  if (need.kind === 'issue-security') return notInLevels(judged);
  if (need.kind === 'project-role') return notInRole(need.key, judged);
  if (judgement.proof === 'discrepancy') return refused(judged, noJiraAccess);
  const findings = judged.derivations[need.key]?.findings;
  const { scheme } = judged;
  if (findings === undefined || scheme === undefined)
    return { id: 'not-looked-at', subject: { kind: 'not-looked-at' } };
  // One cause told once: a grant to everybody with Jira access fails for the account, not for the project.
  if (
    noJiraAccess &&
    findings.some(({ holder }) => holder.kind === 'any-app-user' || holder.kind === 'app-user')
  ) {
    return { id: 'account:no-jira-access', subject: { kind: 'account', reason: 'no-jira-access' } };
  }
  const teamManaged = judged.project.style === 'team';
  if (nearest)
    return {
      id: `not-in:${teamManaged ? 'team-managed:' : ''}${sharedId(nearest)}`,
      subject: { kind: 'not-in', join: nearest, teamManaged },
    };
  const holders = findings.map(({ holder }) => withName(holder, judged));
  const where = teamManaged ? 'team-managed' : scheme.id;
  const kind: CauseSubject['kind'] & ('no-holder' | 'some-issues-only') =
    judgement.outcome === 'conditional' ? 'some-issues-only' : 'no-holder';
  return {
    id: `${kind}:${where}`,
    subject: { kind, scheme: { id: scheme.id, name: scheme.name }, teamManaged, holders },
  };
}

/** The same cause, and the same change, as for a permission that the role would give. */
function notInRole(roleId: string, judged: JudgedProject): Omit<FoundCause, 'key'> {
  const name = roleName(roleId, judged);
  const join: NamedHolder = { holder: { kind: 'role', roleId }, ...(name !== undefined && { name }) };
  return { id: `not-in:${sharedId(join)}`, subject: { kind: 'not-in', join, teamManaged: false } };
}

function notInLevels({ security }: JudgedProject): Omit<FoundCause, 'key'> {
  if (security.kind !== 'levels')
    return { id: 'unknown:security-unreadable', subject: { kind: 'unknown', reason: 'security-unreadable' } };
  const levels = security.levels.filter(isRisk).map(({ name }) => name);
  return {
    id: `security:${security.scheme.id}`,
    subject: { kind: 'security-level', scheme: security.scheme, levels },
  };
}

/** A role's name in the project; a role that could not be read has none. */
function roleName(roleId: string, { facts }: JudgedProject): string | undefined {
  const name = facts?.roles[roleId]?.name;
  return name === '' ? undefined : name;
}

const ACCOUNT_REASONS: ReadonlySet<ReasonCode> = new Set([
  'account-inactive',
  'account-deleted',
  'account-portal-only',
]);

function isAboutGrants({ outcome, proof }: Judgement): boolean {
  return (outcome === 'missing' || outcome === 'conditional') && proof !== 'discrepancy';
}

/**
 * Jira refuses although the scheme grants: most often because Browse Projects, on which nearly everything rests, is missing.
 * Where Browse itself is refused despite a grant, it is no explanation: one and the same cause lies behind all of them.
 */
function refused({ cells }: JudgedProject, noJiraAccess: boolean): Omit<FoundCause, 'key'> {
  const browse = cells['BROWSE_PROJECTS'];
  const browseMissing = browse?.outcome === 'missing' && browse.proof !== 'discrepancy';
  return {
    id: `refused:${browseMissing}:${noJiraAccess}`,
    subject: { kind: 'refused-despite-grant', browseMissing, noJiraAccess },
  };
}

/**
 * The alternative that explains a gap: the first project-scoped one that came out as the whole did (profiles name the
 * narrowest way first), so that nobody is told to hand out Administer Jira where less will do.
 */
function explaining(
  { requirement, judgement: overall }: OpenRequirement,
  judged: JudgedProject,
): { need: Need; judgement: Judgement } {
  const candidates = requirement.anyOf
    .filter(isProjectScoped)
    .map((need) => ({ need, judgement: judgeProjectNeed(need, judged) }));
  const found = candidates.find(({ judgement }) => judgement.outcome === overall.outcome) ?? candidates[0];
  if (found === undefined) throw new RangeError(`requirement ${requirement.id} has no project-scoped need`);
  return found.judgement.outcome === overall.outcome ? found : { need: found.need, judgement: overall };
}

function nearestIn(judged: JudgedProject, keys: readonly string[]): Map<string, NamedHolder> {
  const holdersByKey = new Map(
    keys.map((key) => [
      key,
      (judged.derivations[key]?.findings ?? []).map(({ holder }) => withName(holder, judged)),
    ]),
  );
  return nearestHolders(holdersByKey, new Map(Object.entries(judged.scheme?.breadth ?? {})));
}

/** Roles of team-managed projects differ in id from project to project but not in name, so their name is what they share. */
function sharedId({ holder, name }: NamedHolder): string {
  return holder.kind === 'role' && name !== undefined ? `role:${name}` : holderId(holder);
}

function withName(holder: Holder, { facts }: JudgedProject): NamedHolder {
  const name =
    holder.kind === 'role'
      ? facts?.roles[holder.roleId]?.name
      : holder.kind === 'group'
        ? holder.name
        : undefined;
  // A role whose actors could not be read has no name either; two of them are not one cause.
  return { holder, ...(name !== undefined && name !== '' && { name }) };
}
