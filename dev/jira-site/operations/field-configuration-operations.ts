import { requiredIn } from '../evaluator/field-availability';
import { badRequest, notFound } from '../http/jira-error';
import type { Call, Operation } from '../http/operation';
import { page } from '../http/page';
import { requireJiraAdmin } from './caller-access';
import { classicProjects, configurationPage, groupedBy } from './configuration-access';
import { idFilter } from './security-access';

/** @throws JiraError 403 unless the caller administers Jira, 404 where the site is assumed to have these operations no more */
function requireOldModel(call: Call): void {
  requireJiraAdmin(call);
  if (!call.assumptions.fieldConfigurationsAnswer) throw notFound('null for uri');
}

/** Projects on the default scheme come first, in a row without a scheme (documented); moved projects are not on any. */
const projects: Operation = {
  id: 'getFieldConfigurationSchemeProjectMapping',
  method: 'GET',
  path: '/fieldconfigurationscheme/project',
  anonymous: false,
  answer: (call) => {
    requireOldModel(call);
    const { fieldConfigurationSchemes } = call.state.configuration;
    const rows = groupedBy(
      classicProjects(call).filter(({ fieldSchemeId }) => fieldSchemeId === undefined),
      ({ fieldConfigurationSchemeId }) => fieldConfigurationSchemeId,
    ).sort((a, b) => (a.used ?? -1) - (b.used ?? -1));
    const body = page(call, configurationPage(call), rows, ({ used, projectIds }) => ({
      ...(used === undefined
        ? {}
        : {
            fieldConfigurationScheme: {
              id: String(used),
              name: fieldConfigurationSchemes.get(used)?.name ?? '',
            },
          }),
      projectIds,
    }));
    return { body, cost: { objects: body.values.length, each: 1 } };
  },
};

const mappings: Operation = {
  id: 'getFieldConfigurationSchemeMappings',
  method: 'GET',
  path: '/fieldconfigurationscheme/mapping',
  anonymous: false,
  answer: (call) => {
    requireOldModel(call);
    const asked = idFilter(call, 'fieldConfigurationSchemeId');
    if (asked && asked.size > 50) throw badRequest('At most 50 field configuration schemes.');
    const rows = [...call.state.configuration.fieldConfigurationSchemes.values()]
      .filter(({ id }) => asked?.has(id) ?? true)
      .flatMap(({ id, byType }) =>
        [...byType].map(([issueTypeId, configurationId]) => ({
          fieldConfigurationSchemeId: String(id),
          issueTypeId,
          fieldConfigurationId: String(configurationId),
        })),
      );
    if (rows.length === 0) throw notFound('No field configuration schemes were found.');
    const body = page(call, configurationPage(call), rows, (row) => row);
    return { body, cost: { objects: body.values.length, each: 1 } };
  },
};

const list: Operation = {
  id: 'getAllFieldConfigurations',
  method: 'GET',
  path: '/fieldconfiguration',
  anonymous: false,
  answer: (call) => {
    requireOldModel(call);
    const asked = idFilter(call, 'id');
    const onlyDefault = call.query.get('isDefault') === 'true';
    const marked = call.assumptions.defaultFieldConfigurationMarked;
    const rows = [...call.state.configuration.fieldConfigurations.values()].filter(
      ({ id, isDefault }) => (asked?.has(id) ?? true) && (!onlyDefault || (isDefault && marked)),
    );
    const body = page(call, configurationPage(call), rows, ({ id, name, isDefault }) => ({
      id,
      name,
      description: '',
      ...(isDefault && marked ? { isDefault } : {}),
    }));
    return { body, cost: { objects: body.values.length, each: 1 } };
  },
};

const items: Operation = {
  id: 'getFieldConfigurationItems',
  method: 'GET',
  path: '/fieldconfiguration/{id}/fields',
  anonymous: false,
  answer: (call) => {
    requireOldModel(call);
    const configuration = call.state.configuration.fieldConfigurations.get(Number(call.params['id']));
    if (!configuration) throw notFound('The field configuration was not found.');
    const rows = [...call.state.configuration.fields.values()].filter(({ screenable }) => screenable);
    const body = page(call, configurationPage(call), rows, ({ id }) => ({
      id,
      isHidden: configuration.items.get(id)?.isHidden ?? false,
      isRequired: requiredIn(configuration, id),
    }));
    return { body, cost: { objects: body.values.length, each: 1 } };
  },
};

/** Field configurations: which fields are hidden and required, on sites and projects that are not yet on field schemes. */
export const fieldConfigurationOperations: readonly Operation[] = [projects, mappings, list, items];
