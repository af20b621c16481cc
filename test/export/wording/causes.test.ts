import type { Cause } from '../../../src/domain/cause-summary';
import type { CauseSubject } from '../../../src/domain/cause';
import { type CauseContext, causesToTell, causeText } from '../../../src/export/wording';

const context: CauseContext = {
  accountName: 'aha-sync',
  site: { baseUrl: 'https://example.atlassian.net/', plan: 'paid' },
  names: {
    permissions: { EDIT_ISSUES: { name: 'Edit work items' } },
    roles: { '10002': 'Projektleitung' },
  },
};

function cause(subject: CauseSubject, more: Partial<Cause> = {}): Cause {
  return {
    id: `test:${subject.kind}`,
    subject,
    keys: ['EDIT_ISSUES'],
    requirementIds: ['edit'],
    level: 'required',
    outcome: 'missing',
    gapCount: 3,
    projectCount: 3,
    projects: [{ id: 1, key: 'ABC', style: 'company', typeKey: 'software' }],
    ...more,
  };
}

const scheme = { id: '10100', name: 'Default scheme' };

const notIn: CauseSubject = {
  kind: 'not-in',
  join: { holder: { kind: 'role', roleId: '10002' }, name: 'Projektleitung' },
  teamManaged: false,
};

describe('a cause in words', () => {
  it('names a permission as the site names it and links the scheme that lacks it', () => {
    const text = causeText(cause({ kind: 'no-holder', scheme, teamManaged: false, holders: [] }), context);
    expect(text.title).toBe('Grant Edit work items in the scheme “Default scheme”');
    expect(text.screen?.url).toBe(
      'https://example.atlassian.net/secure/admin/EditPermissions!default.jspa?schemeId=10100',
    );
    expect(text.reach).toBe('in 3 projects');
    expect(text.atOnce).toBe(true);
  });

  it('links no screen for what the Free plan cannot change', () => {
    const free: CauseContext = { ...context, site: { ...context.site, plan: 'free' } };
    const text = causeText(cause({ kind: 'no-holder', scheme, teamManaged: false, holders: [] }), free);
    expect(text.screen).toBeUndefined();
    expect(text.mendable).toBe(false);
    expect(text.action).toContain('Free plan');
  });

  it('says on which issues a permission holds that depends on the issue', () => {
    const holders = [{ holder: { kind: 'per-issue', of: 'reporter' } as const }];
    const subject: CauseSubject = { kind: 'some-issues-only', scheme, teamManaged: false, holders };
    const text = causeText(cause(subject, { outcome: 'conditional' }), context);
    expect(text.explanation).toContain('Edit work items only on issues where the account is the reporter.');
  });

  it('says that a role cannot be changed on the Free plan', () => {
    const free: CauseContext = { ...context, site: { ...context.site, plan: 'free' } };
    const text = causeText(cause(notIn), free);
    expect(text.screen).toBeUndefined();
    expect(text.mendable).toBe(false);
  });

  it.each([
    ['company', 'software', '/plugins/servlet/project-config/ABC/people'],
    ['team', 'software', '/jira/software/projects/ABC/settings/access'],
    ['team', 'business', '/jira/core/projects/ABC/settings/access'],
    ['team', 'service_desk', '/jira/servicedesk/projects/ABC/settings/access'],
  ] as const)('links where people join a role in a %s-managed %s project', (style, typeKey, path) => {
    const project = { id: 1, key: 'ABC', style, typeKey };
    const text = causeText(cause(notIn), context, project);
    expect(text.title).toBe('Add aha-sync to the role “Projektleitung”');
    expect(text.screen?.url).toBe(`https://example.atlassian.net${path}`);
    expect(text.atOnce).toBe(false);
  });

  it('tells the account’s own trouble first and what has no known change last, level by level', () => {
    const causes = [
      cause({ kind: 'not-looked-at' }),
      cause(notIn, { level: 'recommended' }),
      cause({ kind: 'group', name: 'integrations' }),
      cause({ kind: 'account', reason: 'no-jira-access' }),
    ];
    expect(causesToTell(causes, context).map(({ subject }) => subject.kind)).toEqual([
      'account',
      'group',
      'not-looked-at',
      'not-in',
    ]);
  });
});
