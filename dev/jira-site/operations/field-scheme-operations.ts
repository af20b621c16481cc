import { badRequest, notFound } from '../http/jira-error';
import type { Call, Operation } from '../http/operation';
import { page } from '../http/page';
import type { FieldScheme } from '../model/configuration-state';
import { requireJiraAdmin } from './caller-access';
import { strictPage } from './configuration-access';
import { idFilter } from './security-access';

/**
 * The site's field schemes.
 * @throws JiraError 403 unless the caller administers Jira, 404 where the site has none ("feature flag is disabled")
 */
function requireSchemes(call: Call): Map<number, FieldScheme> {
  requireJiraAdmin(call);
  const { fieldSchemes } = call.state.configuration;
  if (!fieldSchemes) throw notFound('null for uri');
  return fieldSchemes;
}

const projects: Operation = {
  id: 'getProjectsWithFieldSchemes',
  method: 'GET',
  path: '/config/fieldschemes/projects',
  anonymous: false,
  answer: (call) => {
    requireSchemes(call);
    const asked = idFilter(call, 'projectId');
    if (!asked) throw badRequest('projectId is required.');
    const rows = [...asked].flatMap((projectId) => {
      const schemeId = call.state.projects.get(projectId)?.fieldSchemeId;
      return schemeId === undefined ? [] : [{ projectId, schemeId }];
    });
    const body = page(call, strictPage(call), rows, (row) => row);
    return { body, cost: { objects: body.values.length, each: 1 } };
  },
};

const list: Operation = {
  id: 'getFieldAssociationSchemes',
  method: 'GET',
  path: '/config/fieldschemes',
  anonymous: false,
  answer: (call) => {
    const schemes = requireSchemes(call);
    const asked = idFilter(call, 'projectId');
    const used = new Set([...(asked ?? [])].map((id) => call.state.projects.get(id)?.fieldSchemeId));
    const rows = [...schemes.values()].filter(({ id }) => !asked || used.has(id));
    const body = page(call, strictPage(call), rows, ({ id, name, isDefault, fields }) => ({
      id,
      name,
      description: '',
      isDefault,
      fieldsCount: fields.size,
      ...(asked ? { matchedFilters: { projectIds: [...asked] } } : {}),
    }));
    return { body, cost: { objects: body.values.length, each: 1 } };
  },
};

const fields: Operation = {
  id: 'searchFieldAssociationSchemeFields',
  method: 'GET',
  path: '/config/fieldschemes/{id}/fields',
  anonymous: false,
  answer: (call) => {
    const scheme = requireSchemes(call).get(Number(call.params['id']));
    if (!scheme) throw notFound('The field scheme was not found.');
    const asked = call.query.getAll('fieldId');
    const rows = [...scheme.fields].filter(([id]) => asked.length === 0 || asked.includes(id));
    const unrestricted = call.assumptions.unrestrictedFieldListsWorkTypes === 'empty';
    const body = page(call, strictPage(call), rows, ([fieldId, rule]) => ({
      fieldId,
      allowedOperations: ['REMOVE', 'CHANGE_REQUIRED', 'CHANGE_DESCRIPTION'],
      parameters: { description: '', isRequired: rule.isRequired ?? false },
      ...(rule.restrictedToWorkTypes || unrestricted
        ? { restrictedToWorkTypes: rule.restrictedToWorkTypes ?? [] }
        : {}),
      workTypeParameters: Object.entries(rule.workTypes ?? {}).map(([workTypeId, isRequired]) => ({
        workTypeId,
        isRequired,
      })),
    }));
    return { body, cost: { objects: body.values.length, each: 1 } };
  },
};

/** Field schemes: the successor of field configurations, which sites get one after the other. */
export const fieldSchemeOperations: readonly Operation[] = [projects, list, fields];
