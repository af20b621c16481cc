/** One operation of the Jira Cloud REST APIs (platform, software): its method and path template, as Atlassian writes it. */
export interface UsedOperation {
  readonly method: 'GET' | 'POST';
  readonly path: string;
}

const get = (path: string): UsedOperation => ({ method: 'GET', path: `/rest/api/3/${path}` });
const post = (path: string): UsedOperation => ({ method: 'POST', path: `/rest/api/3/${path}` });
/** Boards belong to Jira Software, which has an API and a description of its own. */
const agile = (path: string): UsedOperation => ({ method: 'GET', path: `/rest/agile/1.0/${path}` });

/**
 * Every Jira operation that the app calls, and no other. `npm run manifest` fails when a call in `src/jira`
 * is missing here, when an entry here is not called, and when the manifest's scopes differ from what these need.
 */
export const USED_OPERATIONS: readonly UsedOperation[] = [
  get('serverInfo'),
  get('instance/license'),
  get('mypermissions'),
  get('permissions'),
  post('permissions/check'),
  post('permissions/project'),
  get('permissionscheme'),
  get('permissionscheme/{schemeId}'),
  get('project/{projectKeyOrId}/permissionscheme'),
  get('project/search'),
  get('projectCategory'),
  get('project/{projectIdOrKey}/role'),
  get('project/{projectIdOrKey}/role/{id}'),
  get('user'),
  get('user/groups'),
  get('user/search'),
  get('users/search'),
  get('group/bulk'),
  get('issuesecurityschemes'),
  get('issuesecurityschemes/search'),
  get('issuesecurityschemes/level'),
  get('issuesecurityschemes/level/member'),
  get('data-policy'),
  get('data-policy/project'),
  get('field'),
  get('configuration'),
  get('issueLinkType'),
  get('issuetypescheme/project'),
  get('issuetypescreenscheme/project'),
  get('issuetypescreenscheme/mapping'),
  get('screenscheme'),
  get('screens'),
  get('screens/tabs'),
  get('screens/{screenId}/tabs'),
  get('screens/{screenId}/tabs/{tabId}/fields'),
  get('screens/{screenId}/availableFields'),
  get('config/fieldschemes'),
  get('config/fieldschemes/projects'),
  get('config/fieldschemes/{id}/fields'),
  get('fieldconfigurationscheme/project'),
  get('fieldconfigurationscheme/mapping'),
  get('fieldconfiguration'),
  get('fieldconfiguration/{id}/fields'),
  get('field/{fieldId}/context/projectmapping'),
  get('field/{fieldId}/context/issuetypemapping'),
  get('projects/fields'),
  get('filter/search'),
  agile('board'),
  agile('board/{boardId}/configuration'),
  agile('board/{boardId}/project'),
];
