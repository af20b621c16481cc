import { join } from 'node:path';
import { findProfile, listProfiles } from '../../src/catalogue';
import { IMPLICIT_REQUIREMENTS } from '../../src/domain/active-requirements';
import type { ConnectorProfile, Requirement } from '../../src/domain/profile';
import { verdictOf } from '../../src/domain/verdict';
import { checkCatalogue } from '../../scripts/lib/catalogue/check-catalogue';

const FOLDER = join(__dirname, '..', '..', 'src', 'catalogue', 'profiles');

const all: { profile: ConnectorProfile; requirement: Requirement }[] = listProfiles().flatMap((profile) =>
  profile.requirements.map((requirement) => ({ profile, requirement })),
);

const requirement = (profileId: string, id: string): Requirement | undefined =>
  findProfile(profileId)?.requirements.find((each) => each.id === id);

test('the catalogue offers the three connectors, each found by its id', () => {
  expect(listProfiles().map(({ id }) => id)).toEqual(['aha-roadmaps', 'jira-align', 'bolddesk']);
  expect(findProfile('bolddesk')?.name).toBe('BoldDesk');
  expect(findProfile('unheard-of')).toBeUndefined();
});

test('every file passes the check and is offered', () => {
  expect(
    checkCatalogue(
      FOLDER,
      listProfiles().map(({ id }) => id),
    ),
  ).toEqual({ count: 3, findings: [] });
});

test('nothing that is only inferred is required', () => {
  expect(
    all.filter(({ requirement: { basis, level } }) => basis === 'inferred' && level === 'required'),
  ).toEqual([]);
});

test('a permission of the integration user is required only on the word of Atlassian’s operation docs', () => {
  const required = all.filter(
    ({ requirement: { level, actor, anyOf } }) =>
      level === 'required' &&
      actor === 'integration-user' &&
      anyOf.some(({ kind }) => kind === 'project-permission' || kind === 'global-permission'),
  );
  expect(required.length).toBeGreaterThan(20);
  expect(required.filter(({ requirement: { basis } }) => basis !== 'jira-api')).toEqual([]);
});

test('what a vendor asks beyond its operations warns, says who asks, and never blocks', () => {
  const asked = all.filter(({ requirement: { id } }) => id.startsWith('vendor-'));
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
])('%s: Administer Jira is recommended, not required', (profileId, id, actor) => {
  expect(requirement(profileId, id)).toMatchObject({
    anyOf: [{ kind: 'global-permission', key: 'ADMINISTER' }],
    level: 'recommended',
    basis: 'vendor',
    actor,
  });
});

test('people who are assigned need Assignable user; the integration user does not', () => {
  const assignable = all.filter(({ requirement: { anyOf } }) =>
    anyOf.some(({ key }) => key === 'ASSIGNABLE_USER'),
  );
  expect(assignable.map(({ profile, requirement: each }) => [profile.id, each.actor])).toEqual([
    ['aha-roadmaps', 'mapped-person'],
    ['jira-align', 'mapped-person'],
  ]);
});

test('coverage is partial exactly where no complete list could be read', () => {
  expect(listProfiles().map(({ id, coverage }) => [id, coverage])).toEqual([
    ['aha-roadmaps', 'partial'],
    ['jira-align', 'partial'],
    ['bolddesk', 'full'],
  ]);
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

test('a restated need of every connector stays as it is', () => {
  for (const implicit of IMPLICIT_REQUIREMENTS) {
    for (const { requirement: own } of all.filter((each) => each.requirement.id === implicit.id)) {
      expect(own.anyOf).toEqual(implicit.anyOf);
      expect(own.level).toBe('required');
    }
  }
});

test.each(listProfiles().map((profile) => ({ profile, id: profile.id })))(
  '$id: an account that has all but what the vendor asks is not called unready',
  ({ profile }) => {
    const results = profile.requirements.map((each) => {
      const missing = each.id.startsWith('vendor-');
      return {
        requirement: each,
        worst: { outcome: missing ? ('missing' as const) : ('met' as const) },
        anyGap: missing,
        anyUnknown: false,
        anyUnexplained: false,
        perProject: false,
      };
    });
    const run = {
      finished: true,
      projectCount: 1,
      enumerationProved: true,
      namedSkipped: 0,
      securityRisk: false,
    };
    expect(verdictOf(results, { ...run, coverage: profile.coverage }).verdict).toBe('ready-with-warnings');
  },
);
