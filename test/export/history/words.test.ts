import type { EvidenceChange, OutcomeChange } from '../../../src/domain/history/comparison';
import {
  driftSentence,
  driftText,
  evidenceSentence,
  outcomeSentence,
  troubleSentence,
  verdictChangeSentence,
  waiverCountsText,
} from '../../../src/export/wording/history';

const context = {
  names: { permissions: { EDIT_ISSUES: { name: 'Edit issues' }, DELETE_ISSUES: { name: 'Delete issues' } } },
};
const some = (count: number) => ({
  count,
  first: Array.from({ length: Math.min(count, 50) }, (_, id) => ({ id, key: `P${id}` })),
});
const bots = { groupId: 'g1', name: 'bots' };
const toGroup = { holder: { kind: 'group', groupId: 'g1', name: 'jira-users' }, name: 'jira-users' } as const;
const toRole = { holder: { kind: 'role', roleId: '7' }, name: 'Developers' } as const;
const platform = { id: '1', name: 'Platform' };
const team = { id: '2', name: 'Team' };

const grant = {
  id: 'grant',
  kind: 'grant',
  change: 'removed',
  scheme: platform,
  permissions: ['EDIT_ISSUES'],
  to: toGroup,
  reachesAccount: true,
} as const;

const outcome = (more: Partial<OutcomeChange>): OutcomeChange => ({
  id: 'o',
  requirementId: 'edit',
  key: 'EDIT_ISSUES',
  level: 'required',
  from: 'met',
  to: 'missing',
  direction: 'worse',
  projects: some(14),
  because: [],
  ...more,
});

describe('a change in what was read, in words', () => {
  const rows: readonly (readonly [EvidenceChange, string])[] = [
    [{ id: '', kind: 'account', fact: 'active', from: 'yes', to: 'no' }, 'The account was deactivated.'],
    [{ id: '', kind: 'account', fact: 'deleted', from: 'no', to: 'yes' }, 'The account was deleted.'],
    [
      { id: '', kind: 'account', fact: 'jira-access', from: 'yes', to: 'no' },
      'The account lost access to every Jira app.',
    ],
    [
      { id: '', kind: 'account', fact: 'jira-access', from: 'yes', to: 'unknown' },
      'Jira did not say whether the account has access to a Jira app.',
    ],
    [{ id: '', kind: 'group', change: 'left', group: bots }, 'The account left the group “bots”.'],
    [{ id: '', kind: 'group', change: 'joined', group: bots }, 'The account came into the group “bots”.'],
    [
      { id: '', kind: 'app', change: 'lost', application: 'jira-software' },
      'The account lost access to Jira.',
    ],
    [
      { id: '', kind: 'global-permission', change: 'gained', permission: 'BULK_CHANGE' },
      'The account gained the global permission BULK_CHANGE.',
    ],
    [grant, 'Edit issues was taken from the group “jira-users” in the permission scheme “Platform”.'],
    [
      { ...grant, change: 'added', permissions: ['EDIT_ISSUES', 'DELETE_ISSUES'], reachesAccount: false },
      'Edit issues and Delete issues were given to the group “jira-users” in the permission scheme “Platform”. It does not reach the account.',
    ],
    [{ id: '', kind: 'scheme', change: 'new', scheme: team }, 'The permission scheme “Team” is new.'],
    [
      { id: '', kind: 'scheme-of-projects', from: platform, to: team, projects: some(2), certain: true },
      'P0 and P1 moved from the permission scheme “Platform” to “Team”.',
    ],
    [
      { id: '', kind: 'scheme-of-projects', to: team, projects: some(1), certain: false },
      'P0 uses another permission scheme than before, now “Team”. This is not certain.',
    ],
    [
      { id: '', kind: 'role', change: 'left', role: toRole, projects: some(12), certain: true },
      'The account left the role “Developers” in 12 projects.',
    ],
    [
      { id: '', kind: 'lead', change: 'ceased', projects: some(1), certain: false },
      'The account is no longer the lead of P0. This is not certain.',
    ],
    [
      { id: '', kind: 'projects', change: 'removed', projects: some(1) },
      'P0 is no longer part of the check.',
    ],
    [
      { id: '', kind: 'projects', change: 'added', projects: some(1_200) },
      '1,200 projects were not part of the earlier check.',
    ],
    [
      { id: '', kind: 'profile', from: 1, to: 3 },
      'The profile of the connector was changed from version 1 to 3.',
    ],
    [{ id: '', kind: 'profile' }, 'The connector’s list of needs was changed.'],
    [{ id: '', kind: 'options' }, 'The options of the connector were changed.'],
    [{ id: '', kind: 'steps' }, 'Other steps are ticked as done.'],
    [
      {
        id: '',
        kind: 'excess',
        change: 'gained',
        permission: 'DELETE_ISSUES',
        scope: 'site',
        projects: some(0),
      },
      'The account gained Delete issues beyond the need on the whole site.',
    ],
    [
      { id: '', kind: 'reading', change: 'lost', reason: 'app-access-rule', projects: some(2) },
      'Something could not be read in the later check in P0 and P1. An app access rule keeps this app from reading the project, so Jira’s answer cannot be trusted here.',
    ],
  ];
  it.each(rows)('%j', (change, sentence) => {
    expect(evidenceSentence(change, context)).toBe(sentence);
  });
});

