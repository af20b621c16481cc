import { fc, runs } from '../support/random';
import { listOperations, operationsOf, profileFromOperations } from '../../src/catalogue';
import { parseProfile, ProfileError } from '../../src/catalogue/profile-schema';

const IDS = listOperations().map(({ id }) => id);

const rowsOf = (...ids: string[]) =>
  profileFromOperations(ids, 'Mine').requirements.map(({ id, level, actor, anyOf, operation }) => ({
    id,
    level,
    actor,
    keys: anyOf.map(({ key }) => key),
    operation,
  }));

const account = { actor: 'integration-user' };

test('an operation brings what Atlassian documents as required, and what is inferred as recommended', () => {
  expect(rowsOf('assign')).toEqual([
    {
      id: 'assign-browse-projects',
      level: 'required',
      ...account,
      keys: ['BROWSE_PROJECTS'],
      operation: 'assign',
    },
    {
      id: 'assign-assign-issues',
      level: 'required',
      ...account,
      keys: ['ASSIGN_ISSUES'],
      operation: 'assign',
    },
    {
      id: 'assign-assignable-user',
      level: 'recommended',
      actor: 'mapped-person',
      keys: ['ASSIGNABLE_USER'],
      operation: 'assign',
    },
    { id: 'assign-assignee', level: 'recommended', ...account, keys: ['assignee'], operation: 'assign' },
  ]);
});

test('what several operations need is asked for once, and each keeps a requirement of its own', () => {
  expect(rowsOf('update-versions', 'create-versions', 'create-issues', 'add-comments')).toEqual([
    {
      id: 'create-issues-browse-projects',
      level: 'required',
      ...account,
      keys: ['BROWSE_PROJECTS'],
      operation: 'create-issues',
    },
    {
      id: 'create-issues-create-issues',
      level: 'required',
      ...account,
      keys: ['CREATE_ISSUES'],
      operation: 'create-issues',
    },
    {
      id: 'add-comments',
      level: 'required',
      ...account,
      keys: ['ADD_COMMENTS'],
      operation: 'add-comments',
    },
    {
      id: 'create-versions',
      level: 'required',
      ...account,
      keys: ['ADMINISTER_PROJECTS', 'ADMINISTER'],
      operation: 'create-versions',
    },
    {
      id: 'update-versions',
      level: 'required',
      ...account,
      keys: ['ADMINISTER_PROJECTS', 'ADMINISTER'],
      operation: 'update-versions',
    },
  ]);
});

test('a need that one operation only suggests is still required by one that documents it', () => {
  const schedule = profileFromOperations(['set-due-date', 'rank'], 'Mine').requirements.filter(({ anyOf }) =>
    anyOf.some(({ key }) => key === 'SCHEDULE_ISSUES'),
  );
  expect(schedule.map(({ operation, level, basis }) => [operation, level, basis])).toEqual([
    ['set-due-date', 'recommended', 'inferred'],
    ['rank', 'required', 'jira-api'],
  ]);
});

test('each requirement says what for, what a failure looks like, and who says so', () => {
  const [version] = profileFromOperations(['create-versions'], 'Mine').requirements;
  expect(version?.reason).toMatch(/^Create versions: /u);
  expect(version?.breaks).toBe('The project looks as if it did not exist.');
  expect(version?.source).toContain('#api-rest-api-3-version-post');
  expect(version?.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
});

test.each([
  ['My connector', 'my-connector'],
  ['  Émile’s  Sync! ', 'emile-s-sync'],
  ['42', 'connector-42'],
  ['連携', 'connector'],
  ['x'.repeat(200), 'x'.repeat(64)],
])('%s is called %s', (name, id) => {
  expect(profileFromOperations(['rank'], name).id).toBe(id);
});

test.each([
  [[], 'Choose at least one operation.'],
  [['rank', 'fly'], 'There is no operation "fly". Choose one from the list.'],
])('%j is refused', (ids, problem) => {
  expect(() => profileFromOperations(ids, 'Mine')).toThrow(new ProfileError('operations', problem));
});

test('whatever is chosen, the profile is valid, covers it, and tells what was chosen', () => {
  fc.assert(
    fc.property(
      fc.subarray(IDS, { minLength: 1 }),
      fc.string({ minLength: 1, maxLength: 120 }),
      (ids, name) => {
        const made = profileFromOperations(ids, name);
        expect(parseProfile(made)).toEqual(made);
        expect(operationsOf(made).map(({ id }) => id)).toEqual(ids);
        for (const { needs } of operationsOf(made)) {
          for (const need of needs) {
            const level = need.basis === 'jira-api' ? 'required' : 'recommended';
            expect(made.requirements).toContainEqual(
              expect.objectContaining({ anyOf: need.anyOf, actor: need.actor, level }),
            );
          }
        }
      },
    ),
    { numRuns: runs(100) },
  );
});
