import { alwaysRequired } from '../model/built-in-configuration';
import type { Field, FieldConfiguration } from '../model/configuration-state';
import type { Project, SiteState } from '../model/site-state';

/** Jira's own fields that every team-managed project offers. */
const teamManagedFields = ['summary', 'description', 'assignee', 'reporter', 'labels', 'duedate', 'priority'];

/**
 * Whether a context of the field covers a project and issue type (Atlassian REST docs, "Get custom field contexts for projects and
 * issue types": a context assigned to the project counts, and the global one only where none is). Jira's own fields have none.
 */
function hasContext(field: Field, project: Project, issueTypeId: string): boolean {
  if (field.custom === undefined) return true;
  const assigned = field.contexts.filter(({ projectIds }) => projectIds.includes(project.id));
  const global = field.contexts.filter(({ projectIds }) => projectIds.length === 0);
  return (assigned.length > 0 ? assigned : global).some(
    ({ issueTypeIds }) => issueTypeIds.length === 0 || issueTypeIds.includes(issueTypeId),
  );
}

/** The field configuration that holds for an issue type of a project which is not on field schemes. */
function configurationOf(
  state: SiteState,
  project: Project,
  issueTypeId: string,
): FieldConfiguration | undefined {
  const { fieldConfigurations, fieldConfigurationSchemes } = state.configuration;
  const scheme = fieldConfigurationSchemes.get(project.fieldConfigurationSchemeId ?? -1);
  const id = scheme?.byType.get(issueTypeId) ?? scheme?.byType.get('default');
  return fieldConfigurations.get(id ?? -1) ?? [...fieldConfigurations.values()].find((one) => one.isDefault);
}

/** Whether a field is required in a field configuration. */
export function requiredIn(configuration: FieldConfiguration, fieldId: string): boolean {
  return alwaysRequired.has(fieldId) || configuration.items.get(fieldId)?.isRequired === true;
}

/** Whether a field can be used on issues of a type in a project; undefined: it is not available there. */
export function fieldRule(
  state: SiteState,
  project: Project,
  issueTypeId: string,
  field: Field,
): { readonly isRequired: boolean } | undefined {
  if (project.style === 'next-gen') {
    const own = field.contexts.some(({ projectIds }) => projectIds.includes(project.id));
    if (!own && !teamManagedFields.includes(field.id)) return undefined;
    return { isRequired: field.id === 'summary' };
  }
  const scheme = state.configuration.fieldSchemes?.get(project.fieldSchemeId ?? -1);
  if (scheme) {
    const entry = scheme.fields.get(field.id);
    const types = entry?.restrictedToWorkTypes;
    if (!entry || (types && types.length > 0 && !types.includes(issueTypeId))) return undefined;
    return { isRequired: entry.workTypes?.[issueTypeId] ?? entry.isRequired ?? false };
  }
  const configuration = configurationOf(state, project, issueTypeId);
  const hidden = configuration?.items.get(field.id)?.isHidden === true;
  if (!configuration || hidden || !field.screenable || !hasContext(field, project, issueTypeId)) {
    return undefined;
  }
  return { isRequired: requiredIn(configuration, field.id) };
}
