import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findProfile, listOperations, listProfiles, operationsOf } from '../../src/catalogue';
import { parseProfile } from '../../src/catalogue/profile-schema';
import { IMPLICIT_REQUIREMENTS } from '../../src/domain/active-requirements';
import type { ConnectorProfile, Requirement, SignInMethod } from '../../src/domain/profile';
import { isStep, verdictOf } from '../../src/domain/verdict';
import { checkCatalogue } from '../../scripts/lib/catalogue/check-catalogue';

const FOLDER = join(__dirname, '..', '..', 'src', 'catalogue', 'profiles');

const all: { profile: ConnectorProfile; requirement: Requirement }[] = listProfiles().flatMap((profile) =>
  profile.requirements.map((requirement) => ({ profile, requirement })),
);

const requirement = (profileId: string, id: string): Requirement | undefined =>
  findProfile(profileId)?.requirements.find((each) => each.id === id);

const eachProfile = listProfiles().map((profile) => ({ profile, id: profile.id }));

test('the catalogue offers the connectors of the articles first, then the others by name, then the templates', () => {
  const ids = listProfiles().map(({ id }) => id);
  expect(ids.slice(0, 3)).toEqual(['aha-roadmaps', 'jira-align', 'bolddesk']);
  const others = listProfiles().slice(3);
  const connectors = others.filter(({ kind }) => kind !== 'template').map(({ name }) => name);
  expect(connectors).toEqual(connectors.toSorted((a, b) => a.localeCompare(b, 'en')));
  expect(others.slice(connectors.length).map(({ id }) => id)).toEqual([
    'template-read-only',
    'template-two-way-sync',
    'template-versions-and-sprints',
    'template-webhooks',
  ]);
});

test.each([
  'unito',
  'smartsheet',
  'zagileconnect',
  'sinergify',
  'opshub',
  'servicenow-ai-search',
  'servicenow-agile-development',
  'microsoft-365-copilot',
  'zendesk-support',
  'harness-cd',
  'harness-sei',
  'tenable',
  'port',
  'sentry',
  'velocity',
  'pluralsight-flow',
  'tfs4jira',
  'tfs4jira-cloud',
  'mozilla-jbi',
  'ox-security',
  'tempo',
  'conductorone',
  'avion',
  'appfire-helpdesk',
  'openhands',
  'exalate',
  'dragonboat',
])('%s is found by its id', (id) => {
  expect(findProfile(id)?.id).toBe(id);
});

test.each(['unheard-of', 'constructor', '__proto__'])('there is no connector %s', (id) => {
  expect(findProfile(id)).toBeUndefined();
});

test('every file passes the check and is offered', () => {
  const ids = listProfiles().map(({ id }) => id);
  expect(checkCatalogue(FOLDER, listOperations(), ids)).toEqual({
    count: readdirSync(FOLDER).length,
    findings: [],
  });
});

test('nothing that is only inferred is required', () => {
  expect(
    all.filter(({ requirement: { basis, level } }) => basis === 'inferred' && level === 'required'),
  ).toEqual([]);
});

test.each(['aha-roadmaps', 'jira-align', 'bolddesk'])(
  '%s: a permission of the integration user is required only on the word of Atlassian’s operation docs',
  (profileId) => {
    const required = findProfile(profileId)?.requirements.filter(
      ({ level, actor, anyOf }) =>
        level === 'required' &&
        actor === 'integration-user' &&
        anyOf.some(({ kind }) => kind === 'project-permission' || kind === 'global-permission'),
    );
    expect(required?.length).toBeGreaterThanOrEqual(4);
    expect(required?.filter(({ basis }) => basis !== 'jira-api')).toEqual([]);
  },
);

test('what the vendors of the articles ask beyond their operations warns, says who asks, and never blocks', () => {
  const ofArticles = ['aha-roadmaps', 'jira-align', 'bolddesk'];
  const asked = all.filter(
    ({ profile, requirement: { id } }) => ofArticles.includes(profile.id) && id.startsWith('vendor-'),
  );
  expect(asked).toHaveLength(11);
  for (const { requirement: each } of asked) {
    expect(each).toMatchObject({ basis: 'vendor' });
    expect(each.level).not.toBe('required');
    expect(each.reason).toMatch(/asks|names/u);
    expect(each.reason).toMatch(/need/u);
  }
});

