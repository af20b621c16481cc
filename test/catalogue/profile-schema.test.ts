import { fc, runs } from '../support/random';
import { listProfiles } from '../../src/catalogue';
import { parseProfile, ProfileError } from '../../src/catalogue/profile-schema';

const BROWSE = { kind: 'project-permission', key: 'BROWSE_PROJECTS', level: 'required' };

const profile = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 'my-connector',
  name: 'My connector',
  requirements: [BROWSE],
  ...changes,
});

const errorOf = (input: unknown): ProfileError => {
  try {
    parseProfile(input);
  } catch (error) {
    if (error instanceof ProfileError) return error;
    throw error;
  }
  throw new Error('The profile was accepted.');
};

describe('the short form', () => {
  test('is written out', () => {
    expect(parseProfile(profile())).toEqual({
      id: 'my-connector',
      name: 'My connector',
      coverage: 'full',
      options: [],
      requirements: [
        {
          id: 'project-permission-browse-projects',
          anyOf: [{ kind: 'project-permission', key: 'BROWSE_PROJECTS' }],
          level: 'required',
          actor: 'integration-user',
          reason: '',
          basis: 'vendor',
        },
      ],
    });
  });

  test('keeps the option that a role comes from, and an id that was given', () => {
    const { requirements } = parseProfile(
      profile({
        options: [{ name: 'devRole', type: 'role', label: 'Role' }],
        requirements: [
          {
            id: 'dev',
            kind: 'project-role',
            key: 'Developers',
            keyFromOption: 'devRole',
            level: 'recommended',
          },
        ],
      }),
    );
    expect(requirements[0]).toMatchObject({
      id: 'dev',
      anyOf: [{ kind: 'project-role', key: 'Developers', keyFromOption: 'devRole' }],
    });
  });

  test('keeps everything that is optional', () => {
    const needs = {
      ...BROWSE,
      operation: 'read-issues',
      conflicts: [{ says: 'No.', source: 'https://a.example' }],
    };
    const written = profile({
      kind: 'connector',
      version: 3,
      signIn: [{ method: 'api-token', preferred: true, note: 'By e-mail.' }],
      statements: [{ text: 'Yes.', source: 'https://b.example', status: 'current' }],
      requirements: [needs, { kind: 'project-permission', key: 'view-all', app: 'Tempo', level: 'optional' }],
    });
    const read = parseProfile(written);
    expect(read).toMatchObject({
      kind: 'connector',
      version: 3,
      signIn: written['signIn'],
      statements: written['statements'],
    });
    expect(read.requirements[0]).toMatchObject({ operation: 'read-issues', conflicts: needs.conflicts });
    expect(read.requirements[1]?.anyOf).toEqual([
      { kind: 'project-permission', key: 'view-all', app: 'Tempo' },
    ]);
  });

  test('alternatives without an id get one from all of them', () => {
    const anyOf = [
      { kind: 'project-permission', key: 'ADMINISTER_PROJECTS' },
      { kind: 'global-permission', key: 'ADMINISTER' },
    ];
    const [requirement] = parseProfile(
      profile({ requirements: [{ anyOf, level: 'required' }] }),
    ).requirements;
    expect(requirement?.id).toBe('project-permission-administer-projects-or-global-permission-administer');
    expect(requirement?.anyOf).toEqual(anyOf);
  });

  test('an editor’s $schema is not part of the profile', () => {
    expect(parseProfile(profile({ $schema: 'x.json' }))).not.toHaveProperty('$schema');
  });
});

