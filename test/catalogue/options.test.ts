import { findProfile, listProfiles } from '../../src/catalogue';
import { activeRequirements } from '../../src/domain/active-requirements';
import type { ConnectorProfile, OptionValues } from '../../src/domain/profile';
import { SWITCHED } from './switched-by-option';

const profileOf = (id: string): ConnectorProfile => {
  const profile = findProfile(id);
  if (!profile) throw new Error(`The catalogue has no "${id}".`);
  return profile;
};

const booleans = (profile: ConnectorProfile) => profile.options.filter((option) => option.type === 'boolean');

const allOff = (profile: ConnectorProfile): OptionValues =>
  Object.fromEntries(booleans(profile).map(({ name }) => [name, false]));

const idsWith = (profile: ConnectorProfile, options: OptionValues): string[] =>
  activeRequirements(profile, options).map(({ id }) => id);

const rows = Object.entries(SWITCHED).flatMap(([id, options]) =>
  Object.entries(options).map(([option, ids]) => ({ id, option, ids })),
);

test.each(rows)('$id: $option switches exactly what it should', ({ id, option, ids }) => {
  const profile = profileOf(id);
  const off = idsWith(profile, allOff(profile));
  const on = idsWith(profile, { ...allOff(profile), [option]: true });
  expect(on.filter((each) => !off.includes(each))).toEqual(ids);
  expect(on).toEqual(expect.arrayContaining(off));
});

test.each(listProfiles().map((profile) => ({ profile, id: profile.id })))(
  '$id: the table names every boolean option',
  ({ id, profile }) => {
    expect(Object.keys(SWITCHED[id] ?? {})).toEqual(booleans(profile).map(({ name }) => name));
  },
);

test.each(listProfiles().map((profile) => ({ profile, id: profile.id })))(
  '$id: an option that is not named has its default',
  ({ profile }) => {
    const named = Object.fromEntries(booleans(profile).map((option) => [option.name, option.default]));
    expect(idsWith(profile, {})).toEqual(idsWith(profile, named));
  },
);

test('with everything off, Aha! Roadmaps needs to see, create and edit', () => {
  const profile = profileOf('aha-roadmaps');
  const keys = activeRequirements(profile, allOff(profile))
    .filter(({ level, actor }) => level === 'required' && actor === 'integration-user')
    .flatMap(({ anyOf }) => anyOf)
    .filter(({ kind }) => kind === 'project-permission' || kind === 'global-permission')
    .map(({ key }) => key);
  expect(keys).toEqual(['BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES']);
});

test('versions are asked for narrowly first', () => {
  for (const id of ['aha-roadmaps', 'jira-align', 'template-versions-and-sprints']) {
    const requirement = profileOf(id).requirements.find((each) => each.id === 'create-versions');
    expect(requirement?.anyOf).toEqual([
      { kind: 'project-permission', key: 'ADMINISTER_PROJECTS' },
      { kind: 'global-permission', key: 'ADMINISTER' },
    ]);
  }
});

test('BoldDesk: a chosen group or role takes the place of the name in the article', () => {
  const profile = profileOf('bolddesk');
  const needOf = (id: string, options: OptionValues) =>
    activeRequirements(profile, options).find((requirement) => requirement.id === id)?.anyOf[0];
  expect(needOf('vendor-admin-group', {})).toMatchObject({ kind: 'group', key: 'jira-administrators' });
  expect(needOf('vendor-admin-group', { adminGroup: 'site-admins' })).toEqual({
    kind: 'group',
    key: 'site-admins',
  });
  expect(needOf('vendor-administrator-role', {})).toHaveProperty('keyFromOption', 'administratorRole');
  expect(needOf('vendor-administrator-role', { administratorRole: '10002' })).toEqual({
    kind: 'project-role',
    key: '10002',
  });
});

test.each([
  ['servicenow-ai-search', 'content-role', 'contentRole'],
  ['appfire-helpdesk', 'agent-role', 'agentRole'],
])('%s: a role is asked for only once it is chosen', (id, requirementId, option) => {
  const profile = profileOf(id);
  expect(idsWith(profile, {})).not.toContain(requirementId);
  const chosen = activeRequirements(profile, { [option]: '10002' }).find((each) => each.id === requirementId);
  expect(chosen?.anyOf).toEqual([{ kind: 'project-role', key: '10002' }]);
});