test.each([
  ['aha-roadmaps', 'vendor-administrator', 'setup-admin'],
  ['jira-align', 'vendor-administration', 'integration-user'],
  ['bolddesk', 'vendor-administer', 'integration-user'],
])('%s: Administer Jira is recommended, and the other source is shown beside it', (profileId, id, actor) => {
  const found = requirement(profileId, id);
  expect(found).toMatchObject({
    anyOf: [{ kind: 'global-permission', key: 'ADMINISTER' }],
    level: 'recommended',
    basis: 'vendor',
    actor,
  });
  expect(found?.conflicts?.[0]?.source).toMatch(/atlassian\.com/u);
  expect(found?.conflicts?.[0]?.source).not.toBe(found?.source);
});

test('where sources disagree, nothing blocks', () => {
  const disputed = all.filter(({ requirement: { conflicts } }) => conflicts !== undefined);
  expect(disputed.length).toBeGreaterThan(10);
  expect(disputed.filter(({ requirement: { level } }) => level === 'required')).toEqual([]);
});

test('people who are assigned need Assignable user; the integration user only where its vendor says so', () => {
  const ofTheAccount = all
    .filter(
      ({ requirement: { anyOf, actor } }) =>
        actor === 'integration-user' && anyOf.some(({ key }) => key === 'ASSIGNABLE_USER'),
    )
    .map(({ profile, requirement: { basis } }) => [profile.id, basis]);
  expect(ofTheAccount).toEqual([
    ['tenable', 'vendor'],
    ['unito', 'vendor'],
    ['zagileconnect', 'vendor'],
  ]);
});

test('webhooks by hand, application links and installing an app are of whoever sets up', () => {
  const setUp = all.filter(({ requirement: { actor } }) => actor === 'setup-admin');
  expect(setUp.map(({ profile, requirement: { id } }) => `${profile.id} ${id}`)).toEqual(
    expect.arrayContaining([
      'aha-roadmaps create-webhook',
      'aha-roadmaps create-reference-field',
      'jira-align create-application-link',
      'smartsheet administer-jira',
      'zendesk-support administer-jira',
      'sentry administer-jira',
      'openhands administer-jira',
      'template-webhooks create-webhook',
    ]),
  );
});

test('coverage is partial exactly where no complete list could be read, and the note says so', () => {
  const partial = listProfiles().filter(({ coverage }) => coverage === 'partial');
  expect(partial.map(({ id }) => id)).toEqual([
    'aha-roadmaps',
    'jira-align',
    'dragonboat',
    'exalate',
    'openhands',
    'ox-security',
    'port',
    'sentry',
    'servicenow-agile-development',
    'sinergify',
    'smartsheet',
    'tempo',
    'zendesk-support',
  ]);
  for (const { coverageNote } of partial) expect(coverageNote?.length).toBeGreaterThan(40);
});

test('BoldDesk shows all that its article lists', () => {
  const keys = findProfile('bolddesk')?.requirements.flatMap(({ anyOf }) => anyOf.map(({ key }) => key));
  expect(keys).toEqual(
    expect.arrayContaining([
      'cloud',
      'BROWSE_PROJECTS',
      'EDIT_ISSUES',
      'CREATE_ISSUES',
      'DELETE_ISSUES',
      'ADMINISTER',
      'SYSTEM_ADMIN',
      'USER_PICKER',
      'CREATE_SHARED_OBJECTS',
      'MANAGE_GROUP_FILTER_SUBSCRIPTIONS',
      'jira-administrators',
      'Administrator',
      'Developer',
    ]),
  );
  expect(requirement('bolddesk', 'token-renewal')?.reason).toContain('no longer true');
});

