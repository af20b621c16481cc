import { diagnose, type Mentions } from '../../src/troubleshoot';

const mentions = (text: string): Mentions => diagnose(text).mentions;
const values = (list: readonly { value: string }[]): string[] => list.map(({ value }) => value);

test('what a known message names comes first and says so', () => {
  const { projectKeys } = mentions("PROJ-1 failed: No project could be found with key 'OPS'.");
  expect(projectKeys).toEqual([
    { value: 'OPS', from: 'message' },
    { value: 'PROJ', from: 'text' },
  ]);
});

test.each([
  ['jql=project = ABC AND status = Done', ['ABC']],
  ['jql=project%20%3D%20ABC', ['ABC']],
  ['jql=project+%3D+%22ABC%22', ['ABC']],
  ['projectKey=ABC&x=1', ['ABC']],
  ['/rest/api/3/project/ABC/role', ['ABC']],
  ['https://acme.atlassian.net/projects/ABC/issues', ['ABC']],
  ['https://acme.atlassian.net/browse/ABC-12', ['ABC']],
  ['{"project":{"key":"ABC"}}', ['ABC']],
  ['project in (ABC)', ['ABC']],
  ['The project is GREAT', []],
])('project keys in %j', (text, keys) => {
  expect(values(mentions(text).projectKeys)).toEqual(keys);
});

test('keys of work items, and not what only looks like one', () => {
  const text =
    'ABC-12, XY_Z1-3: UTF-8 ISO-8859 SHA-256 CVE-2024 RFC-2616 HTTP-404 CHANGE-2046 TLS-1 abc-9 A-1';
  expect(values(mentions(text).issueKeys)).toEqual(['ABC-12', 'XY_Z1-3']);
});

test('fields by number, by name in a message, and from Jira’s own list', () => {
  const text = `{"errors":{"duedate":"Field 'duedate' cannot be set. It is not on the appropriate screen, or unknown."}} customfield_10011`;
  expect(mentions(text).fields).toEqual([
    { value: 'duedate', from: 'message' },
    { value: 'customfield_10011', from: 'text' },
  ]);
});

test('people: account ids, e-mail addresses and names', () => {
  const text = `User 'Jo Bloggs' cannot be assigned issues. assignee: 5b10ac8d82e05b22cc7d4ef5, 712020:0a1b2c3d-1111-4222-8333-444455556666,
    mailto:jo.bloggs@example.com, x-trace 0a1b2c3d4e5f60718293a4b5`;
  expect(mentions(text).people).toEqual([
    { value: 'Jo Bloggs', kind: 'name', from: 'message' },
    { value: '5b10ac8d82e05b22cc7d4ef5', kind: 'account-id', from: 'text' },
    { value: '712020:0a1b2c3d-1111-4222-8333-444455556666', kind: 'account-id', from: 'text' },
    { value: 'jo.bloggs@example.com', kind: 'email', from: 'text' },
  ]);
});

test('permissions by key, by old name and by new name', () => {
  const text = 'needs BROWSE_PROJECTS, "Edit Work Items", Administer Projects and Work On Issues';
  expect(
    mentions(text)
      .permissions.map(({ key }) => key)
      .sort(),
  ).toEqual(['ADMINISTER_PROJECTS', 'BROWSE_PROJECTS', 'EDIT_ISSUES', 'WORK_ON_ISSUES']);
});

test('issue types that messages name', () => {
  expect(
    values(mentions("Project 'ABC' or issue type 'User Story' missing from create metadata").issueTypes),
  ).toEqual(['User Story']);
});

test('addresses, each once, without the pages that explain errors', () => {
  const text =
    'https://acme.atlassian.net/rest/api/3/myself https://acme.atlassian.net/rest/api/3/myself see https://developer.atlassian.com/x and http://10.0.0.1/';
  expect(mentions(text).addresses).toEqual([
    { url: 'https://acme.atlassian.net/rest/api/3/myself', host: 'acme.atlassian.net', kind: 'jira-cloud' },
    { url: 'http://10.0.0.1/', host: '10.0.0.1', kind: 'private' },
  ]);
});

test('what stands for nothing is no name', () => {
  expect(
    mentions(
      "Project with key 'null' either does not exist or you do not have permission to create versions in it",
    ).projectKeys,
  ).toEqual([]);
});