describe('an outcome that changed, in words', () => {
  it('is told as effect and cause', () => {
    expect(outcomeSentence(outcome({ because: ['grant'] }), [grant], context)).toBe(
      'Edit issues went from “Met” to “Missing” in 14 projects, because Edit issues was taken from the group “jira-users” in the permission scheme “Platform”.',
    );
  });

  it('claims no cause that nothing that was read tells', () => {
    expect(outcomeSentence(outcome({ to: 'unknown' }), [grant], context)).toBe(
      'Edit issues went from “Met” to “Could not be checked” in 14 projects. Nothing that was read tells why.',
    );
  });

  it('says perhaps where only one of several ways must be it', () => {
    const role: EvidenceChange = {
      id: 'role',
      kind: 'role',
      change: 'left',
      role: toRole,
      projects: some(1),
      certain: false,
    };
    const lead: EvidenceChange = {
      id: 'lead',
      kind: 'lead',
      change: 'ceased',
      projects: some(1),
      certain: false,
    };
    const both = outcome({ because: ['role', 'lead'], projects: some(1) });
    expect(outcomeSentence(both, [role, lead], context)).toBe(
      'Edit issues went from “Met” to “Missing” in P0, perhaps because the account left the role “Developers” in P0, or because the account is no longer the lead of P0.',
    );
  });

  it('does not choose among grants to roles that nobody read the members of', () => {
    const one: EvidenceChange = { ...grant, id: 'one', to: toRole };
    const other: EvidenceChange = { ...one, id: 'other', to: { holder: { kind: 'project-lead' } } };
    expect(outcomeSentence(outcome({ because: ['one', 'other'] }), [one, other], context)).toContain(
      ', perhaps because Edit issues was taken from the role “Developers”',
    );
    // A single one is it, by elimination.
    expect(outcomeSentence(outcome({ because: ['one'] }), [one], context)).toContain(', because Edit issues');
  });

  it('tells what came to the check and what left it', () => {
    const needs = { edit: 'Editing' };
    expect(
      outcomeSentence(outcome({ from: 'absent', projects: some(1) }), [], { ...context, needs }),
    ).toMatch(/^Editing was not judged before in P0, and is “Missing”\./u);
    expect(outcomeSentence(outcome({ to: 'absent', projects: some(0) }), [], context)).toMatch(
      /^Edit issues is no longer judged on the whole site, and was “Met”\./u,
    );
  });
});

it('tells drift, verdicts, waivers and trouble in a few words', () => {
  expect(driftText({ worse: 2, better: 1, other: 0, evidence: 3 })).toBe(
    '2 worse, 1 better, 3 facts changed',
  );
  expect(driftText({ worse: 0, better: 0, other: 1, evidence: 1 })).toBe('1 different, 1 fact changed');
  expect(driftText({ worse: 0, better: 0, other: 0, evidence: 0 })).toBe('No change');
  expect(driftSentence({ worse: 2, better: 1, other: 1, evidence: 1 })).toBe(
    'Of the outcomes, 2 are worse, 1 is better and 1 is different. 1 fact that was read has changed.',
  );
  expect(driftSentence({ worse: 0, better: 0, other: 0, evidence: 0 })).toBe(
    'Every outcome is as it was. Nothing that was read has changed.',
  );
  expect(verdictChangeSentence({ from: 'ready', to: 'not-ready' })).toBe(
    'The verdict went from “Ready” to “Not ready”.',
  );
  expect(verdictChangeSentence({ from: 'ready', to: 'ready' })).toBe('The verdict is still “Ready”.');
  expect(waiverCountsText({ active: 2, lapsed: 1, expired: 0, unused: 0 })).toBe('2 in force, 1 lapsed');
  expect(troubleSentence('profile-not-found')).toContain('its connector is no longer there');
  expect(troubleSentence('storage-failed')).toBe(
    'The last scheduled run could not be made. Run it yourself to see why.',
  );
});
