import type { AccountAnswer } from '../../contract/account';
import type { ExplainAnswer } from '../../contract/explain';
import { heldIn, isCoveredByAdministerJira, type LiveFindings } from '../../contract/live-findings';
import { type Cause, CauseCollector } from '../../domain/cause-summary';
import type { CauseSubject, NamedHolder } from '../../domain/cause';
import type { Explanation } from '../../domain/explanation';
import { holderId } from '../../domain/holder';
import { nearestHolders } from '../../domain/nearest-holder';
import type { ReasonCode } from '../../domain/outcome';

/** What is wrong with the account itself; no grant mends it. */
const ACCOUNT_REASONS: ReadonlySet<ReasonCode | undefined> = new Set<ReasonCode | undefined>([
  'account-inactive',
  'account-deleted',
  'account-portal-only',
]);

/**
 * What to change for an account to hold what it lacks: what is wrong with the account first, then permissions, of which those with one
 * remedy are one cause, as in the result of a check.
 * @param of whose permissions
 */
export function fixesOf(findings: LiveFindings, of: 'account' | 'person'): readonly Cause[] {
  const lacking = findings.permissions.filter(
    (finding) =>
      finding.of === of &&
      heldIn(finding) === 'lacking' &&
      !(of === 'account' && isCoveredByAdministerJira(finding.permission, findings)),
  );
  const answers = lacking.flatMap(({ said }) => (said.ok ? [said.answer] : []));
  const collector = new CauseCollector();
  for (const answer of answers) {
    const { project, explanation } = answer;
    const beside = answers.filter((other) => other.project.id === project.id);
    const subject = subjectOf(answer, beside);
    const outcome = explanation.judgement.outcome === 'conditional' ? 'conditional' : 'missing';
    const id = idOf(subject);
    collector.add(
      {
        requirementId: explanation.permission,
        level: 'required',
        scope: { kind: 'project', id: project.id, key: project.key },
        outcome,
        causeId: id,
      },
      { id, subject, key: explanation.permission },
      project,
    );
  }
  const said = findings[of];
  const reason = said?.ok === true ? accountReason(said.answer) : undefined;
  const own =
    reason !== undefined
      ? [siteCause(`account:${reason}`, { kind: 'account', reason })]
      : of === 'account'
        ? lackingGlobally(findings).map((permission) =>
            siteCause(`global:${permission}`, { kind: 'global-permission', permission }),
          )
        : [];
  return [...own, ...collector.causes().filter(({ id }) => own.every((cause) => cause.id !== id))];
}

function accountReason({ deleted, accountType, active, jiraAccess }: AccountAnswer): ReasonCode | undefined {
  if (deleted) return 'account-deleted';
  if (accountType === 'customer') return 'account-portal-only';
  if (!active) return 'account-inactive';
  return jiraAccess === 'no' ? 'no-jira-access' : undefined;
}

function lackingGlobally({ administer, account }: LiveFindings): string[] {
  if (account?.ok !== true) return [];
  const { administersJira, globalPermissions } = account.answer;
  return [
    ...(administer && administersJira === 'no' ? ['ADMINISTER'] : []),
    ...globalPermissions.filter(({ holds }) => holds === 'no').map(({ key }) => key),
  ];
}

function siteCause(id: string, subject: CauseSubject): Cause {
  return {
    id,
    subject,
    keys: [],
    requirementIds: [],
    level: 'required',
    outcome: 'missing',
    gapCount: 1,
    projectCount: 0,
    projects: [],
  };
}

/** What lies behind a lacking permission. @param beside all that is lacking in the same project, so that one holder is chosen for all */
function subjectOf(
  { project, explanation, breadth = {} }: ExplainAnswer,
  beside: readonly ExplainAnswer[],
): CauseSubject {
  const { judgement, permission, scheme, prerequisites } = explanation;
  const { reason = 'not-granted' } = judgement;
  if (ACCOUNT_REASONS.has(reason)) return { kind: 'account', reason };
  const fails = (kind: (typeof prerequisites)[number]['kind']): boolean =>
    prerequisites.some((one) => one.kind === kind && one.holds === 'no');
  if (judgement.proof === 'discrepancy')
    return {
      kind: 'refused-despite-grant',
      browseMissing: fails('browse-projects'),
      noJiraAccess: fails('jira-access'),
    };
  if (explanation.derived === 'not-derived' || scheme === undefined) return { kind: 'not-looked-at' };
  const holders = holdersOf(explanation);
  if (
    fails('jira-access') &&
    holders.some(({ holder }) => holder.kind === 'any-app-user' || holder.kind === 'app-user')
  )
    return { kind: 'account', reason: 'no-jira-access' };
  const teamManaged = project.style === 'team';
  const nearest = nearestHolders(
    new Map(
      beside
        .filter((other) => other.explanation.judgement.proof !== 'discrepancy')
        .map((other) => [other.explanation.permission, holdersOf(other.explanation)]),
    ),
    new Map(Object.entries(breadth)),
  ).get(permission);
  if (nearest) return { kind: 'not-in', join: nearest, teamManaged };
  const kind = judgement.outcome === 'conditional' ? 'some-issues-only' : 'no-holder';
  return { kind, scheme, teamManaged, holders };
}

const holdersOf = ({ grants }: Explanation): readonly NamedHolder[] =>
  grants.map(({ holder, name }) => ({ holder, ...(name !== undefined && { name }) }));

/** Equal remedies have equal ids. Roles of team-managed projects share their name, not their id. */
function idOf(subject: CauseSubject): string {
  switch (subject.kind) {
    case 'account':
      return `account:${subject.reason}`;
    case 'not-in': {
      const { holder, name } = subject.join;
      const shared = holder.kind === 'role' && name !== undefined ? `role:${name}` : holderId(holder);
      return `not-in:${subject.teamManaged}:${shared}`;
    }
    case 'no-holder':
    case 'some-issues-only':
      return `${subject.kind}:${subject.scheme.id}`;
    case 'refused-despite-grant':
      return `${subject.kind}:${subject.browseMissing}:${subject.noJiraAccess}`;
    default:
      return subject.kind;
  }
}
