import {
  isRisk,
  judgeLevels,
  judgeSecurity,
  levelJudgement,
  type ProjectSecurity,
  type SecurityScheme,
} from '../../src/domain/issue-security';
import type { HolderResult } from '../../src/domain/holder-match';
import type { RawHolder } from '../../src/domain/holder';
import { anAccount } from '../support/judging/an-account';
import { HOLDER } from '../support/judging/a-scheme';

function aSecurityScheme(
  members: readonly (readonly RawHolder[])[],
  over: Partial<SecurityScheme> = {},
): SecurityScheme {
  const levels = members.map((own, at) => ({
    id: `2${at}`,
    name: `Level ${at}`,
    isDefault: at === 0,
    members: own,
  }));
  return { id: '20', name: 'Confidential', levels, ...over };
}

const reading = (over: Partial<ProjectSecurity> = {}): ProjectSecurity => ({
  projectId: 1,
  schemeId: '20',
  facts: { roles: {} },
  ...over,
});

describe('judgeLevels', () => {
  const roles = {
    '10002': { name: 'Developers', membership: { via: 'group' as const, group: 'devs' } },
    '10003': { name: 'Leads', membership: { via: 'none' as const } },
  };
  const rows: readonly [string, readonly RawHolder[], HolderResult][] = [
    ['nobody', [], 'not-granted'],
    ['anyone', [HOLDER.anyone], 'granted'],
    ['a role it is in', [HOLDER.role('10003'), HOLDER.role('10002')], 'granted'],
    ['a role it is not in', [HOLDER.role('10003')], 'not-granted'],
    ['a role that was not read', [HOLDER.role('10004')], 'not-derived'],
    ['a group it is not in', [HOLDER.group('ops')], 'not-granted'],
    ['the lead, who was not read', [HOLDER.lead], 'not-derived'],
    ['the reporter', [HOLDER.reporter], 'conditional'],
    ['the reporter beside a role it is in', [HOLDER.reporter, HOLDER.role('10002')], 'granted'],
    ['the reporter beside a type of the future', [HOLDER.reporter, HOLDER.future], 'unknown'],
    ['portal customers', [HOLDER.portal], 'not-granted'],
    ['a group without its id or name', [{ type: 'group' }], 'unknown'],
  ];
  it.each(rows)('of %s', (_what, members, result) => {
    const [level] = judgeLevels(aSecurityScheme([members]), anAccount(), { roles });
    expect(level?.result).toBe(result);
    expect(level?.paths).toHaveLength(members.length);
  });

  it('keeps each path with what matched or was missing, by name where that was read', () => {
    const members = [HOLDER.role('10002'), HOLDER.group('ops'), HOLDER.lead];
    const [level] = judgeLevels(aSecurityScheme([members]), anAccount(), { roles, lead: 'somebody-else' });
    expect(level).toEqual({
      levelId: '20',
      name: 'Level 0',
      isDefault: true,
      result: 'granted',
      paths: [
        {
          holder: { kind: 'role', roleId: '10002' },
          name: 'Developers',
          result: 'granted',
          match: { code: 'in-role', group: 'devs' },
        },
        {
          holder: { kind: 'group', name: 'ops', groupId: 'id-of-ops' },
          name: 'ops',
          result: 'not-granted',
          match: { code: 'not-in-group' },
        },
        { holder: { kind: 'project-lead' }, result: 'not-granted', match: { code: 'not-lead' } },
      ],
    });
  });

  it('does not let a Jira admin in by that alone', () => {
    const admin = anAccount({ groups: [{ name: 'jira-administrators', groupId: 'a' }] });
    expect(judgeLevels(aSecurityScheme([[HOLDER.group('legal')]]), admin, { roles: {} })).toMatchObject([
      { result: 'not-granted' },
    ]);
  });

  it('keeps the order of the scheme: its default first', () => {
    const levels = judgeLevels(aSecurityScheme([[], [], []]), anAccount(), { roles: {} });
    expect(levels.map(({ name, isDefault }) => [name, isDefault])).toEqual([
      ['Level 0', true],
      ['Level 1', false],
      ['Level 2', false],
    ]);
  });
});

describe('judgeSecurity', () => {
  const schemes = new Map([['20', aSecurityScheme([[HOLDER.anyone]])]]);
  const rows: readonly [
    string,
    Parameters<typeof judgeSecurity>[0],
    Parameters<typeof judgeSecurity>[1],
    string,
  ][] = [
    ['a team-managed project', 'team', reading(), 'team-managed'],
    ['a team-managed project of a site without schemes', 'team', 'none', 'team-managed'],
    ['a team-managed project that nobody read', 'team', 'unread', 'team-managed'],
    ['a site without schemes', 'company', 'none', 'none'],
    ['a project without a scheme', 'company', reading({ schemeId: null }), 'none'],
    ['a project that was not read', 'company', 'unread', 'unreadable'],
    [
      'a project whose scheme could not be asked',
      'company',
      reading({ schemeId: null, unreadable: true }),
      'unreadable',
    ],
    ['a scheme that could not be read', 'company', reading({ schemeId: '21' }), 'unreadable'],
    ['a scheme that was read', 'company', reading(), 'levels'],
  ];
  it.each(rows)('of %s', (_what, style, read, kind) => {
    expect(judgeSecurity(style, read, schemes, anAccount()).kind).toBe(kind);
  });
});

describe('a level', () => {
  const rows: readonly [HolderResult, boolean, ReturnType<typeof levelJudgement>][] = [
    ['granted', false, { outcome: 'met', proof: 'jira-only' }],
    [
      'conditional',
      true,
      { outcome: 'conditional', proof: 'jira-only', reason: 'security-level-some-issues' },
    ],
    ['not-granted', true, { outcome: 'missing', proof: 'jira-only', reason: 'not-in-security-level' }],
    ['unknown', true, { outcome: 'unknown', reason: 'security-unreadable' }],
    ['not-derived', true, { outcome: 'unknown', reason: 'security-unreadable' }],
  ];
  it.each(rows)('%s: a risk is %s', (result, risk, judgement) => {
    expect(isRisk({ result })).toBe(risk);
    expect(levelJudgement({ result })).toEqual(judgement);
  });
});
