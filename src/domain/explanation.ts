import { type AccountFacts, accountBlocker, jiraAccess } from './account';
import { type Derivation, derive, type GrantFinding } from './derivation';
import { type Holder, holderId } from './holder';
import type { HolderMatch, HolderResult } from './holder-match';
import type { Judgement } from './outcome';
import type { ProjectFacts } from './project-facts';
import { grantsOf, type Scheme } from './scheme';

/** One line of the tree: a grant, and how the account stands to its holder. */
export interface ExplainedGrant {
  readonly holder: Holder;
  /** The name of a role or group on this site, where it was read. */
  readonly name?: string;
  readonly result: HolderResult;
  readonly match: HolderMatch;
}

/** Something that has to hold besides the grant. */
export interface Prerequisite {
  readonly kind: 'account-active' | 'jira-access' | 'browse-projects';
  readonly holds: 'yes' | 'no' | 'unknown';
}

/** Why Jira can refuse what the scheme grants, or grant what the scheme does not explain. */
export type DiscrepancyCause =
  | 'browse-missing'
  | 'no-jira-access'
  | 'propagation-delay'
  | 'administers-jira'
  | 'portal-access'
  | 'hidden-grant';

/** The whole reasoning about one permission in one project: both answers, every path tried, and what rests on what. */
export interface Explanation {
  readonly permission: string;
  readonly judgement: Judgement;
  /** Jira's own answer. */
  readonly jira: 'yes' | 'no' | 'not-asked';
  /** What the grants say; `not-derived` when the scheme was not read. */
  readonly derived: HolderResult;
  readonly scheme?: { readonly id: string; readonly name: string };
  /** Every grant of the permission: what decides first, near misses before the rest. */
  readonly grants: readonly ExplainedGrant[];
  readonly prerequisites: readonly Prerequisite[];
  /** What could explain that the two answers differ; empty when they agree. */
  readonly discrepancy: readonly DiscrepancyCause[];
}

/** Everything that an explanation is made of. */
export interface ExplainInput {
  readonly permission: string;
  readonly judgement: Judgement;
  /** How Browse Projects came out in the same project, where it was judged. */
  readonly browse?: Judgement;
  readonly jira: Explanation['jira'];
  readonly account: AccountFacts;
  readonly administersJira: boolean;
  readonly scheme?: Scheme;
  readonly facts?: Pick<ProjectFacts, 'roles' | 'lead'>;
}

/** Explains one judged permission of a project. Pure: the same evidence always gives the same tree. */
export function explain(input: ExplainInput): Explanation {
  const { permission, judgement, jira, scheme, facts, account } = input;
  const derivation = scheme && facts && derive(grantsOf(scheme, permission), account, facts);
  const prerequisites = prerequisitesOf(input);
  return {
    permission,
    judgement,
    jira,
    derived: derivation?.result ?? 'not-derived',
    ...(scheme && { scheme: { id: scheme.id, name: scheme.name } }),
    grants: orderGrants((derivation?.findings ?? []).map((finding) => withName(finding, facts))),
    prerequisites,
    discrepancy: discrepancyCauses(input, derivation, prerequisites),
  };
}

function withName({ holder, result, match }: GrantFinding, facts: ExplainInput['facts']): ExplainedGrant {
  const name =
    holder.kind === 'role'
      ? facts?.roles[holder.roleId]?.name
      : holder.kind === 'group'
        ? holder.name
        : undefined;
  return { holder, result, match, ...(name !== undefined && name !== '' && { name }) };
}

/** What settles it first; then what might; then near misses (holders that an account can be made into) before the others. */
function orderGrants(grants: readonly ExplainedGrant[]): ExplainedGrant[] {
  const rank = ({ result, holder }: ExplainedGrant): number => {
    const near =
      holder.kind === 'role' ||
      holder.kind === 'group' ||
      holder.kind === 'app-user' ||
      holder.kind === 'any-app-user';
    return RESULT_ORDER.indexOf(result) * 2 + (near ? 0 : 1);
  };
  return [...grants].sort(
    (a, b) => rank(a) - rank(b) || holderId(a.holder).localeCompare(holderId(b.holder), 'en'),
  );
}

const RESULT_ORDER: readonly HolderResult[] = [
  'granted',
  'conditional',
  'unknown',
  'not-derived',
  'not-granted',
];

/**
 * Browse is a prerequisite of almost every project permission (Atlassian support, "Permissions for company-managed spaces");
 * Administer Jira implies neither Browse nor membership of a security level.
 */
function prerequisitesOf({ permission, browse, account }: ExplainInput): Prerequisite[] {
  return [
    { kind: 'account-active', holds: accountBlocker(account) === undefined ? 'yes' : 'no' },
    { kind: 'jira-access', holds: jiraAccess(account) },
    ...(permission === 'BROWSE_PROJECTS' || browse === undefined
      ? []
      : [{ kind: 'browse-projects' as const, holds: holds(browse) }]),
  ];
}

function holds({ outcome }: Judgement): Prerequisite['holds'] {
  if (outcome === 'met') return 'yes';
  return outcome === 'missing' ? 'no' : 'unknown';
}

function discrepancyCauses(
  { permission, jira, administersJira }: ExplainInput,
  derivation: Derivation | undefined,
  prerequisites: readonly Prerequisite[],
): DiscrepancyCause[] {
  if (jira === 'no' && derivation?.result === 'granted') {
    const fails = (kind: Prerequisite['kind']): boolean =>
      prerequisites.some((one) => one.kind === kind && one.holds === 'no');
    return [
      ...(fails('browse-projects') ? ['browse-missing' as const] : []),
      ...(fails('jira-access') ? ['no-jira-access' as const] : []),
      'propagation-delay',
    ];
  }
  if (jira === 'yes' && derivation?.result === 'not-granted') {
    const portal = derivation.findings.some(({ match }) => match.code === 'portal-only');
    return [
      ...(permission === 'ADMINISTER_PROJECTS' && administersJira ? ['administers-jira' as const] : []),
      ...(portal ? ['portal-access' as const] : []),
      'propagation-delay',
      'hidden-grant',
    ];
  }
  return [];
}
