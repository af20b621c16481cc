import type { Project } from '../project';
import { fieldRule, requiredFields } from './field-rule';
import { onScreen, type OnScreen, type Place, placeOf } from './on-screen';
import {
  type FieldRules,
  forType,
  type IssueType,
  type RulesReading,
  type ScreensReading,
  type SiteField,
  type SiteSwitches,
} from './reading';
import type { FieldSaid, HeldSaid, Named } from './said';

/** One field on issues of one type in one project. */
export interface FieldCell {
  readonly fieldId: string;
  readonly create: OnScreen;
  readonly edit: OnScreen;
  readonly available: FieldSaid;
  readonly required: FieldSaid;
}

/** A required field that is not among those that the connector maps. Whether Jira has a default for it no endpoint tells an admin. */
export interface UnfilledField extends Named {
  readonly required: FieldSaid;
  readonly create: OnScreen;
}

export interface JudgedIssueType extends IssueType {
  readonly create?: Place;
  readonly edit?: Place;
  /** The field configuration that holds, on a site that has those. */
  readonly configuration?: Named;
  /** In the order of the fields asked about. */
  readonly fields: readonly FieldCell[];
  /** `null` when it is not known which fields are required. */
  readonly unfilled: readonly UnfilledField[] | null;
}

export interface JudgedProject extends Pick<Project, 'id' | 'key' | 'name' | 'style' | 'typeKey'> {
  readonly issueTypeScheme?: Named;
  readonly rules: { readonly model: FieldRules['model']; readonly scheme?: Named };
  readonly issueTypes: readonly JudgedIssueType[];
  /** Issue types asked about that the project does not have. */
  readonly absentTypes: readonly string[];
  /** What the fields take beside Create and Edit issues; absent when no account was named. */
  readonly permissions?: readonly {
    readonly fieldId: string;
    readonly key: string;
    readonly held: HeldSaid;
  }[];
}

/** What is known about the site when its projects are judged. */
export interface FieldsEvidence {
  readonly screens: ScreensReading;
  readonly rules: RulesReading;
  readonly fields: ReadonlyMap<string, SiteField>;
  readonly switches: SiteSwitches;
}

/** Every request that creates an issue names these two (Atlassian REST v3, "Create issue"). */
const ALWAYS_SENT: ReadonlySet<string> = new Set(['project', 'issuetype']);

/** Fields that a site-wide switch takes away. */
const SWITCHED_BY: Readonly<Record<string, keyof SiteSwitches>> = {
  timetracking: 'timeTracking',
  worklog: 'timeTracking',
  issuelinks: 'issueLinking',
  attachment: 'attachments',
};

const NOT_FOR_SCREENS: FieldSaid = { is: 'unknown', why: 'not-a-screen-field' };
const UNLISTED: ReadonlySet<string | undefined> = new Set(['not-offered', 'not-in-field-scheme']);

/** A field as the site describes it; one that it does not list is told by its id. */
export function describedField({ fields }: Pick<FieldsEvidence, 'fields'>, id: string): SiteField {
  return fields.get(id) ?? { id, name: id, custom: id.startsWith('customfield_') };
}

/** Judges fields on issues of one type in one project. */
export function judgeIssueType(
  evidence: FieldsEvidence,
  project: Pick<Project, 'id' | 'style'>,
  type: IssueType,
  fieldIds: readonly string[],
): JudgedIssueType {
  const { screens, rules } = evidence;
  const create = placeOf(screens, project.id, type.id, 'create');
  const edit = placeOf(screens, project.id, type.id, 'edit');
  const configuration = configurationOf(rules, project.id, type.id);
  const cell = (fieldId: string): FieldCell => {
    const field = describedField(evidence, fieldId);
    const rule = fieldRule(rules, project.id, type.id, field);
    // Rules list fields for screens. What they leave out of Jira's others, such as the status, they do not forbid.
    const listed = field.custom || (screens.screenable?.has(fieldId) ?? false);
    const silent = rule.available.is === 'no' && UNLISTED.has(rule.available.why) && !listed;
    const switchedBy = SWITCHED_BY[fieldId];
    const off = switchedBy !== undefined && evidence.switches[switchedBy] === false;
    return {
      fieldId,
      create: onScreen(screens, project.style, create, fieldId),
      edit: onScreen(screens, project.style, edit, fieldId),
      ...rule,
      ...(silent && { available: NOT_FOR_SCREENS, required: NOT_FOR_SCREENS }),
      ...(off && { available: { is: 'no', why: 'switched-off' }, required: { is: 'no' } }),
    };
  };
  const mapped = new Set([...fieldIds, ...ALWAYS_SENT]);
  const required = requiredFields(rules, project.id, type.id)?.filter((id) => !mapped.has(id));
  return {
    ...type,
    ...(create && { create }),
    ...(edit && { edit }),
    ...(configuration && { configuration }),
    fields: fieldIds.map(cell),
    unfilled:
      required
        ?.map(cell)
        .filter((one) => one.required.is !== 'no')
        .map((one) => ({
          id: one.fieldId,
          name: describedField(evidence, one.fieldId).name,
          required: one.required,
          create: one.create,
        })) ?? null,
  };
}

function configurationOf(rules: RulesReading, projectId: number, typeId: string): Named | undefined {
  const own = rules.projects.get(projectId);
  const id = own?.model === 'field-configuration' ? forType(own.byType, typeId) : undefined;
  return id === undefined ? undefined : { id, name: rules.names.get(id) ?? id };
}
