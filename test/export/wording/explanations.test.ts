import {
  changedSentence,
  conditionalSentence,
  derivedSentence,
  matchSentence,
  prerequisiteSentence,
} from '../../../src/export/wording';

const role = { kind: 'role', roleId: '10002' } as const;
const reporter = { kind: 'per-issue', of: 'reporter' } as const;

describe('an explanation in words', () => {
  it('says on which issues a permission holds', () => {
    const field = { kind: 'per-issue', of: 'user-field', field: 'customfield_10058' } as const;
    expect(conditionalSentence('Edit Issues', [reporter])).toBe(
      'Edit Issues only on issues where the account is the reporter.',
    );
    expect(conditionalSentence('Edit Issues', [role, reporter, reporter, field])).toBe(
      'Edit Issues only on issues where the account is the reporter or on issues where the field customfield_10058 names the account.',
    );
    expect(conditionalSentence('Edit Issues', [role])).toBeUndefined();
  });

  it.each([
    [{ people: 0, groups: [] }, 'The account is not in this role here. Nobody is in it.'],
    [{ people: 1, groups: [] }, 'The account is not in this role here. In it: 1 person.'],
    [
      { people: 2, groups: ['bots', 'leads'] },
      'The account is not in this role here. In it: 2 people and the groups “bots” and “leads”.',
    ],
  ])('says who is in a role that the account is not in: %j', (actors, sentence) => {
    expect(matchSentence({ holder: role, match: { code: 'not-in-role', actors } })).toBe(sentence);
  });

  it('says through which group the account is in a role', () => {
    expect(matchSentence({ holder: role, match: { code: 'in-role', group: 'bots' } })).toBe(
      'The account is in this role here through the group “bots”.',
    );
  });

  it('tells a scheme that grants to nobody from one that was not read', () => {
    const scheme = { id: '7', name: 'Standard' };
    expect(derivedSentence({ derived: 'not-granted', scheme, grants: [] })).toBe(
      'In the permission scheme “Standard”, nobody holds it.',
    );
    expect(derivedSentence({ derived: 'not-derived', grants: [] })).toBe(
      'The project’s permission scheme was not read.',
    );
  });

  it('never calls a prerequisite met that was not established', () => {
    expect(prerequisiteSentence({ kind: 'jira-access', holds: 'unknown' })).toBe(
      'The account has access to a Jira app: could not be established.',
    );
  });

  it('tells that an answer has changed, and nothing when it has not', () => {
    expect(changedSentence('missing', 'met')).toContain('it was “Missing”, now it is “Met”');
    expect(changedSentence('met', 'met')).toBeUndefined();
    expect(changedSentence(undefined, 'met')).toBeUndefined();
  });
});
