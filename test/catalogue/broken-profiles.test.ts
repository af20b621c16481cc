import { first, of, ProfileFolder, type Written } from './profile-folder';

let folder: ProfileFolder;
beforeEach(() => (folder = new ProfileFolder()));
afterEach(() => {
  folder.remove();
});

test.each<[string, (profile: Written) => void, string]>([
  [
    'an unknown project permission',
    (profile) =>
      (of(profile, 'vendor-share-objects')['anyOf'] = [{ kind: 'project-permission', key: 'BROWSE' }]),
    'bolddesk.json: requirement "vendor-share-objects": project-permission "BROWSE" is not known.',
  ],
  [
    'a project permission asked for as a global one',
    (profile) =>
      (of(profile, 'vendor-share-objects')['anyOf'] = [
        { kind: 'global-permission', key: 'BROWSE_PROJECTS' },
      ]),
    'bolddesk.json: requirement "vendor-share-objects": global-permission "BROWSE_PROJECTS" is not known.',
  ],
  [
    'a site that cannot be judged',
    (profile) => (of(profile, 'site-cloud')['anyOf'] = [{ kind: 'site', key: 'server' }]),
    'bolddesk.json: requirement "site-cloud": site "server" is not known.',
  ],
  [
    'an option that nothing uses',
    (profile) =>
      profile.options.push({ name: 'spare', type: 'boolean', label: 'Spare', help: '', default: false }),
    'bolddesk.json: option "spare": No requirement uses this option.',
  ],
  [
    'an option that is not there',
    (profile) => (of(profile, 'browse')['whenOption'] = 'ghost'),
    'bolddesk.json: requirements.3.whenOption: There is no option "ghost". Add it to options, or correct the name.',
  ],
  [
    'no source',
    (profile) => delete of(profile, 'vendor-administer')['source'],
    'bolddesk.json: requirement "vendor-administer": It cites no source.',
  ],
  [
    'no date',
    (profile) => delete of(profile, 'vendor-administer')['checked'],
    'bolddesk.json: requirement "vendor-administer": It has no date.',
  ],
  [
    'no reason',
    (profile) => (of(profile, 'browse')['reason'] = ''),
    'bolddesk.json: requirement "browse": It gives no reason.',
  ],
  [
    'a required inference',
    (profile) => {
      of(profile, 'browse')['basis'] = 'inferred';
      delete of(profile, 'browse')['operation'];
    },
    'bolddesk.json: requirement "browse": It is inferred and required.',
  ],
  [
    'a required inference that names an operation which only is inferred to need it',
    (profile) =>
      Object.assign(of(profile, 'create'), {
        anyOf: [{ kind: 'project-permission', key: 'MODIFY_REPORTER' }],
        basis: 'inferred',
        operation: 'set-reporter',
      }),
    'bolddesk.json: requirement "create": It is inferred and required.',
  ],
  [
    'an operation that is not there',
    (profile) => (of(profile, 'create')['operation'] = 'create-everything'),
    'bolddesk.json: requirement "create": There is no operation "create-everything".',
  ],
  [
    'an operation that needs something else',
    (profile) => (of(profile, 'create')['operation'] = 'rank'),
    'bolddesk.json: requirement "create": The operation "rank" does not need this of this actor.',
  ],
  [
    'an operation that needs it of somebody else',
    (profile) =>
      Object.assign(of(profile, 'create'), {
        anyOf: [{ kind: 'project-permission', key: 'ASSIGNABLE_USER' }],
        operation: 'assign',
      }),
    'bolddesk.json: requirement "create": The operation "assign" does not need this of this actor.',
  ],
  [
    'a disputed requirement that blocks',
    (profile) => (of(profile, 'vendor-administer')['level'] = 'required'),
    'bolddesk.json: requirement "vendor-administer": Sources disagree about it, and it is required.',
  ],
  [
    'a conflict with its own source',
    (profile) => {
      const create = of(profile, 'create');
      Object.assign(create, {
        level: 'recommended',
        conflicts: [{ says: 'No.', source: create['source'] }],
      });
    },
    'bolddesk.json: requirement "create": It is in conflict with its own source.',
  ],
  [
    'an app’s own permission that is not marked',
    (profile) => {
      const anyOf = [{ kind: 'project-permission', key: 'io.tempo.jira__view-all-worklogs' }];
      Object.assign(of(profile, 'vendor-delete'), { anyOf, operation: undefined });
    },
    'bolddesk.json: requirement "vendor-delete": project-permission "io.tempo.jira__view-all-worklogs" is not known.',
  ],
  [
    'a permission of Jira’s marked as an app’s',
    (profile) =>
      (of(profile, 'browse')['anyOf'] = [
        { kind: 'project-permission', key: 'BROWSE_PROJECTS', app: 'Tempo' },
      ]),
    'bolddesk.json: requirement "browse": project-permission "BROWSE_PROJECTS" is marked as a permission of Tempo, but it is not an app\'s.',
  ],
  [
    'a field that Jira does not have',
    (profile) => (of(profile, 'site-url')['anyOf'] = [{ kind: 'field-on-screen', key: 'Assignee' }]),
    'bolddesk.json: requirement "site-url": field-on-screen "Assignee" is not known.',
  ],
  [
    'boards that cannot be judged',
    (profile) => (of(profile, 'site-url')['anyOf'] = [{ kind: 'board-visibility', key: 'board 7' }]),
    'bolddesk.json: requirement "site-url": board-visibility "board 7" is not known.',
  ],
  [
    'a way to sign in without a source',
    (profile) => delete first(profile.signIn)['source'],
    'bolddesk.json: sign-in "api-token": It cites no source, or no date.',
  ],
  [
    'a refused way to sign in without the vendor’s words',
    (profile) =>
      profile.signIn.push({
        ...first(profile.signIn),
        method: 'oauth-2',
        supported: false,
        preferred: false,
        note: undefined,
      }),
    'bolddesk.json: sign-in "oauth-2": It does not say how the vendor refuses it.',
  ],
  [
    'an outdated statement that nothing corrects',
    (profile) => {
      delete first(profile.statements)['note'];
      delete first(profile.statements)['noteSource'];
    },
    'bolddesk.json: statement "API tokens do not expire automatically, ": It is outdated, and nothing says what holds instead.',
  ],
  [
    'a correction without a source',
    (profile) => {
      Object.assign(first(profile.statements), { status: 'current' });
      delete first(profile.statements)['noteSource'];
    },
    'bolddesk.json: statement "API tokens do not expire automatically, ": Its note cites no source.',
  ],
  [
    'a statement without a date',
    (profile) => delete first(profile.statements)['checked'],
    'bolddesk.json: statement "API tokens do not expire automatically, ": It has no date.',
  ],
  [
    'a version',
    (profile) => (profile.version = 2),
    'bolddesk.json: A profile of the catalogue has no version.',
  ],
  [
    'a vendor’s page as word of the Jira API',
    (profile) => (of(profile, 'browse')['source'] = 'https://example.com/jira'),
    'bolddesk.json: requirement "browse": Its basis is jira-api, but https://example.com/jira is not Atlassian\'s documentation of an operation.',
  ],
  [
    'one manual step twice',
    (profile) => (of(profile, 'api-token')['anyOf'] = [{ kind: 'manual', key: 'site-url' }]),
    'bolddesk.json: manual step "site-url": Two manual steps have this key.',
  ],
  [
    'partial coverage without a note',
    (profile) => {
      profile.coverage = 'partial';
      delete profile.coverageNote;
    },
    'bolddesk.json: coverage is partial without a coverageNote.',
  ],
  [
    'a field left to its default',
    (profile) => delete of(profile, 'browse')['actor'],
    'bolddesk.json: The profile leaves something to defaults or short forms.',
  ],
  [
    'another id than its file',
    (profile) => (profile.id = 'bold-desk'),
    'bolddesk.json: id: The file is not named for its id "bold-desk".',
  ],
])('%s is found', (_, change, finding) => {
  folder.write(change);
  expect(folder.problems()).toEqual([finding]);
  expect(folder.findings().map(({ fix }) => fix)).not.toContain('');
});

test('an app’s own permission passes when it is marked', () => {
  folder.write((profile) => {
    const key = 'io.tempo.jira__view-all-worklogs';
    of(profile, 'vendor-delete')['anyOf'] = [{ kind: 'project-permission', key, app: 'Tempo' }];
    delete of(profile, 'vendor-delete')['operation'];
  });
  expect(folder.problems()).toEqual([]);
});

test('an inference may be required where Atlassian documents that the operation needs it', () => {
  folder.write((profile) => (of(profile, 'create')['basis'] = 'inferred'));
  expect(folder.problems()).toEqual([]);
});

test.each(['project-permission', 'global-permission'] as const)(
  'a key that no %s has is told how to be marked',
  (kind) => {
    folder.write((profile) => (of(profile, 'site-url')['anyOf'] = [{ kind, key: 'NOT_ONE' }]));
    const [finding] = folder.findings();
    expect(finding?.fix).toContain('name the app in "app"');
  },
);
