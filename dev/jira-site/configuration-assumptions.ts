/** What nobody could establish about fields, screens, filters and boards, as switches; see `assumptions.ts`. */
export interface ConfigurationAssumptions {
  /** Screens, their schemes, field configurations, contexts and filters: largest page. */
  configurationMaxPage: number;
  /** GET screens/tabs, which is experimental: whether the site answers it. */
  bulkScreenTabs: boolean;
  /** The deprecated operations on field configurations: whether they still answer. */
  fieldConfigurationsAnswer: boolean;
  /** GET fieldconfiguration: the default one is marked, and found by `isDefault=true`. */
  defaultFieldConfigurationMarked: boolean;
  /** GET config/fieldschemes/{id}/fields: a field for all work types has no `restrictedToWorkTypes`, or an empty one. */
  unrestrictedFieldListsWorkTypes: 'absent' | 'empty';
  /** GET projects/fields, which is experimental: whether the site answers it. */
  projectFieldsAnswer: boolean;
  /** GET projects/fields: whether it has rows for team-managed projects. */
  projectFieldsCoverTeamManaged: boolean;
  /** Who may view a board: whoever sees its filter, or of those only who also browses one of its projects. */
  boardVisibility: 'filter-share' | 'filter-share-and-browse';
  /** GET board/{id}/project: projects that the caller cannot browse are listed too. */
  boardListsUnseenProjects: boolean;
  /** filter/search: for whom a share with a project is no `project-unknown`. */
  filterProjectKnownTo: 'browsers' | 'whoever-sees-it';
  /** filter/search on a site where an app access rule blocks a project. */
  filtersUnderAppAccessRule: 'left-out' | 'refused' | 'answered';
}

/** The more likely readings; the reasons are in `dev/ASSUMPTIONS.md`. */
export const defaultConfigurationAssumptions: Readonly<ConfigurationAssumptions> = {
  configurationMaxPage: 100,
  bulkScreenTabs: true,
  fieldConfigurationsAnswer: true,
  defaultFieldConfigurationMarked: true,
  unrestrictedFieldListsWorkTypes: 'absent',
  projectFieldsAnswer: true,
  projectFieldsCoverTeamManaged: true,
  boardVisibility: 'filter-share',
  boardListsUnseenProjects: true,
  filterProjectKnownTo: 'browsers',
  filtersUnderAppAccessRule: 'left-out',
};
