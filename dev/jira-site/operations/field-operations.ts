import { fieldRule } from '../evaluator/field-availability';
import { badRequest, notFound } from '../http/jira-error';
import type { Call, Operation } from '../http/operation';
import { page } from '../http/page';
import type { Field } from '../model/configuration-state';
import { requireJiraAdmin } from './caller-access';
import { configurationPage, strictPage } from './configuration-access';
import { idFilter } from './security-access';

function schemaOf({ id, custom }: Field): Record<string, unknown> {
  if (custom === undefined) return { type: 'string', system: id };
  return { type: 'any', custom, customId: Number(id.replace(/\D/gu, '')) };
}

const list: Operation = {
  id: 'getFields',
  method: 'GET',
  path: '/field',
  anonymous: true,
  answer: (call) => {
    const body = [...call.state.configuration.fields.values()].map((field) => ({
      id: field.id,
      key: field.id,
      name: field.name,
      custom: field.custom !== undefined,
      orderable: field.screenable,
      navigable: true,
      searchable: true,
      clauseNames: [field.id],
      schema: schemaOf(field),
    }));
    return { body, cost: { objects: body.length, each: 1 } };
  },
};

/** @throws JiraError 403 unless the caller administers Jira, 404 when there is no such custom field */
function requireCustomField(call: Call): Field {
  requireJiraAdmin(call);
  const field = call.state.configuration.fields.get(call.params['fieldId'] ?? '');
  if (field?.custom === undefined) throw notFound('The custom field was not found.');
  return field;
}

const contextProjects: Operation = {
  id: 'getProjectContextMapping',
  method: 'GET',
  path: '/field/{fieldId}/context/projectmapping',
  anonymous: false,
  answer: (call) => {
    const rows = requireCustomField(call).contexts.flatMap(({ id, projectIds }): unknown[] =>
      projectIds.length === 0
        ? [{ contextId: String(id), isGlobalContext: true }]
        : projectIds.map((projectId) => ({ contextId: String(id), projectId: String(projectId) })),
    );
    const body = page(call, configurationPage(call), rows, (row) => row);
    return { body, cost: { objects: body.values.length, each: 1 } };
  },
};

const contextTypes: Operation = {
  id: 'getIssueTypeMappingsForContexts',
  method: 'GET',
  path: '/field/{fieldId}/context/issuetypemapping',
  anonymous: false,
  answer: (call) => {
    const rows = requireCustomField(call).contexts.flatMap(({ id, issueTypeIds }): unknown[] =>
      issueTypeIds.length === 0
        ? [{ contextId: String(id), isAnyIssueType: true }]
        : issueTypeIds.map((issueTypeId) => ({ contextId: String(id), issueTypeId })),
    );
    const body = page(call, configurationPage(call), rows, (row) => row);
    return { body, cost: { objects: body.values.length, each: 1 } };
  },
};

/** "Only fields that are available for the specified combination of projects and work types are returned." */
const ofProjects: Operation = {
  id: 'getProjectFields',
  method: 'GET',
  path: '/projects/fields',
  anonymous: false,
  needsJiraAccess: true,
  answer: (call) => {
    if (!call.assumptions.projectFieldsAnswer) throw notFound('null for uri');
    const projectIds = idFilter(call, 'projectId');
    const typeIds = idFilter(call, 'workTypeId');
    if (!projectIds || !typeIds) throw badRequest('projectId and workTypeId are required.');
    const wanted = new Set(call.query.getAll('fieldId'));
    const rows = [...projectIds].flatMap((projectId) => {
      const project = call.state.projects.get(projectId);
      if (!project || (project.style === 'next-gen' && !call.assumptions.projectFieldsCoverTeamManaged))
        return [];
      return [...typeIds].flatMap((workTypeId) =>
        [...call.state.configuration.fields.values()]
          .filter(({ id }) => wanted.size === 0 || wanted.has(id))
          .flatMap((field) => {
            const rule = fieldRule(call.state, project, String(workTypeId), field);
            return rule ? [{ projectId, workTypeId, fieldId: field.id, ...rule }] : [];
          }),
      );
    });
    const body = page(call, strictPage(call), rows, (row) => row);
    return { body, cost: { objects: body.values.length, each: 1 } };
  },
};

/** Fields, where their contexts apply, and which a project offers. */
export const fieldOperations: readonly Operation[] = [list, contextProjects, contextTypes, ofProjects];