describe('a refused profile', () => {
  const role = { kind: 'project-role', key: 'Developers', keyFromOption: 'devRole', level: 'required' };
  const devRole = { name: 'devRole', type: 'role', label: 'Role' };

  test.each<[string, unknown, string, string]>([
    ['is not an object', 'text', 'profile', 'Give an object; found "text".'],
    ['has no name', { id: 'a', requirements: [] }, 'name', 'This field is missing. Add it.'],
    ['has an id with spaces', profile({ id: 'My connector' }), 'id', 'Use a short name'],
    ['has a field too many', profile({ titel: 'x' }), 'titel', 'Correct its spelling or remove it.'],
    [
      'has an unknown level',
      profile({ requirements: [{ ...BROWSE, level: 'must' }] }),
      'requirements.0.level',
      'Give one of "required" | "recommended" | "optional"; found "must".',
    ],
    [
      'has an unknown kind among alternatives',
      profile({ requirements: [{ anyOf: [{ kind: 'permission', key: 'X' }], level: 'required' }] }),
      'requirements.0.anyOf.0.kind',
      'Give one of "account" | ',
    ],
    [
      'misspells a field of a requirement',
      profile({ requirements: [BROWSE, { ...BROWSE, whenoption: 'x' }] }),
      'requirements.1.whenoption',
      'There is no such field.',
    ],
    [
      'has a requirement that needs nothing',
      profile({ requirements: [{ level: 'required' }] }),
      'requirements.0',
      'either kind and key, or anyOf',
    ],
    [
      'has no alternatives',
      profile({ requirements: [{ anyOf: [], level: 'required' }] }),
      'requirements.0.anyOf',
      'Name at least one',
    ],
    [
      'gives no https address',
      profile({ requirements: [{ ...BROWSE, source: 'http://example.com' }] }),
      'requirements.0.source',
      'Give the https address of the source.',
    ],
    [
      'gives a date in another form',
      profile({ requirements: [{ ...BROWSE, checked: '22.11.2026' }] }),
      'requirements.0.checked',
      'Give the date as YYYY-MM-DD.',
    ],
    [
      'has an option of unknown type',
      profile({ options: [{ ...devRole, type: 'user' }] }),
      'options.0.type',
      'found "user"',
    ],
    [
      'has two options of one name',
      profile({ options: [devRole, devRole] }),
      'options.1.name',
      'Two options have the name "devRole". Rename one.',
    ],
    [
      'has two requirements of one id',
      profile({ requirements: [BROWSE, BROWSE] }),
      'requirements.1.id',
      'Give one of them another id.',
    ],
    [
      'names an option that is not there',
      profile({ requirements: [{ ...BROWSE, whenOption: 'sync' }] }),
      'requirements.0.whenOption',
      'There is no option "sync".',
    ],
    [
      'takes a role from a group option',
      profile({ options: [{ ...devRole, type: 'group' }], requirements: [role] }),
      'requirements.0.keyFromOption',
      'There is no role option "devRole".',
    ],
    [
      'takes a permission from an option',
      profile({ options: [devRole], requirements: [{ ...BROWSE, keyFromOption: 'devRole' }] }),
      'requirements.0.keyFromOption',
      'Only a project-role or a group',
    ],
    [
      'signs in with a password',
      profile({ signIn: [{ method: 'password' }] }),
      'signIn.0.method',
      'Give one of "api-token" | ',
    ],
    [
      'names a way to sign in twice',
      profile({ signIn: [{ method: 'oauth-2' }, { method: 'oauth-2', supported: false }] }),
      'signIn.1.method',
      'Put both into one.',
    ],
    [
      'prefers a way to sign in that is refused',
      profile({ signIn: [{ method: 'oauth-2', supported: false, preferred: true }] }),
      'signIn.0.preferred',
      'cannot be preferred',
    ],
    [
      'quotes without a source',
      profile({ statements: [{ text: 'Tokens do not expire.', status: 'outdated' }] }),
      'statements.0.source',
      'This field is missing. Add it.',
    ],
    [
      'names no conflict where it says there is one',
      profile({ requirements: [{ ...BROWSE, conflicts: [] }] }),
      'requirements.0.conflicts',
      'or leave conflicts out',
    ],
    [
      'has a conflict without a source',
      profile({ requirements: [{ ...BROWSE, conflicts: [{ says: 'No.' }] }] }),
      'requirements.0.conflicts.0.source',
      'This field is missing. Add it.',
    ],
    ['has a version before the first', profile({ version: 0 }), 'version', 'Versions begin with 1.'],
    ['has half a version', profile({ version: 1.5 }), 'version', 'Give a whole number.'],
    ['is of another kind', profile({ kind: 'app' }), 'kind', 'Give one of "connector" | "template"'],
  ])('that %s is told where and what to do', (_, input, field, problem) => {
    const error = errorOf(input);
    expect(error.field).toBe(field);
    expect(error.problem).toContain(problem);
    expect(error.message).toBe(`${error.field}: ${error.problem}`);
  });

  test('quotes no more of a long value than is needed to find it', () => {
    const error = errorOf(profile({ requirements: [{ ...BROWSE, level: 'x'.repeat(5_000) }] }));
    expect(error.problem.length).toBeLessThan(200);
  });
});

describe('the needs of every connector', () => {
  const active = { kind: 'account', key: 'active', level: 'required' };

  test('can be restated with the vendor as source', () => {
    expect(parseProfile(profile({ requirements: [active] })).requirements[0]?.id).toBe('account-active');
  });

  test.each([
    { ...active, level: 'optional' },
    { ...active, actor: 'setup-admin' },
    { ...active, whenOption: 'on' },
    { id: 'jira-access', kind: 'manual', key: 'trust-me', level: 'required' },
  ])('cannot be weakened: %j', (requirement) => {
    const options = [{ name: 'on', type: 'boolean', label: 'On' }];
    expect(errorOf(profile({ options, requirements: [requirement] })).field).toBe('requirements.0.id');
  });
});

test('whatever is given, the answer is a profile or a ProfileError', () => {
  const json = fc.jsonValue();
  const requirement = fc.oneof(json, fc.record({ kind: json, key: json, level: json }, { requiredKeys: [] }));
  const almost = fc.record({
    id: fc.constant('a'),
    name: fc.constant('A'),
    options: fc.oneof(json, fc.array(json)),
    requirements: fc.oneof(json, fc.array(requirement)),
  });
  fc.assert(
    fc.property(fc.oneof(json, almost), (input) => {
      try {
        return Array.isArray(parseProfile(input).requirements);
      } catch (error) {
        return error instanceof ProfileError && error.field !== '' && error.problem !== '';
      }
    }),
    { numRuns: runs(300) },
  );
  expect.assertions(0);
});

test('a completed profile is complete', () => {
  for (const shipped of listProfiles()) expect(parseProfile(shipped)).toEqual(shipped);
});