test('a statement that is no longer true is kept, marked, and corrected with a source', () => {
  const expiry = findProfile('bolddesk')?.statements?.find(({ text }) =>
    text.includes('do not expire automatically'),
  );
  expect(expiry?.status).toBe('outdated');
  expect(expiry?.note).toContain('365 days');
  expect(expiry?.noteSource).toContain('support.atlassian.com');
});

test.each<[string, SignInMethod, SignInMethod[], SignInMethod[]]>([
  ['aha-roadmaps', 'api-token', ['api-token'], ['connect-app']],
  ['jira-align', 'oauth-1', ['oauth-1', 'api-token', 'service-account-token'], ['oauth-2']],
  ['bolddesk', 'api-token', ['api-token'], []],
  ['harness-sei', 'api-token', ['api-token', 'connect-app'], ['scoped-token', 'service-account-token']],
])('%s: signs in with what its vendor supports, and not with what it refuses', (id, preferred, yes, no) => {
  const signIn = findProfile(id)?.signIn ?? [];
  const methods = (supported: boolean) =>
    signIn.filter((each) => (each.supported ?? true) === supported).map(({ method }) => method);
  expect(signIn.filter((each) => each.preferred).map(({ method }) => method)).toEqual([preferred]);
  expect(methods(true)).toEqual(yes);
  expect(methods(false)).toEqual(no);
});

test.each([
  ['aha-roadmaps', 'assignee-on-screens', 'field-on-screen', 'assignee'],
  ['aha-roadmaps', 'reporter-on-screens', 'field-on-screen', 'reporter'],
  ['jira-align', 'board-filter-shared', 'board-visibility', 'synced-boards'],
  ['zendesk-support', 'reporter-on-create-screen', 'field-on-screen', 'reporter'],
  ['opshub', 'attachment-on-screens', 'field-on-screen', 'attachment'],
])('%s: %s asks about %s %s', (profileId, id, kind, key) => {
  expect(requirement(profileId, id)?.anyOf).toEqual([{ kind, key }]);
});

test('a template needs what its operations need, and quotes no vendor', () => {
  const templates = listProfiles().filter(({ kind }) => kind === 'template');
  expect(templates).toHaveLength(4);
  for (const template of templates) {
    expect(template.vendor).toBeUndefined();
    expect(template.requirements.filter(({ basis }) => basis === 'vendor')).toEqual([]);
    expect(operationsOf(template).length).toBeGreaterThan(2);
  }
});

test('a restated need of every connector stays as it is', () => {
  for (const implicit of IMPLICIT_REQUIREMENTS) {
    for (const { requirement: own } of all.filter((each) => each.requirement.id === implicit.id)) {
      expect(own.anyOf).toEqual(implicit.anyOf);
      expect(own.level).toBe('required');
    }
  }
});

const RUN = {
  finished: true,
  projectCount: 1,
  enumerationProved: true,
  namedSkipped: 0,
  securityRisk: false,
};
const resultOf = (each: Requirement, missing: boolean) => ({
  requirement: each,
  worst: { outcome: missing ? ('missing' as const) : ('met' as const) },
  anyGap: missing,
  anyWaived: false,
  anyUnknown: false,
  anyUnexplained: false,
  perProject: false,
});

test.each(eachProfile)(
  '$id: an account that has all that is required is not called unready',
  ({ profile }) => {
    const results = profile.requirements.map((each) => resultOf(each, each.level !== 'required'));
    const { verdict } = verdictOf(results, { ...RUN, coverage: profile.coverage });
    expect(['ready', 'ready-with-warnings']).toContain(verdict);
  },
);

test.each(eachProfile)('$id: an account that has nothing of what is required is not ready', ({ profile }) => {
  const judged = profile.requirements.filter((each) => each.level === 'required' && !isStep(each));
  const results = judged.map((each) => resultOf(each, true));
  const { verdict } = verdictOf(results, { ...RUN, coverage: profile.coverage });
  expect(verdict).toBe('not-ready');
});

test.each(eachProfile)('$id is written out: reading it again changes nothing', ({ profile }) => {
  expect(parseProfile(profile)).toEqual(profile);
});
