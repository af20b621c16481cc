import * as v from 'valibot';
import type { Source } from '../domain/evidence';
import type { JudgedProject } from '../domain/fields/judge-fields';
import type { IssueType, SiteField, SiteSwitches } from '../domain/fields/reading';
import type { Named } from '../domain/fields/said';
import type { Project, SkippedProject } from '../domain/project';
import { accountIdSchema } from './account';
import { projectKeySchema } from './project';

/** Projects that one request names: each costs several requests to Jira. */
export const MAX_FIELD_PROJECTS = 10;
export const MAX_FIELDS = 50;

const projectKeys = v.pipe(
  v.array(projectKeySchema),
  v.minLength(1, 'Name at least one project key.'),
  v.maxLength(MAX_FIELD_PROJECTS, `Name at most ${MAX_FIELD_PROJECTS} projects at once.`),
);
/** `duedate`, `customfield_10020`. */
const fieldId = v.pipe(v.string(), v.trim(), v.regex(/^[\w.:-]{1,255}$/u, 'This is not a field id.'));
const issueTypeId = v.pipe(v.string(), v.regex(/^\d{1,18}$/u, 'This is not the id of an issue type.'));

export const fieldsOptionsSchema = v.strictObject({ projectKeys });

export const fieldsCheckSchema = v.strictObject({
  projectKeys,
  /** Left out: all issue types of each project. */
  issueTypeIds: v.optional(v.pipe(v.array(issueTypeId), v.minLength(1), v.maxLength(100))),
  /** None: only what is required is looked at. */
  fieldIds: v.pipe(v.array(fieldId), v.maxLength(MAX_FIELDS, `Name at most ${MAX_FIELDS} fields at once.`)),
  accountId: v.optional(accountIdSchema),
});

type Head = Pick<Project, 'id' | 'key' | 'name' | 'style' | 'typeKey'>;

/** What one can choose from before a check. */
export interface FieldOptions {
  readonly projects: readonly (Head & { readonly issueTypes: readonly IssueType[] })[];
  readonly skipped: readonly SkippedProject[];
  /** Of the whole site, as far as the admin sees them. */
  readonly fields: readonly SiteField[];
}

/** Whether the fields that a connector maps can be set, and what else of the set-up it depends on. */
export interface FieldsAnswer {
  /** The fields asked about, in that order. */
  readonly fields: readonly SiteField[];
  readonly projects: readonly JudgedProject[];
  readonly skipped: readonly SkippedProject[];
  /** Keys of projects that were too much for one answer: ask again with these. */
  readonly left: readonly string[];
  readonly switches: SiteSwitches;
  /** `null` when Jira did not tell. */
  readonly linkTypes: readonly Named[] | 'off' | null;
  readonly sources: readonly Source[];
}
