import * as v from 'valibot';
import type { Source } from '../domain/evidence';
import type { Explanation } from '../domain/explanation';
import type { RoleMembership } from '../domain/project-facts';
import { accountIdSchema } from './account';
import { projectKeySchema } from './project';
import { runIdSchema } from './run-ids';

/** Permission keys: Jira's own are capitals; apps' keys carry dots, colons and slashes. */
const permissionKeySchema = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^[\w.:/-]{1,255}$/u, 'This is not a permission key.'),
);

export const explainSchema = v.strictObject({
  accountId: accountIdSchema,
  projectKey: projectKeySchema,
  permission: permissionKeySchema,
});

/** Why an account has a permission in a project or not, asked of Jira now. */
export interface ExplainAnswer {
  readonly project: {
    readonly id: number;
    readonly key: string;
    readonly name: string;
    readonly style: 'company' | 'team';
    readonly typeKey: string;
  };
  /** The permission as the site names it; its key where the site has none. */
  readonly permissionName: string;
  readonly explanation: Explanation;
  /** How many permissions of the scheme each holder has, by holder id, so that the narrowest way to a permission can be told. */
  readonly breadth?: Readonly<Record<string, number>>;
  readonly sources: readonly Source[];
}

/** Projects whose roles are read in one go: each costs a request for each of its roles. */
export const MAX_MEMBERSHIP_PROJECTS = 15;

export const membershipSchema = v.strictObject({
  runId: runIdSchema,
  projectIds: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
    v.maxLength(MAX_MEMBERSHIP_PROJECTS, `Ask about at most ${MAX_MEMBERSHIP_PROJECTS} projects at once.`),
  ),
});

/** Which roles and groups an account is in, and which of a run's permissions each of them gives. */
export interface MembershipAnswer {
  /** `null` when Jira did not tell. */
  readonly groups:
    | readonly {
        readonly name: string;
        readonly gives: readonly {
          readonly scheme: { readonly id: string; readonly name: string };
          readonly permissions: readonly string[];
        }[];
      }[]
    | null;
  readonly projects: readonly {
    readonly id: number;
    readonly key: string;
    readonly name: string;
    readonly scheme?: { readonly id: string; readonly name: string };
    /** `null` when the project's roles could not be read. */
    readonly roles:
      | readonly {
          readonly id: string;
          readonly name: string;
          readonly membership: RoleMembership;
          readonly gives: readonly string[];
        }[]
      | null;
  }[];
  readonly sources: readonly Source[];
}
