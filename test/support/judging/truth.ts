import type { RoleMembership } from '../../../src/domain/project-facts';
import type { RawHolder } from '../../../src/domain/holder';
import type { Project } from '../../../src/domain/project';
import type { Scheme } from '../../../src/domain/scheme';

/** How much of a permission the account really has in one project, over Jira's REST API. */
export type Held = 'every-issue' | 'some-issues' | 'nothing';

/** What is true in one project, read or not. */
export interface Truth {
  readonly roles: Readonly<Record<string, RoleMembership>>;
  /** Names of the account's groups. */
  readonly groups: readonly string[];
  readonly leads: boolean;
  /** What a type of holder that nobody knows yet gives. */
  readonly future: Held;
  readonly applicationRoles: readonly string[];
}

/**
 * What a scheme really gives the account: worked out from Jira's raw holders by a table of its own, so that it shares no mistake
 * with the judge. Portal customers are taken to hold it on some issues, which Jira would count and REST would not give.
 */
export function heldThrough(scheme: Scheme, key: string, truth: Truth, project: Project): Held {
  const all = scheme.grants
    .filter((grant) => grant.permission === key)
    .map((grant) => held(grant.holder, truth, project));
  if (all.includes('every-issue')) return 'every-issue';
  return all.includes('some-issues') ? 'some-issues' : 'nothing';
}

function held({ type, parameter }: RawHolder, truth: Truth, project: Project): Held {
  const everyIssueIf = (yes: boolean): Held => (yes ? 'every-issue' : 'nothing');
  const table: Readonly<Record<string, Held>> = {
    anyone: 'every-issue',
    applicationRole: everyIssueIf(
      parameter === undefined
        ? truth.applicationRoles.length > 0
        : truth.applicationRoles.includes(parameter),
    ),
    projectRole: everyIssueIf((truth.roles[parameter ?? '']?.via ?? 'none') !== 'none'),
    group: everyIssueIf(truth.groups.includes(parameter ?? '')),
    projectLead: everyIssueIf(truth.leads),
    user: 'nothing',
    reporter: 'some-issues',
    userCustomField: 'some-issues',
    'sd.customer.portal.only': project.typeKey === 'service_desk' ? 'some-issues' : 'nothing',
    teamOfTheFuture: truth.future,
  };
  const answer = table[type];
  if (answer === undefined) throw new RangeError(`this table has no ${type}`);
  return answer;
}
