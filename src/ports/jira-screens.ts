import type {
  BoardConfiguration,
  BoardHit,
  BoardProject,
  FilterReading,
} from '../domain/fields/board-reading';
import type {
  ByType,
  ConfiguredField,
  FieldContexts,
  IssueType,
  SchemeField,
  ScreenScheme,
  SiteField,
  SiteSwitches,
} from '../domain/fields/reading';
import type { Named } from '../domain/fields/said';

/**
 * How issues, fields, screens and boards are set up. Screens, their schemes and field configurations are those of company-managed projects;
 * team-managed ones are absent from every map. Every method may throw what those of `Jira` throw.
 */
export interface JiraConfiguration {
  /** Fields of the site, Jira's own and custom ones. */
  fields(): Promise<readonly SiteField[]>;
  switches(): Promise<SiteSwitches>;
  /** The types of links between issues; `off` when issue linking is off. */
  linkTypes(): Promise<readonly Named[] | 'off'>;
  /** The issue types of live projects (at most 50). */
  issueTypes(projectIds: readonly number[]): Promise<ReadonlyMap<number, readonly IssueType[]>>;
  issueTypeSchemes(projectIds: readonly number[]): Promise<ReadonlyMap<number, Named>>;
  /** Issue type screen schemes by project. */
  typeScreenSchemes(projectIds: readonly number[]): Promise<ReadonlyMap<number, Named>>;
  /** Screen scheme ids by issue type, by issue type screen scheme. */
  typeScreenMappings(schemeIds: readonly string[]): Promise<ReadonlyMap<string, ByType>>;
  screenSchemes(ids: readonly string[]): Promise<ReadonlyMap<string, ScreenScheme>>;
  screenNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  screenTabs(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Named[]>>;
  tabFields(screenId: string, tabId: string): Promise<readonly string[]>;
  /** Fields that are not on a screen, and could be. */
  addableFields(screenId: string): Promise<readonly string[]>;
  /** Ids of the field schemes of the projects that were moved to them; `none` on a site that has none yet. */
  fieldSchemes(projectIds: readonly number[]): Promise<ReadonlyMap<number, string> | 'none'>;
  /** Names by id of the field schemes that these projects use. */
  fieldSchemeNames(projectIds: readonly number[]): Promise<ReadonlyMap<string, string>>;
  fieldSchemeFields(schemeId: string): Promise<ReadonlyMap<string, SchemeField>>;
  /** Field configuration schemes by project; `default` for projects on the site's default. */
  fieldConfigurationSchemes(projectIds: readonly number[]): Promise<ReadonlyMap<number, Named | 'default'>>;
  /** Field configuration ids by issue type, by field configuration scheme. */
  fieldConfigurationMappings(schemeIds: readonly string[]): Promise<ReadonlyMap<string, ByType>>;
  /** Names of field configurations by id. */
  fieldConfigurationNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The site's default field configuration; `undefined` when none is marked as that. */
  defaultFieldConfiguration(): Promise<Named | undefined>;
  fieldConfigurationFields(id: string): Promise<ReadonlyMap<string, ConfiguredField>>;
  fieldContexts(fieldId: string): Promise<FieldContexts>;
  /**
   * The fields that Jira offers in a project, by issue type, with whether they are required; `off` on a site without this.
   * @param fieldIds only these; all when left out
   */
  offeredFields(
    projectId: number,
    issueTypeIds: readonly string[],
    fieldIds?: readonly string[],
  ): Promise<ReadonlyMap<string, ReadonlyMap<string, boolean>> | 'off'>;
  /** The first boards that the caller sees, by a part of their name or by project. */
  boards(by: { readonly name?: string; readonly projectKey?: string }): Promise<{
    readonly boards: readonly BoardHit[];
    readonly more: boolean;
  }>;
  boardConfiguration(boardId: number): Promise<BoardConfiguration>;
  /** Projects of a board: those that its filter names, and those that it has issues of. */
  boardProjects(boardId: number): Promise<readonly BoardProject[]>;
  /** Filters by id, whoever they are shared with; at most 200. Those that are not there, or kept from the app, are absent. */
  filters(ids: readonly string[]): Promise<ReadonlyMap<string, FilterReading>>;
}
