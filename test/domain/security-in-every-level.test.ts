import type { AccountFacts } from '../../src/domain/account';
import type { RawHolder } from '../../src/domain/holder';
import { isInEveryLevel, judgeSecurity, type SecurityScheme } from '../../src/domain/issue-security';
import { judgeProjectNeed } from '../../src/domain/requirement-judgement';
import { judgeProject } from '../../src/domain/project-judgement';
import { aPart, aProject } from '../support/judging/a-project';
import { aScan, HOLDER } from '../support/judging/a-scheme';
import { ACCOUNT_ID, anAccount } from '../support/judging/an-account';
import { sharedEvidence } from '../support/judging/shared-evidence';

const inDevs = anAccount({ groups: [{ name: 'devs', groupId: 'id-of-devs' }] });

/** A security scheme whose levels have these members. */
const levels = (id: string, ...members: readonly (readonly RawHolder[])[]): SecurityScheme => ({
  id,
  name: `Security ${id}`,
  levels: members.map((own, at) => ({
    id: `${id}${at}`,
    name: `Level ${at}`,
    isDefault: at === 0,
    members: own,
  })),
});

describe('being in every level of every scheme', () => {
  it.each<[string, readonly RawHolder[]]>([
    ['its group', [HOLDER.group('devs')]],
    ['its app', [HOLDER.anyAppUser]],
    ['itself', [HOLDER.user(ACCOUNT_ID)]],
    ['its group, beside the reporter and a role', [HOLDER.reporter, HOLDER.role('1'), HOLDER.group('devs')]],
  ])('through %s', (_who, members) => {
    expect(isInEveryLevel([levels('1', members), levels('2', [HOLDER.anyone], members)], inDevs)).toBe(true);
  });

  it.each<[string, readonly RawHolder[], AccountFacts]>([
    ['a role, which may be empty in some project', [HOLDER.role('1')], inDevs],
    ['the lead', [HOLDER.lead], inDevs],
    ['the reporter', [HOLDER.reporter], inDevs],
    ['another group', [HOLDER.group('legal')], inDevs],
    ['nobody', [], inDevs],
    ['a type of the future', [HOLDER.future], inDevs],
    ['a group, when its groups could not be read', [HOLDER.group('devs')], anAccount({ groups: null })],
  ])('is not so when one level is open to %s', (_who, members, account) => {
    expect(
      isInEveryLevel([levels('1', [HOLDER.anyone]), levels('2', [HOLDER.anyone], members)], account),
    ).toBe(false);
  });

  it('is so where no scheme has any level', () => {
    expect(isInEveryLevel([], inDevs)).toBe(true);
    expect(isInEveryLevel([levels('1')], inDevs)).toBe(true);
  });
});

describe('a project whose scheme was not read, because the account is in every level', () => {
  const schemes = new Map([['1', levels('1', [HOLDER.anyone])]]);

  it('hides nothing', () => {
    expect(judgeSecurity('company', 'in-every-level', schemes, inDevs)).toEqual({ kind: 'in-every-level' });
  });

  it('says nothing about a team-managed project', () => {
    expect(judgeSecurity('team', 'in-every-level', schemes, inDevs)).toEqual({ kind: 'team-managed' });
  });

  it.each([
    ['company', 'default-level', 'met'],
    ['company', 'all-levels', 'met'],
    ['team', 'all-levels', 'unknown'],
  ] as const)('a need in a %s-managed project (%s) is %s', (style, key, outcome) => {
    const context = {
      shared: sharedEvidence({ account: inDevs, issueSecurity: 'some' }),
      scan: aScan(),
      keys: [],
      security: { schemes, projects: 'in-every-level' as const },
    };
    const judged = judgeProject(context, aPart([aProject(1, { style })], {}), 0, undefined);
    expect(judgeProjectNeed({ kind: 'issue-security', key }, judged).outcome).toBe(outcome);
  });
});
