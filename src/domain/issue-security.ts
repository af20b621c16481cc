import type { AccountFacts } from './account';
import { combined } from './derivation';
import { type Holder, type RawHolder, readHolder } from './holder';
import { type HolderMatch, type HolderResult, matchHolder, resultOf } from './holder-match';
import type { Judgement } from './outcome';
import type { ProjectFacts } from './project-facts';

/** One level of an issue security scheme: who its members are sees the issues that carry it. */
export interface SecurityLevel {
  readonly id: string;
  readonly name: string;
  /** New issues of the project get this level when nobody chooses another. */
  readonly isDefault: boolean;
  readonly members: readonly RawHolder[];
}

export interface SecurityScheme {
  readonly id: string;
  readonly name: string;
  /** The default level first. */
  readonly levels: readonly SecurityLevel[];
}

/** What was read about issue security in one project; `schemeId: null` when it has none. */
export interface ProjectSecurity {
  readonly projectId: number;
  readonly schemeId: string | null;
  /** True when which scheme the project uses could not be read. */
  readonly unreadable?: boolean;
  readonly facts: Pick<ProjectFacts, 'roles' | 'lead'>;
}

/** What was read about issue security, ready to be looked up. */
export interface SecurityReading {
  readonly schemes: ReadonlyMap<string, SecurityScheme>;
  /** Which scheme each project uses; not read where the account is in every level anyway. */
  readonly projects: ReadonlyMap<number, ProjectSecurity> | 'in-every-level';
}

/** Whether the account is in one level, and by which path. */
export interface JudgedLevel {
  readonly levelId: string;
  readonly name: string;
  readonly isDefault: boolean;
  readonly result: HolderResult;
  readonly paths: readonly {
    readonly holder: Holder;
    readonly name?: string;
    readonly result: HolderResult;
    readonly match: HolderMatch;
  }[];
}

/**
 * Resolves each level's members for the account with the rules of permission grants (Atlassian REST v3, "Get issue security level
 * members"). It is a second gate on top of Browse, and Jira admins do not pass it by themselves.
 * @returns the levels, the default one first
 */
export function judgeLevels(
  scheme: SecurityScheme,
  account: AccountFacts,
  facts: ProjectSecurity['facts'],
): JudgedLevel[] {
  return scheme.levels.map((level) => {
    const paths = level.members.map((raw) => {
      const holder = readHolder(raw);
      const match = matchHolder(holder, account, facts);
      const name =
        holder.kind === 'role'
          ? facts.roles[holder.roleId]?.name
          : holder.kind === 'group'
            ? holder.name
            : undefined;
      return { holder, match, result: resultOf(match), ...(name !== undefined && name !== '' && { name }) };
    });
    return {
      levelId: level.id,
      name: level.name,
      isDefault: level.isDefault,
      result: combined(paths.map(({ result }) => result)),
      paths,
    };
  });
}

/** What is known about issue security in one project, judged for the account. */
export type JudgedSecurity =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }
  /** The account is in every level of every scheme of the site, so which of them the project uses makes no difference. */
  | { readonly kind: 'in-every-level' }
  /** Restrictions of team-managed projects are set on single issues, and no endpoint tells them. */
  | { readonly kind: 'team-managed' }
  | {
      readonly kind: 'levels';
      readonly scheme: { readonly id: string; readonly name: string };
      readonly levels: readonly JudgedLevel[];
    };

/**
 * Judges issue security in one project.
 * @param read what was read about it; `none` when the site has no security schemes, `unread` when nothing was or could be read
 */
export function judgeSecurity(
  style: 'company' | 'team',
  read: ProjectSecurity | 'none' | 'unread' | 'in-every-level',
  schemes: ReadonlyMap<string, SecurityScheme>,
  account: AccountFacts,
): JudgedSecurity {
  if (style === 'team') return { kind: 'team-managed' };
  if (read === 'none' || read === 'in-every-level') return { kind: read };
  if (read === 'unread' || read.unreadable) return { kind: 'unreadable' };
  if (read.schemeId === null) return { kind: 'none' };
  const scheme = schemes.get(read.schemeId);
  if (!scheme) return { kind: 'unreadable' };
  return {
    kind: 'levels',
    scheme: { id: scheme.id, name: scheme.name },
    levels: judgeLevels(scheme, account, read.facts),
  };
}

/**
 * Whether the account is in every level of these schemes by holders that are the same in every project; then no project hides an
 * issue from it, and none need be asked which scheme it uses.
 */
export function isInEveryLevel(schemes: readonly SecurityScheme[], account: AccountFacts): boolean {
  return schemes.every((scheme) => !judgeLevels(scheme, account, { roles: {} }).some(isRisk));
}

/** A level in which the account is not, or not on every issue, or not known to be, hides issues from it. */
export function isRisk({ result }: Pick<JudgedLevel, 'result'>): boolean {
  return result !== 'granted';
}

/** The outcome of "is in this level" as a need. */
export function levelJudgement({ result }: Pick<JudgedLevel, 'result'>): Judgement {
  switch (result) {
    case 'granted':
      return { outcome: 'met', proof: 'jira-only' };
    case 'conditional':
      return { outcome: 'conditional', proof: 'jira-only', reason: 'security-level-some-issues' };
    case 'not-granted':
      return { outcome: 'missing', proof: 'jira-only', reason: 'not-in-security-level' };
    case 'unknown':
    case 'not-derived':
      return { outcome: 'unknown', reason: 'security-unreadable' };
  }
}
