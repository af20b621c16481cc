import { fieldRule } from '../../../dev/jira-site/evaluator/field-availability';
import type { Field } from '../../../dev/jira-site/model/configuration-state';
import type { Project, SiteState } from '../../../dev/jira-site/model/site-state';

/** How it really is on the simulated site, read from its state without any of the app's code. */
export interface FieldTruth {
  /** Undefined in team-managed projects, whose screens the site does not have. */
  readonly create: boolean | undefined;
  readonly edit: boolean | undefined;
  readonly available: boolean;
  readonly required: boolean;
}

/** What is true of a field on issues of a type in a project. @throws Error when there is no such field */
export function fieldTruth(
  state: SiteState,
  project: Project,
  issueTypeId: string,
  fieldId: string,
): FieldTruth {
  const field: Field | undefined = state.configuration.fields.get(fieldId);
  if (!field) throw new Error(`The site has no field ${fieldId}.`);
  const rule = fieldRule(state, project, issueTypeId, field);
  return {
    create: hasOnScreen(state, project, issueTypeId, fieldId, 'create'),
    edit: hasOnScreen(state, project, issueTypeId, fieldId, 'edit'),
    available: rule !== undefined,
    required: rule?.isRequired ?? false,
  };
}

function hasOnScreen(
  { configuration }: SiteState,
  project: Project,
  issueTypeId: string,
  fieldId: string,
  operation: 'create' | 'edit',
): boolean | undefined {
  if (project.style === 'next-gen') return undefined;
  const scheme = configuration.issueTypeScreenSchemes.get(project.issueTypeScreenSchemeId ?? 1);
  const id = scheme?.byType.get(issueTypeId) ?? scheme?.byType.get('default');
  const screens = configuration.screenSchemes.get(id ?? -1)?.screens;
  if (!screens) throw new Error(`${project.key} has no screens.`);
  const screen = configuration.screens.get(screens[operation] ?? screens.default);
  return screen?.tabs.some(({ fieldIds }) => fieldIds.includes(fieldId)) ?? false;
}
