import type { FilterShare } from '../site-file/configuration-schema';

/** Fields, screens, field rules, filters and boards of a site. */
export interface SiteConfiguration {
  issueTypes: Map<string, IssueType>;
  issueTypeSchemes: Map<number, IssueTypeScheme>;
  fields: Map<string, Field>;
  screens: Map<number, Screen>;
  screenSchemes: Map<number, ScreenScheme>;
  issueTypeScreenSchemes: Map<number, TypeMapping>;
  fieldConfigurations: Map<number, FieldConfiguration>;
  fieldConfigurationSchemes: Map<number, TypeMapping>;
  /** Undefined: the site has no field schemes, and their operations answer 404. */
  fieldSchemes: Map<number, FieldScheme> | undefined;
  switches: Record<string, boolean>;
  linkTypes: LinkType[];
  filters: Map<number, Filter>;
  boards: Map<number, Board>;
}

export interface IssueType {
  id: string;
  name: string;
  subtask: boolean;
  hierarchyLevel: number;
}

export interface IssueTypeScheme {
  id: number;
  name: string;
  issueTypeIds: string[];
}

export interface Field {
  id: string;
  name: string;
  /** The type's URI of a custom field. */
  custom: string | undefined;
  /** Whether it can be put on a screen. */
  screenable: boolean;
  contexts: FieldContext[];
}

export interface FieldContext {
  id: number;
  /** None: all projects. */
  projectIds: number[];
  /** None: any issue type. */
  issueTypeIds: string[];
}

export interface Screen {
  id: number;
  name: string;
  tabs: { id: number; name: string; fieldIds: string[] }[];
}

export interface ScreenScheme {
  id: number;
  name: string;
  screens: { default: number; create?: number; edit?: number; view?: number };
}

/** Issue type id or `default` → id of a screen scheme or field configuration. */
export interface TypeMapping {
  id: number;
  name: string;
  byType: Map<string, number>;
}

export interface FieldConfiguration {
  id: number;
  name: string;
  isDefault: boolean;
  /** Fields that differ from "shown and optional". */
  items: Map<string, { isHidden?: boolean; isRequired?: boolean }>;
}

export interface FieldScheme {
  id: number;
  name: string;
  isDefault: boolean;
  fields: Map<
    string,
    { isRequired?: boolean; restrictedToWorkTypes?: string[]; workTypes?: Record<string, boolean> }
  >;
}

export interface LinkType {
  id: string;
  name: string;
  inward: string;
  outward: string;
}

export interface Filter {
  id: number;
  name: string;
  ownerAccountId: string;
  jql: string;
  shares: FilterShare[];
  editShares: FilterShare[];
}

export interface Board {
  id: number;
  name: string;
  type: 'scrum' | 'kanban' | 'simple';
  filterId: number;
  projectIds: number[];
}
