import type { Stretches } from './history/holdings';
import type { AccountFacts, GroupRef } from './account';
import type { LookBatch } from './look-batch';
import type { ProjectFacts } from './project-facts';
import type { ReasonCode } from './outcome';
import type { ProjectSecurity, SecurityScheme } from './issue-security';
import type { Project, SkippedProject } from './project';
import type { Scheme } from './scheme';

/** Where a fact came from and when: every verdict names its evidence. */
export interface Source {
  /** Method and path template, e.g. `POST /rest/api/3/permissions/check`. */
  readonly endpoint: string;
  /** ISO time of the (last) answer. */
  readonly at: string;
}

/** Facts about the site. */
export interface SiteFacts {
  readonly baseUrl: string;
  /** `Cloud`, or what else `serverInfo` says; `null` when it could not be read. */
  readonly deploymentType: string | null;
  /** On a Free plan nobody can edit permission schemes or roles; `unknown` when the licence could not be read. */
  readonly plan: 'free' | 'paid' | 'unknown';
  /** Whether an app access rule keeps this app from some content; `unknown` when Jira did not tell. */
  readonly appAccessRule: 'none' | 'some' | 'unknown';
}

/** Permission keys of the site with Jira's own name and type (`GLOBAL` or `PROJECT`). */
export type PermissionCatalogue = Readonly<Record<string, { readonly name: string; readonly type: string }>>;

/** Whether the site has this key as a permission of this type; one asked for as the other would make Jira refuse the question. */
export function isOnSite(catalogue: PermissionCatalogue, key: string, type: 'GLOBAL' | 'PROJECT'): boolean {
  return catalogue[key]?.type === type;
}

/** Facts that hold for the whole run, read when it starts. */
export interface SharedEvidence {
  readonly site: SiteFacts;
  readonly account: AccountFacts;
  /** The wanted permission keys that the site has, with Jira's own names. `null` when the catalogue could not be read. */
  readonly catalogue: PermissionCatalogue | null;
  /** The wanted global permissions that Jira grants; `null` when Jira was not or could not be asked. */
  readonly globalGranted: readonly string[] | null;
  /** Whether the site has issue security schemes; `unknown` when they could not be listed. */
  readonly issueSecurity: 'none' | 'some' | 'unknown';
  /** For each group that a requirement names: whether the site has it. `null`: could not be read. */
  readonly groupsOnSite: Readonly<Record<string, GroupRef | 'absent' | null>>;
  readonly sources: readonly Source[];
}

/** What reading company-managed schemes gave. */
export interface SchemesEvidence {
  readonly schemes: readonly Scheme[];
  /** Ids of schemes that could not be read. */
  readonly unread: readonly string[];
  readonly sources: readonly Source[];
}

/** In the answers of a part of evidence that is only thought up: what Jira would say is not known. */
export const NOT_KNOWN = '?';

/** What enumerating and asking about up to 1,000 projects gave: Jira's bulk answer, before anything about it is proved. */
export interface AskedProjects {
  readonly projects: readonly Project[];
  /** The totals that Jira stated on the pages read; more than one value means that projects came or went meanwhile. */
  readonly totals: readonly number[];
  /** How many distinct projects this part was expected to hold. */
  readonly expected: number;
  /**
   * For each wanted project permission, one character a project in the order of `projects`: `1` granted, `0` not; in evidence that is
   * only thought up, `?` for what is not known.
   */
  readonly granted: Readonly<Record<string, string>>;
  /**
   * For permissions that the profile does not ask for: in which of the projects the account holds them, as stretches. Absent where
   * that was not asked or not told; those held nowhere are left out.
   */
  readonly beyond?: Readonly<Record<string, Stretches>>;
  /** Why Jira was not asked, or could not be. */
  readonly notAsked?: ReasonCode;
  /** Ids of projects that an app access rule keeps from this app. */
  readonly ruleBlocked: readonly number[];
  readonly skipped: readonly SkippedProject[];
  readonly sources: readonly Source[];
}

/** One part of a run as it is judged: the bulk answer, and how far it was followed up. */
export interface ProjectsEvidence extends AskedProjects {
  /** True while nobody has looked yet which projects are live and which need a closer look. */
  readonly unsurveyed?: boolean;
  /** Ids of projects in which nothing is granted and which were not seen live afterwards. */
  readonly vanished: readonly number[];
  /** Ids whose state could not be read. */
  readonly stateUnread: readonly number[];
  /** Ids of the projects that are looked at closer within the run's budget. */
  readonly toExplain: readonly number[];
  /** Those of them whose look is still to come; none when left out. */
  readonly toCome?: readonly number[];
}

/** What following up Jira's bulk answer over all parts gave. */
export interface SurveyEvidence {
  readonly vanished: readonly number[];
  readonly stateUnread: readonly number[];
  /** Ids of the projects with a customer portal, where types were not read with the projects; absent when that is not known. */
  readonly portals?: readonly number[];
  /** Closer looks, those that decide most first. */
  readonly looks: readonly LookBatch[];
  readonly sources: readonly Source[];
}

/** Levels and members of every issue security scheme of the site. */
export interface LevelsEvidence {
  readonly schemes: readonly SecurityScheme[];
  /** Ids of schemes whose levels could not be read. */
  readonly unread: readonly string[];
  readonly sources: readonly Source[];
}

/** What reading issue security for the projects of one part gave. */
export interface SecurityEvidence {
  readonly projects: readonly ProjectSecurity[];
  readonly sources: readonly Source[];
}

/** What looking closer at some projects gave. */
export interface ExplainEvidence {
  readonly projects: readonly ProjectFacts[];
  readonly sources: readonly Source[];
}
