/**
 * The site file: a plain JSON document that describes a whole simulated Jira Cloud site.
 *
 * Parts that Jira answers itself are accepted verbatim, so that a file can be put together from saved answers:
 *  - `permissions`        what GET /permissions answers, `{permissions: {KEY: {...}}}`, or only the inner map
 *  - `permissionSchemes`  what GET /permissionscheme?expand=all answers, or only the inner array
 *  - `roles`              what GET /role answers (site-wide roles, and team-managed ones with `scope`)
 *  - `issueSecuritySchemes`       what GET /issuesecurityschemes/{id} answers, in an array, or in the wrapper of
 *                                 GET /issuesecurityschemes; a level may list its `members` beside what Jira answers
 *  - `issueSecurityLevelMembers`  what GET /issuesecurityschemes/level/member answers, or only its rows
 * Fields of a verbatim answer that the site works out by itself (`self`, `expand`, expanded holders) are ignored.
 * Fields, screens, field rules, filters and boards (configuration-schema.ts) have a short form of their own.
 *
 * Ids: projects, roles, schemes and security levels are numbers (a numeric string is accepted); accounts, groups and categories are strings.
 */
import * as v from 'valibot';
import { holder, id, text } from './common-schema';
import { configurationEntries, projectConfigurationEntries } from './configuration-schema';
import { securityEntries } from './security-schema';

const permissionEntry = v.object({
  key: text,
  name: v.string(),
  type: v.picklist(['GLOBAL', 'PROJECT']),
  description: v.exactOptional(v.string()),
});
const permissionMap = v.record(v.string(), permissionEntry);

const scope = v.object({
  type: v.string(),
  project: v.exactOptional(v.object({ id })),
});

const scheme = v.object({
  id,
  name: v.string(),
  description: v.exactOptional(v.string()),
  scope: v.exactOptional(scope),
  /** Absent in an answer without `expand`: then the scheme grants nothing. */
  permissions: v.exactOptional(v.array(v.object({ id: v.exactOptional(id), permission: text, holder }))),
});

const actor = v.object({
  id: v.exactOptional(id),
  displayName: v.exactOptional(v.string()),
  type: v.picklist(['atlassian-user-role-actor', 'atlassian-group-role-actor']),
  actorUser: v.exactOptional(v.object({ accountId: text })),
  actorGroup: v.exactOptional(v.object({ groupId: v.exactOptional(text), name: v.exactOptional(text) })),
});

const role = v.object({
  id,
  name: v.string(),
  description: v.exactOptional(v.string()),
  scope: v.exactOptional(scope),
  /** Default actors: given to projects made later, so they count in no project listed here. */
  actors: v.exactOptional(v.array(actor)),
});

const account = v.object({
  accountId: text,
  displayName: text,
  emailAddress: v.exactOptional(v.string()),
  /** Whether others see the address (profile visibility). Default true. */
  emailVisible: v.exactOptional(v.boolean()),
  accountType: v.picklist(['atlassian', 'app', 'customer']),
  /** Only for `app`: `service` is an Atlassian service account (Atlassian REST docs: schema User.appType). */
  appType: v.exactOptional(v.string()),
  active: v.exactOptional(v.boolean()),
  deleted: v.exactOptional(v.boolean()),
  /** App access held beside what the groups of an application role give. */
  applicationRoles: v.exactOptional(v.array(text)),
  /** Signs in with HTTP Basic `emailAddress:apiToken`; absent: can't sign in. */
  apiToken: v.exactOptional(text),
  timeZone: v.exactOptional(v.string()),
});

const group = v.object({
  groupId: text,
  name: text,
  members: v.exactOptional(v.array(text)),
  /** Ids of groups nested in this one: their members are members of this group too. */
  groups: v.exactOptional(v.array(text)),
});

