import type { Named } from './said';

export interface IssueType extends Named {
  readonly subtask: boolean;
}

/** A field of the site. */
export interface SiteField extends Named {
  readonly custom: boolean;
  /** The type of a custom field, e.g. `com.pyxis.greenhopper.jira:gh-sprint`. */
  readonly type?: string;
}

/** Issue type id → id of what is used for it; `default` for the issue types that are not named. */
export type ByType = Readonly<Record<string, string>>;

/**
 * What is used for an issue type (Atlassian REST v3, schemas IssueTypeScreenSchemeItem and FieldConfigurationIssueTypeItem: `default`
 * applies to all issue types without an entry of their own).
 */
export const forType = (mapping: ByType | undefined, issueTypeId: string): string | undefined =>
  mapping?.[issueTypeId] ?? mapping?.['default'];

export interface ScreenScheme extends Named {
  readonly screens: { readonly default: string; readonly create?: string; readonly edit?: string };
}

export interface ScreenTab extends Named {
  readonly fieldIds: readonly string[];
}

/** The screens of company-managed projects. What is not in a map could not be read. */
export interface ScreensReading {
  /** Issue type screen scheme by project id. */
  readonly typeSchemes: ReadonlyMap<number, Named>;
  /** Screen scheme ids by issue type screen scheme. */
  readonly mappings: ReadonlyMap<string, ByType>;
  readonly schemes: ReadonlyMap<string, ScreenScheme>;
  readonly names: ReadonlyMap<string, string>;
  readonly tabs: ReadonlyMap<string, readonly ScreenTab[]>;
  /** Every field that Jira lets one put on a screen; `null` when that could not be read. */
  readonly screenable: ReadonlySet<string> | null;
}

/** A field in a field scheme. */
export interface SchemeField {
  /** Absent where Jira did not say. */
  readonly required?: boolean;
  /** Issue types that it is limited to; none: all. */
  readonly onlyTypes: readonly string[];
  /** Whether it is required, for issue types that differ. */
  readonly byType: Readonly<Record<string, boolean>>;
}

/** A field in a field configuration; what Jira did not say is absent. */
export interface ConfiguredField {
  readonly hidden?: boolean;
  readonly required?: boolean;
}

/** Which fields a project has and which are required, by the model that its site uses for it. */
export type FieldRules =
  | {
      readonly model: 'field-scheme';
      readonly scheme: Named;
      readonly fields: ReadonlyMap<string, SchemeField>;
    }
  | {
      readonly model: 'field-configuration';
      /** Absent: the site's default. */
      readonly scheme?: Named;
      readonly byType: ByType;
    }
  /** Neither could be read, but Jira lists what is available, by issue type and field, and whether it is required. */
  | {
      readonly model: 'listed';
      readonly types: ReadonlyMap<string, ReadonlyMap<string, boolean>>;
      /** False where only the fields of the connector were asked about. */
      readonly whole: boolean;
    }
  | { readonly model: 'unreadable' };

/** Where a custom field applies on a site with field configurations. */
export interface FieldContexts {
  /** Projects of a context; none: all. */
  readonly projects: readonly { readonly contextId: string; readonly projectId?: number }[];
  /** Issue types of a context; none: any. */
  readonly types: readonly { readonly contextId: string; readonly issueTypeId?: string }[];
}

/** The field rules of several projects. */
export interface RulesReading {
  readonly projects: ReadonlyMap<number, FieldRules>;
  /** Field configurations by id; those that could not be read are absent. */
  readonly configurations: ReadonlyMap<string, ReadonlyMap<string, ConfiguredField>>;
  readonly names: ReadonlyMap<string, string>;
  /** Contexts of custom fields, as far as they were read. */
  readonly contexts: ReadonlyMap<string, FieldContexts>;
}

/** What is on for the whole site; a switch that was not read is absent. */
export interface SiteSwitches {
  readonly issueLinking?: boolean;
  readonly subTasks?: boolean;
  readonly timeTracking?: boolean;
  readonly attachments?: boolean;
  readonly unassignedIssues?: boolean;
  readonly voting?: boolean;
  readonly watching?: boolean;
}
