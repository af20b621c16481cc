import { cellLabel, givesSentence, membershipSentence } from '../../../src/export/wording';

const names = {
  permissions: {
    EDIT_ISSUES: { name: 'Edit work items' },
    ADD_COMMENTS: { name: 'Add comments' },
    CREATE_ISSUES: { name: 'Create work items' },
  },
};

describe('roles and groups in words', () => {
  it('names what a role gives as the site does, in order', () => {
    expect(givesSentence('It gives', ['EDIT_ISSUES', 'ADD_COMMENTS'], names)).toBe(
      'It gives Add comments and Edit work items.',
    );
    expect(givesSentence('It gives', [], names)).toBe('It gives none of the permissions in this check.');
  });

  it('counts what goes beyond the names that there is room for', () => {
    const keys = ['EDIT_ISSUES', 'ADD_COMMENTS', 'CREATE_ISSUES'];
    expect(givesSentence('It gives', keys, names, 2)).toBe('It gives Add comments and 2 more.');
    expect(givesSentence('It gives', keys, names, 3)).toBe(
      'It gives Add comments, Create work items and Edit work items.',
    );
  });

  it.each([
    [{ via: 'direct' }, 'Directly.'],
    [{ via: 'group', group: 'bots' }, 'Through the group “bots”.'],
    [{ via: 'none', actors: { people: 0, groups: ['bots'] } }, 'In it: the group “bots”.'],
    [{ via: 'none' }, 'Who is in it was not read.'],
    [{ via: 'unreadable' }, 'Who is in it could not be read.'],
  ] as const)('says how the account is in a role: %j', (membership, sentence) => {
    expect(membershipSentence(membership)).toBe(sentence);
  });
});

describe('a cell in words', () => {
  it('names the proof only where it casts doubt on the outcome', () => {
    expect(cellLabel('met', 'confirmed')).toBe('Met');
    expect(cellLabel('met', 'unexplained')).toBe('Met, but unexplained');
    expect(cellLabel('missing', 'jira-only')).toBe('Missing');
    expect(cellLabel('missing', 'discrepancy')).toBe('Missing, though granted');
  });
});
