import {
  type Assumptions,
  buildSiteState,
  defaultAssumptions,
  type SiteFile,
} from '../../../dev/jira-site/index';
import { rightsOf } from '../../../dev/jira-site/evaluator/permissions';
import { people } from '../../../dev/jira-site/seed/people';
import { siteWithHolder } from './small-site';

type Holder = Parameters<typeof siteWithHolder>[0];

function holds(
  holder: Holder,
  accountId: string | undefined,
  options: { more?: Partial<SiteFile>; assumptions?: Partial<Assumptions>; perIssueCounts?: boolean } = {},
): boolean {
  const state = buildSiteState(siteWithHolder(holder, options.more));
  const account = accountId === undefined ? undefined : state.accounts.get(accountId);
  const rights = rightsOf(state, { ...defaultAssumptions, ...options.assumptions }, account);
  const project = state.projectsByKey.get('ONE');
  if (!project) throw new Error('the site has no project');
  const question = { administerCounts: false, perIssueCounts: options.perIssueCounts ?? true };
  return rights.inProject(project, 'EDIT_ISSUES', question);
}

function withActors(roleActors: NonNullable<SiteFile['projects'][number]['roleActors']>): Partial<SiteFile> {
  const { projects } = siteWithHolder({ type: 'anyone' });
  return { projects: projects.map((project) => ({ ...project, roleActors })) };
}

describe('a grant to', () => {
  test('anyone covers everybody, nobody signed in included', () => {
    expect(holds({ type: 'anyone' }, people.ahaSync)).toBe(true);
    expect(holds({ type: 'anyone' }, undefined)).toBe(true);
  });

  test('application access covers accounts with access to any app, or to the one named', () => {
    expect(holds({ type: 'applicationRole' }, people.ahaSync)).toBe(true);
    expect(holds({ type: 'applicationRole' }, people.bolddeskBot)).toBe(false);
    expect(holds({ type: 'applicationRole' }, undefined)).toBe(false);
    expect(holds({ type: 'applicationRole', parameter: 'jira-software' }, people.ahaSync)).toBe(true);
    expect(holds({ type: 'applicationRole', parameter: 'jira-servicedesk' }, people.ahaSync)).toBe(false);
  });

  test('a group goes by the id in value, by the name in parameter where there is no value', () => {
    expect(holds({ type: 'group', parameter: 'users', value: 'g-users' }, people.ahaSync)).toBe(true);
    expect(holds({ type: 'group', parameter: 'users' }, people.ahaSync)).toBe(true);
    // A renamed group keeps its id, so the stale name must not count.
    expect(holds({ type: 'group', parameter: 'users', value: 'g-admins' }, people.ahaSync)).toBe(false);
    expect(holds({ type: 'group', parameter: 'admins' }, people.ahaSync)).toBe(false);
  });

  test('a group covers members of the groups nested in it', () => {
    expect(holds({ type: 'group', parameter: 'outer', value: 'g-outer' }, people.ahaSync)).toBe(true);
    expect(holds({ type: 'group', parameter: 'outer', value: 'g-outer' }, people.admin)).toBe(false);
  });

  test('a project role covers its actors in that project, directly or by group', () => {
    const holder = { type: 'projectRole', parameter: '10002', value: '10002' };
    expect(holds(holder, people.ahaSync)).toBe(false);
    expect(
      holds(holder, people.ahaSync, { more: withActors({ '10002': { users: [people.ahaSync] } }) }),
    ).toBe(true);
    expect(holds(holder, people.ahaSync, { more: withActors({ '10002': { groups: ['g-outer'] } }) })).toBe(
      true,
    );
    expect(
      holds(holder, people.ahaSync, { more: withActors({ '10000': { users: [people.ahaSync] } }) }),
    ).toBe(false);
  });

  test('the project lead and a single user covers that account only', () => {
    expect(holds({ type: 'projectLead' }, people.platformLead)).toBe(true);
    expect(holds({ type: 'projectLead' }, people.ahaSync)).toBe(false);
    expect(holds({ type: 'user', parameter: people.ahaSync }, people.ahaSync)).toBe(true);
    expect(holds({ type: 'user', parameter: people.ahaSync }, people.admin)).toBe(false);
  });

  test.each(['reporter', 'assignee', 'userCustomField', 'groupCustomField'])(
    '%s is a project-level yes only where per-issue holders count',
    (type) => {
      expect(holds({ type, parameter: 'customfield_10001' }, people.bolddeskBot)).toBe(true);
      expect(holds({ type }, people.bolddeskBot, { perIssueCounts: false })).toBe(false);
      expect(holds({ type }, undefined)).toBe(false);
    },
  );

  test('portal customers follows its assumption', () => {
    const holder = { type: 'sd.customer.portal.only' };
    expect(holds(holder, people.customer)).toBe(true);
    expect(holds(holder, people.ahaSync)).toBe(false);
    expect(holds(holder, people.customer, { assumptions: { portalHolderCovers: 'no-one' } })).toBe(false);
    expect(holds(holder, people.ahaSync, { assumptions: { portalHolderCovers: 'anyone-signed-in' } })).toBe(
      true,
    );
  });

  test('a holder type nobody documents follows its assumption', () => {
    const holder = { type: 'com.example.app__crew' };
    expect(holds(holder, people.ahaSync)).toBe(false);
    expect(holds(holder, people.ahaSync, { assumptions: { unknownHolderGrants: true } })).toBe(true);
  });
});

test('groups nested in a circle end', () => {
  const groups = siteWithHolder({ type: 'anyone' }).groups.map((group) =>
    group.groupId === 'g-inner' ? { ...group, groups: ['g-outer'] } : group,
  );
  expect(holds({ type: 'group', value: 'g-inner' }, people.ahaSync, { more: { groups } })).toBe(true);
});
