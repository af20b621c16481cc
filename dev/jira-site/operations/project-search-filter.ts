import { badRequest } from '../http/jira-error';
import type { Call } from '../http/operation';
import { listParam } from '../http/query';
import type { Project } from '../model/site-state';
import { mayAdminister, mayBrowse, maySee } from './caller-access';

type Test = (project: Project) => boolean;

const statuses = ['live', 'archived', 'deleted'];

/** Documented: up to 50 ids or keys can be given. */
const maxIds = 50;

function idList(call: Call, name: 'id' | 'keys'): Set<string> | undefined {
  const given = listParam(call.query, name);
  if (given.length === 0) return undefined;
  if (given.length > maxIds) {
    if (call.assumptions.searchTooManyIds === 'refused') {
      throw badRequest(`Up to ${maxIds} values can be provided for ${name}.`);
    }
    given.length = maxIds;
  }
  return new Set(given);
}

function actionTest(call: Call): Test {
  const action = call.query.get('action') ?? 'view';
  switch (action) {
    case 'view':
      return (project) => maySee(call, project);
    case 'browse':
      return (project) => mayBrowse(call, project);
    case 'edit':
      return (project) => mayAdminister(call, project);
    case 'create':
      return (project) =>
        call.rights.inProject(project, 'CREATE_ISSUES', { administerCounts: false, perIssueCounts: true });
    default:
      throw badRequest(`${action} is not a valid value for action.`);
  }
}

/**
 * The filter of GET project/search for this caller (Atlassian REST docs: its query parameters and "Permissions required").
 * @throws JiraError 400 for a value the parameter doesn't have
 */
export function projectFilter(call: Call): Test {
  const { query } = call;
  const ids = idList(call, 'id');
  const keys = idList(call, 'keys');
  const typeKeys = listParam(query, 'typeKey');
  const categoryId = query.get('categoryId');
  const words = query.get('query')?.toLowerCase() ?? '';
  const wanted = listParam(query, 'status');
  const wrong = wanted.find((status) => !statuses.includes(status));
  if (wrong !== undefined) throw badRequest(`${wrong} is not a valid value for status.`);
  if (wanted.length === 0) wanted.push('live');

  const tests: Test[] = [(project) => wanted.includes(project.status)];
  if (ids) tests.push((project) => ids.has(String(project.id)));
  if (keys) tests.push((project) => keys.has(project.key));
  if (typeKeys.length > 0) tests.push((project) => typeKeys.includes(project.typeKey));
  if (categoryId !== null) tests.push((project) => project.categoryId === categoryId);
  if (words !== '') {
    tests.push(({ key, name }) => key.toLowerCase().includes(words) || name.toLowerCase().includes(words));
  }
  tests.push(actionTest(call));
  return (project) => tests.every((test) => test(project));
}
