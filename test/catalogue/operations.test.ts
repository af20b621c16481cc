import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkOperations } from '../../scripts/lib/catalogue/check-operations';
import { findOperation, listOperations, OPERATION_GROUPS } from '../../src/catalogue';

const FILE = join(__dirname, '..', '..', 'src', 'catalogue', 'operations', 'operations.json');

interface Written {
  id: string;
  label: string;
  needs: Record<string, unknown>[];
  failure: Record<string, unknown>[];
  [field: string]: unknown;
}

/** The shipped operations as they are written, the first of them changed. */
const changed = (change: (operation: Written) => void): Written[] => {
  const operations = JSON.parse(readFileSync(FILE, 'utf8')) as Written[];
  const [first] = operations;
  if (!first) throw new Error('there is no operation');
  change(first);
  return operations;
};

const keysOf = (id: string): string[] =>
  (findOperation(id)?.needs ?? []).flatMap(({ anyOf }) => anyOf.map(({ key }) => key));

test('the shipped operations pass the check', () => {
  const { operations, findings } = checkOperations(JSON.parse(readFileSync(FILE, 'utf8')));
  expect(findings).toEqual([]);
  expect(operations).toEqual(listOperations());
  expect(operations.length).toBeGreaterThan(50);
});

test('every group has operations, and every operation a group', () => {
  const used = new Set(listOperations().map(({ group }) => group));
  expect([...used].sort()).toEqual(OPERATION_GROUPS.map(({ id }) => id).toSorted());
});

test('an operation that nobody knows is not found', () => {
  expect(findOperation('create-everything')).toBeUndefined();
});

test.each([
  ['create-versions', ['ADMINISTER_PROJECTS', 'ADMINISTER']],
  ['rank', ['SCHEDULE_ISSUES']],
  ['log-work', ['BROWSE_PROJECTS', 'WORK_ON_ISSUES']],
  ['manage-sprints', ['MANAGE_SPRINTS_PERMISSION', 'synced-boards']],
  ['register-webhooks', ['ADMINISTER']],
  ['set-reporter', ['MODIFY_REPORTER', 'reporter']],
  ['set-fix-versions', ['RESOLVE_ISSUES', 'fixVersions']],
  ['link-issues', ['BROWSE_PROJECTS', 'LINK_ISSUES']],
  ['assign', ['BROWSE_PROJECTS', 'ASSIGN_ISSUES', 'ASSIGNABLE_USER', 'assignee']],
  ['change-status', ['BROWSE_PROJECTS', 'TRANSITION_ISSUES']],
  ['add-comments', ['BROWSE_PROJECTS', 'ADD_COMMENTS']],
  ['attach-files', ['BROWSE_PROJECTS', 'CREATE_ATTACHMENTS']],
  ['search-users', ['USER_PICKER']],
  ['read-boards', ['synced-boards']],
  ['set-security-level', ['BROWSE_PROJECTS', 'SET_ISSUE_SECURITY']],
  ['delete-issues', ['BROWSE_PROJECTS', 'DELETE_ISSUES']],
  ['move-issues', ['BULK_CHANGE', 'MOVE_ISSUES', 'CREATE_ISSUES']],
  ['create-components', ['ADMINISTER_PROJECTS', 'ADMINISTER']],
  ['manage-watchers', ['BROWSE_PROJECTS', 'MANAGE_WATCHERS']],
  ['read-fields', ['CREATE_ISSUES']],
  ['edit-in-bulk', ['BULK_CHANGE', 'BROWSE_PROJECTS', 'EDIT_ISSUES']],
])('%s takes %j', (id, keys) => {
  expect(keysOf(id)).toEqual(keys);
});

test.each([
  ['a missing right to create versions', 'create-versions', 404],
  ['a missing right to change versions', 'update-versions', 400],
  ['a missing right to create components', 'create-components', 403],
  ['people who may not be looked up', 'search-users', 200],
  ['a status that may not be changed', 'change-status', 200],
  ['a link that may not be made', 'link-issues', 404],
  ['a role that may not be filled', 'manage-role-members', 401],
  ['an API token that registers a webhook as an app', 'register-app-webhooks', 403],
  ['a board that others should see', 'create-boards', 201],
])('%s is told as it looks: %s, %i', (_, id, status) => {
  expect(findOperation(id)?.failure.map((seen) => seen.status)).toContain(status);
});

test('a webhook that the connector makes is its own need, one made by hand is the admin’s', () => {
  expect(findOperation('register-webhooks')?.needs.map(({ actor }) => actor)).toEqual(['integration-user']);
  expect(findOperation('receive-webhooks')?.needs.map(({ actor }) => actor)).toEqual(['setup-admin']);
});

test('what Atlassian does not name for the operation is called inferred, with the page it is inferred from', () => {
  const sprints = findOperation('manage-sprints')?.needs[0];
  expect(sprints).toMatchObject({ basis: 'inferred' });
  expect(sprints?.source).toContain('use-manage-sprints-permission');
});

describe('the check finds', () => {
  test.each<[string, (operation: Written) => void, string, string]>([
    [
      'an unknown permission',
      ({ needs: [need] }) => Object.assign(need ?? {}, { anyOf: [{ kind: 'project-permission', key: 'X' }] }),
      'operations.json: "list-projects"',
      'project-permission "X" is not known.',
    ],
    [
      'a need that is called documented and is not',
      ({ needs: [need] }) => Object.assign(need ?? {}, { source: 'https://kb.example/jira' }),
      'operations.json: "list-projects"',
      "A need has the basis jira-api, but https://kb.example/jira is not Atlassian's documentation of an operation.",
    ],
    [
      'an operation that Atlassian does not describe',
      (operation) => {
        operation['source'] = 'https://kb.example/jira';
        operation.needs.forEach((need) => (need['basis'] = 'inferred'));
      },
      'operations.json: "list-projects"',
      "https://kb.example/jira is not a page of Atlassian's developer documentation.",
    ],
    [
      'an id that is used twice',
      (operation) => (operation.id = 'rank'),
      'operations.json: id "rank"',
      'Two operations have this id.',
    ],
    [
      'a label that is used twice',
      (operation) => (operation.label = 'Rank work items'),
      'operations.json: label "Rank work items"',
      'Two operations have this label.',
    ],
    [
      'an operation that cannot fail',
      (operation) => (operation.failure = []),
      'operations.json: 0.failure',
      'Say what a failure looks like.',
    ],
    [
      'an operation that needs nothing',
      (operation) => (operation.needs = []),
      'operations.json: 0.needs',
      'Name at least one need.',
    ],
    [
      'a group that is not there',
      (operation) => (operation['group'] = 'other'),
      'operations.json: 0.group',
      'Give one of "read" | "work-items"',
    ],
    [
      'a field too many',
      (operation) => (operation['hint'] = 'x'),
      'operations.json: 0.hint',
      'There is no such field. Correct its spelling or remove it.',
    ],
  ])('%s', (_, change, where, problem) => {
    const [finding, ...others] = checkOperations(changed(change)).findings;
    expect(finding?.where).toBe(where);
    expect(finding?.problem).toContain(problem);
    expect(finding?.fix).not.toBe('');
    expect(others).toEqual([]);
  });
});