const project = v.object({
  id,
  key: v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]*$/u, 'a project key is capital letters, digits and _')),
  name: text,
  description: v.exactOptional(v.string()),
  typeKey: text,
  style: v.picklist(['classic', 'next-gen']),
  /** Account id of the lead. */
  lead: text,
  categoryId: v.exactOptional(text),
  status: v.exactOptional(v.picklist(['live', 'archived', 'deleted'])),
  /** Required unless `teamManaged` describes the project's own scheme. */
  permissionSchemeId: v.exactOptional(id),
  /** Absent: no issue security. A team-managed project may name a scheme that no other project uses. */
  issueSecuritySchemeId: v.exactOptional(id),
  /** Short form of a team-managed project: its scheme and five roles are made from the ids given here. */
  teamManaged: v.exactOptional(
    v.object({
      schemeId: id,
      /** First of five consecutive role ids: Administrator, Member, Viewer, add-ons, guest. */
      firstRoleId: id,
      /** What a signed-in account with Jira access is without a role: Member, Viewer or nothing. */
      access: v.picklist(['open', 'limited', 'private']),
    }),
  ),
  roleActors: v.exactOptional(
    v.record(
      v.pipe(v.string(), v.regex(/^\d+$/u, 'a role id must be a number')),
      v.object({ users: v.exactOptional(v.array(text)), groups: v.exactOptional(v.array(text)) }),
    ),
  ),
  /** Whether an app access rule keeps this app out of the project. */
  appAccessRuleBlocked: v.exactOptional(v.boolean()),
  ...projectConfigurationEntries,
});

const applicationRole = v.object({
  key: text,
  name: text,
  /** Group ids; members of these groups have access to the app. */
  groups: v.array(text),
  defaultGroups: v.exactOptional(v.array(text)),
  numberOfSeats: v.exactOptional(v.number()),
});

export const siteFileSchema = v.object({
  site: v.object({
    /** The address that serverInfo and every `self` show, e.g. `https://example.atlassian.net`. */
    baseUrl: v.pipe(v.string(), v.url()),
    cloudId: text,
    title: v.exactOptional(v.string()),
    /** What GET /instance/license answers: one plan per application. */
    plans: v.array(v.object({ id: text, plan: v.picklist(['FREE', 'PAID', 'UNLICENSED']) })),
    /** Laid over the serverInfo answer, e.g. `{serverTimeZone: 'Europe/Berlin'}`. */
    serverInfo: v.exactOptional(v.record(v.string(), v.unknown())),
  }),
  /** Default: the keys of a Cloud site of 2026. */
  permissions: v.exactOptional(v.union([v.object({ permissions: permissionMap }), permissionMap])),
  accounts: v.array(account),
  groups: v.array(group),
  roles: v.array(role),
  /** Global permission key → ids of the groups that hold it. */
  globalGrants: v.record(v.string(), v.array(text)),
  applicationRoles: v.array(applicationRole),
  projectCategories: v.exactOptional(
    v.array(v.object({ id: text, name: text, description: v.exactOptional(v.string()) })),
  ),
  projects: v.array(project),
  permissionSchemes: v.union([v.array(scheme), v.object({ permissionSchemes: v.array(scheme) })]),
  ...securityEntries,
  ...configurationEntries,
});

/** A whole simulated site as plain JSON; see the header of this file. */
export type SiteFile = v.InferInput<typeof siteFileSchema>;
export type ParsedSiteFile = v.InferOutput<typeof siteFileSchema>;
export type AccountFile = v.InferInput<typeof account>;
export type ProjectFile = v.InferInput<typeof project>;
export type GroupFile = v.InferInput<typeof group>;
export type SchemeFile = v.InferInput<typeof scheme>;
export type HolderFile = v.InferInput<typeof holder>;
export type RoleFile = v.InferInput<typeof role>;
export type { FilterShare } from './configuration-schema';
export type { SecuritySchemeFile } from './security-schema';
export const accountSchema = account;
export const holderSchema = holder;
