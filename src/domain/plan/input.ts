import type { AccountFacts, GroupRef } from '../account';
import type { SiteFacts } from '../evidence';
import type { Level, Need } from '../profile';
import type { ProjectFacts } from '../project-facts';
import type { Scheme } from '../scheme';
import type { ProjectRef } from './change';

/** A requirement that is not met in a project, and the ways to meet it there. */
export interface OpenNeed {
  readonly requirementId: string;
  readonly level: Level;
  /** The project-scoped alternatives. */
  readonly ways: readonly Need[];
  /** The grants give it already, and Jira refuses it all the same. */
  readonly isRefused?: boolean;
}

/** A project as planning sees it. */
export interface PlanProject extends ProjectRef {
  readonly style: 'company' | 'team';
  /** Absent where the project's permission scheme was not read. */
  readonly schemeId?: string;
  readonly facts: Pick<ProjectFacts, 'roles' | 'lead'>;
  readonly open: readonly OpenNeed[];
  /** Permissions that Jira says the account has here; `null` when nobody asked. */
  readonly holds: ReadonlySet<string> | null;
}

/** A requirement of the site as a whole that is not met. */
export interface OpenAtSite {
  readonly requirementId: string;
  readonly level: Level;
  readonly ways: readonly Need[];
}

/** Everything a plan is made from. Nothing in it is asked of Jira again. */
export interface PlanInput {
  /** On a Free plan nobody can change permission schemes or roles. */
  readonly sitePlan: SiteFacts['plan'];
  readonly account: AccountFacts;
  /** Permission keys that the connector's profile asks for, whatever their level. */
  readonly wanted: ReadonlySet<string>;
  /** Permission schemes by id, with all their grants. */
  readonly schemes: ReadonlyMap<string, Scheme>;
  /** Groups that are there to be joined; `null` where Jira did not tell, and then all are that a grant names. */
  readonly groups: readonly GroupRef[] | null;
  /** Groups that give Administer Jira: nobody is put into one to close a gap in a project. */
  readonly adminGroups: readonly GroupRef[];
  readonly projects: readonly PlanProject[];
  readonly openAtSite: readonly OpenAtSite[];
  /** The projects are all that the site has, so that a scheme reaches no other. */
  readonly isWholeSite: boolean;
}
