import { activeRequirements, IMPLICIT_REQUIREMENTS, wantedKeys } from '../../src/domain/active-requirements';
import type { ConnectorProfile, OptionValues, ProfileOption, Requirement } from '../../src/domain/profile';
import { aRequirement, globally, permission, role, unchosenRole } from '../support/judging/a-requirement';

const text = { label: 'label', help: '' };
const OPTIONS: readonly ProfileOption[] = [
  { name: 'link', type: 'boolean', default: true, ...text },
  { name: 'rank', type: 'boolean', default: false, ...text },
  { name: 'developerRole', type: 'role', ...text },
  { name: 'botGroup', type: 'group', ...text },
];

const profile = (...requirements: readonly Requirement[]): ConnectorProfile => ({
  id: 'own',
  name: 'Own',
  coverage: 'full',
  options: OPTIONS,
  requirements,
});

const idsOf = (requirements: readonly Requirement[]): string[] => requirements.map(({ id }) => id);
const IMPLICIT = ['account-active', 'jira-access'];

it('every profile needs an active account with access to Jira first, whatever its vendor writes', () => {
  expect(idsOf(activeRequirements(profile(aRequirement('edit', [permission('EDIT_ISSUES')])), {}))).toEqual([
    ...IMPLICIT,
    'edit',
  ]);
  expect(
    IMPLICIT_REQUIREMENTS.every(({ level, actor }) => level === 'required' && actor === 'integration-user'),
  ).toBe(true);
});

it('a profile’s own words for an implicit need replace ours', () => {
  const own = aRequirement('jira-access', [{ kind: 'product-access', key: 'jira-servicedesk' }]);
  const active = activeRequirements(profile(own), {});
  expect(idsOf(active)).toEqual(['account-active', 'jira-access']);
  expect(active[1]?.anyOf).toEqual(own.anyOf);
});

describe('a requirement that an option switches', () => {
  const rows: readonly [string, string, OptionValues, boolean][] = [
    ['that is on by default', 'link', {}, true],
    ['that is on by default and was switched off', 'link', { link: false }, false],
    ['that is off by default', 'rank', {}, false],
    ['that is off by default and was switched on', 'rank', { rank: true }, true],
    ['that is a role, chosen', 'developerRole', { developerRole: '10002' }, true],
    ['that is a role, not chosen', 'developerRole', {}, false],
    ['that is a role, left empty', 'developerRole', { developerRole: '' }, false],
    ['that the profile does not have', 'unheardOf', {}, false],
  ];
  it.each(rows)('%s', (_what, whenOption, options, applies) => {
    const requirement = aRequirement('switched', [permission('LINK_ISSUES')], { whenOption });
    expect(idsOf(activeRequirements(profile(requirement), options)).includes('switched')).toBe(applies);
  });
});

describe('a role or group that the admin chooses', () => {
  const choosable = aRequirement('choose', [unchosenRole, globally('ADMINISTER')]);
  const needsWith = (options: OptionValues) => activeRequirements(profile(choosable), options)[2]?.anyOf;

  it('takes the place of the profile’s name for it', () => {
    expect(needsWith({ developerRole: '10002' })).toEqual([role('10002'), globally('ADMINISTER')]);
  });

  it.each([{}, { developerRole: '' }, { developerRole: true }])('stays open with %j', (options) => {
    expect(needsWith(options)).toEqual(choosable.anyOf);
  });
});

describe('wantedKeys', () => {
  const requirements = [
    aRequirement('a', [permission('EDIT_ISSUES'), globally('ADMINISTER')]),
    aRequirement('b', [permission('BROWSE_PROJECTS')]),
    aRequirement('c', [permission('EDIT_ISSUES'), unchosenRole, role('10002')]),
    aRequirement('d', [permission('ASSIGNABLE_USER')], { actor: 'mapped-person' }),
    aRequirement('e', [globally('CREATE_PROJECT')], { actor: 'setup-admin' }),
  ];

  it('names each key of one kind once, sorted, and only those of the integration user', () => {
    expect(wantedKeys(requirements, 'project-permission')).toEqual(['BROWSE_PROJECTS', 'EDIT_ISSUES']);
    expect(wantedKeys(requirements, 'global-permission')).toEqual(['ADMINISTER']);
  });

  it('leaves out a role that is still to be chosen', () => {
    expect(wantedKeys(requirements, 'project-role')).toEqual(['10002']);
  });
});
