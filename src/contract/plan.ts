import * as v from 'valibot';
import type { AccountFacts, GroupRef } from '../domain/account';
import type { SiteFacts, Source } from '../domain/evidence';
import type { Change } from '../domain/plan/change';
import type { HeldProject } from '../domain/plan/removal';
import type { Requirement } from '../domain/profile';
import type { SkippedProject } from '../domain/project';
import type { ProjectFacts } from '../domain/project-facts';
import type { Scheme } from '../domain/scheme';
import { accountIdSchema } from './account';
import { connectorChoiceSchema, optionValuesSchema } from './connector';
import { projectKeySchema } from './project';
import type { ReportSummary } from './report';
import { partSchema, runIdSchema } from './run-ids';

/** Changes that one simulation takes. */
export const MAX_CHANGES = 2_000;

export const planEvidenceSchema = v.strictObject({ runId: runIdSchema, part: partSchema });

/** What planning needs besides the report of a part: read when it is asked for, and stored nowhere. */
export interface PlanEvidence {
  readonly part: number;
  /** The site's project permissions, by key. */
  readonly permissions: Readonly<Record<string, { readonly name: string }>>;
  /**
   * What Jira says that the account holds now: projects with the same permissions together. `null` where Jira could not be asked.
   */
  readonly held:
    readonly { readonly permissions: readonly string[]; readonly projectIds: readonly number[] }[] | null;
  /** Global permissions that the account holds now; `null` where Jira could not be asked. */
  readonly heldGlobally: readonly string[] | null;
  /** The permission schemes of the part's projects with gaps, with all their grants. */
  readonly schemes: readonly Scheme[];
  /** Groups behind the wanted permissions that the site has, with the names that they have now; `null` where Jira did not tell. */
  readonly groups: readonly GroupRef[] | null;
  /** Groups that give Administer Jira, as far as Jira tells. */
  readonly adminGroups: readonly GroupRef[];
  /** Ids of schemes of which only the grants of the judged permissions are known. */
  readonly partlyRead: readonly string[];
  readonly sources: readonly Source[];
}

/** Projects that one request follows up: each costs a request, and one for each role of its scheme. */
export const MAX_PATH_PROJECTS = 10;

export const planPathsSchema = v.strictObject({
  accountId: accountIdSchema,
  projectIds: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
    v.minLength(1),
    v.maxLength(MAX_PATH_PROJECTS, `Name at most ${MAX_PATH_PROJECTS} projects at once.`),
  ),
});

/** Every way in which an account can hold something in a few projects: all grants, and its place in every role that they name. */
export interface PlanPaths {
  readonly account: AccountFacts;
  readonly projects: readonly HeldProject[];
  /** Ids of projects whose permission scheme could not be read. */
  readonly unread: readonly number[];
  readonly sources: readonly Source[];
}

/** Projects that one request takes for an account that is still to be created: each costs a request, and one for each of its roles. */
export const MAX_NEW_ACCOUNT_PROJECTS = 10;

export const planNewAccountSchema = v.strictObject({
  connector: connectorChoiceSchema,
  options: v.optional(optionValuesSchema, {}),
  projectKeys: v.pipe(
    v.array(projectKeySchema),
    v.minLength(1, 'Name at least one project key.'),
    v.maxLength(MAX_NEW_ACCOUNT_PROJECTS, `Name at most ${MAX_NEW_ACCOUNT_PROJECTS} projects at once.`),
  ),
});

/** What is known of a project before there is an account: nobody is in any of its roles. */
export interface NewAccountProject {
  readonly id: number;
  readonly key: string;
  readonly style: 'company' | 'team';
  /** Absent where the project's permission scheme could not be read. */
  readonly schemeId?: string;
  /** Roles that hold something which the connector needs. */
  readonly roles: ProjectFacts['roles'];
}

/** What planning for an account that does not exist yet rests on: read when it is asked for, and stored nowhere. */
export interface NewAccountEvidence {
  readonly sitePlan: SiteFacts['plan'];
  /** What the connector needs of its account, with the chosen options. */
  readonly requirements: readonly Requirement[];
  readonly projects: readonly NewAccountProject[];
  readonly skipped: readonly SkippedProject[];
  /** With all their grants. */
  readonly schemes: readonly Scheme[];
  readonly groups: readonly GroupRef[] | null;
  readonly adminGroups: readonly GroupRef[];
  readonly permissions: PlanEvidence['permissions'];
  readonly sources: readonly Source[];
}

const text = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));
const key = v.pipe(v.string(), v.regex(/^[\w.:-]{1,255}$/u, 'This is not the key of a permission.'));
const permissions = v.pipe(v.array(key), v.minLength(1), v.maxLength(300));
const projects = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
  v.minLength(1),
  v.maxLength(20_000),
);
const group = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(255)),
  groupId: v.exactOptional(text(255)),
});
const role = v.strictObject({ roleId: text(64), name: v.exactOptional(text(255)) });
const scheme = v.strictObject({ id: text(64), name: v.pipe(v.string(), v.maxLength(255)) });
const grantee = v.variant('kind', [
  v.strictObject({ kind: v.literal('account') }),
  v.strictObject({ kind: v.literal('group'), group }),
  v.strictObject({ kind: v.literal('role'), role }),
]);

/** A change as it is sent: projects by their ids alone. */
export const changeSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('create-account') }),
  v.strictObject({ kind: v.literal('activate-account') }),
  v.strictObject({ kind: v.literal('give-product-access'), application: v.exactOptional(text(255)) }),
  v.strictObject({ kind: v.literal('create-group') }),
  v.strictObject({ kind: v.literal('create-role') }),
  v.strictObject({ kind: v.picklist(['join-group', 'leave-group']), group }),
  v.strictObject({ kind: v.picklist(['join-role', 'leave-role']), role, projects }),
  v.strictObject({ kind: v.literal('grant'), scheme, permissions, to: grantee }),
  v.strictObject({ kind: v.literal('revoke'), scheme, permissions, from: grantee }),
  v.strictObject({ kind: v.literal('grant-global'), permission: key, group }),
]);

export type SentChange = v.InferInput<typeof changeSchema>;

const projectIdList = v.optional(
  v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(20_000)),
  [],
);

export const runSimulateSchema = v.strictObject({
  runId: runIdSchema,
  /** Ids of projects that the account will not be able to browse: nothing that is granted there is promised. */
  shut: projectIdList,
  /** Ids of projects that it will be able to browse, and is not now: what was granted and refused may have waited for that. */
  opened: projectIdList,
  changes: v.pipe(
    v.array(changeSchema),
    v.minLength(1, 'Choose at least one change.'),
    v.maxLength(MAX_CHANGES, `Simulate at most ${MAX_CHANGES} changes at once.`),
  ),
});

/** The report as it would be after changes that nobody has made yet. */
export interface SimulatedRun {
  /** Ids of the changes. */
  readonly changes: readonly string[];
  readonly summary: Omit<ReportSummary, 'mayContinue'>;
}

/** A change as it is sent. */
export function sentChange(change: Change): SentChange {
  switch (change.kind) {
    case 'join-role':
    case 'leave-role':
      return { ...change, projects: change.projects.map(({ id }) => id) };
    case 'grant':
    case 'revoke':
      return { ...change, permissions: [...change.permissions] };
    default:
      return change;
  }
}

/** A change that was sent; the keys of its projects are not needed any more. */
export function receivedChange(sent: v.InferOutput<typeof changeSchema>): Change {
  return 'projects' in sent ? { ...sent, projects: sent.projects.map((id) => ({ id, key: '' })) } : sent;
}
