import type { RoleMembership } from '../../src/domain/project-facts';
import type { Judgement, Outcome } from '../../src/domain/outcome';
import type { Need, Requirement } from '../../src/domain/profile';
import type { JudgedProject } from '../../src/domain/project-judgement';
import { isPerProject, judgeAtSite, judgeInProject } from '../../src/domain/requirement-judgement';
import { aProject, facts } from '../support/judging/a-project';
import {
  aRequirement,
  byHand,
  globally,
  permission,
  role,
  unchosenRole,
} from '../support/judging/a-requirement';
import { aScheme, grant, HOLDER } from '../support/judging/a-scheme';
import { judgeOne } from '../support/judging/judge';
import { anAccount } from '../support/judging/an-account';
import { sharedEvidence } from '../support/judging/shared-evidence';

const NOTHING_DONE: ReadonlySet<string> = new Set();

/** One project in which each key came out as its name says, by way of real evidence. */
const schemes = [
  aScheme('1', [
    grant('BROWSE_PROJECTS', HOLDER.anyone),
    grant('EDIT_ISSUES', HOLDER.reporter),
    grant('ADMINISTER_PROJECTS', HOLDER.future),
  ]),
];
const judged: JudgedProject = judgeOne({
  says: { BROWSE_PROJECTS: true, EDIT_ISSUES: true, ADMINISTER_PROJECTS: true },
  keys: ['BROWSE_PROJECTS', 'EDIT_ISSUES', 'ADMINISTER_PROJECTS', 'SYSTEM_ADMIN'],
  schemes,
  facts: facts('1'),
});
const refused = judgeOne({ says: { EDIT_ISSUES: false }, schemes, facts: facts('1') });

function inProject(anyOf: readonly Need[], project = judged, done = NOTHING_DONE): Judgement {
  return judgeInProject(aRequirement('need', anyOf), sharedEvidence(), done, project);
}

describe('where a requirement is judged', () => {
  const rows: readonly [string, 'in each project' | 'once', Requirement['anyOf']][] = [
    ['a project permission', 'in each project', [permission('EDIT_ISSUES')]],
    ['a role', 'in each project', [role('10002')]],
    [
      'a project permission or a global one',
      'in each project',
      [globally('ADMINISTER'), permission('EDIT_ISSUES')],
    ],
    [
      'a project permission or a role still to be chosen',
      'in each project',
      [permission('EDIT_ISSUES'), unchosenRole],
    ],
    ['a role still to be chosen', 'once', [unchosenRole]],
    ['a global permission', 'once', [globally('ADMINISTER')]],
    ['a manual step', 'once', [byHand]],
  ];
  it.each(rows)('%s: %s', (_what, where, anyOf) => {
    expect(isPerProject(aRequirement('need', anyOf))).toBe(where === 'in each project');
  });
});

describe('alternatives in one project', () => {
  const rows: readonly [string, Need[], Outcome][] = [
    ['the one that is met', [permission('BROWSE_PROJECTS')], 'met'],
    ['the one that is conditional', [permission('EDIT_ISSUES')], 'conditional'],
    ['the one that is unknown', [permission('ADMINISTER_PROJECTS')], 'unknown'],
    ['the one that does not apply', [permission('SYSTEM_ADMIN')], 'not-applicable'],
    ['met beside conditional', [permission('EDIT_ISSUES'), permission('BROWSE_PROJECTS')], 'met'],
    ['unknown beside conditional', [permission('EDIT_ISSUES'), permission('ADMINISTER_PROJECTS')], 'unknown'],
    [
      'not applicable beside conditional',
      [permission('SYSTEM_ADMIN'), permission('EDIT_ISSUES')],
      'conditional',
    ],
    [
      'missing globally beside conditional',
      [globally('ADMINISTER'), permission('EDIT_ISSUES')],
      'conditional',
    ],
    ['a role still to be chosen beside met', [unchosenRole, permission('BROWSE_PROJECTS')], 'met'],
    ['a role still to be chosen beside conditional', [permission('EDIT_ISSUES'), unchosenRole], 'unknown'],
    ['an unticked step beside conditional', [permission('EDIT_ISSUES'), byHand], 'unknown'],
  ];
  it.each(rows)('%s', (_what, anyOf, outcome) => {
    expect(inProject(anyOf).outcome).toBe(outcome);
  });

  it('that all fail are missing', () => {
    expect(inProject([permission('EDIT_ISSUES'), globally('ADMINISTER')], refused).outcome).toBe('missing');
  });

  it('that hold for the whole site count in each project', () => {
    const shared = sharedEvidence({ globalGranted: ['ADMINISTER'] });
    const requirement = aRequirement('need', [permission('EDIT_ISSUES'), globally('ADMINISTER')]);
    expect(judgeInProject(requirement, shared, NOTHING_DONE, refused)).toEqual({
      outcome: 'met',
      proof: 'jira-only',
    });
  });

  it('with a step are met when the admin ticked that requirement, and only that', () => {
    const anyOf = [permission('EDIT_ISSUES'), byHand];
    expect(inProject(anyOf, refused, new Set(['need'])).outcome).toBe('met');
    expect(inProject(anyOf, refused, new Set(['another'])).outcome).toBe('unknown');
  });

  it('name why nothing is known: the role was not chosen', () => {
    expect(inProject([permission('EDIT_ISSUES'), unchosenRole], refused)).toEqual({
      outcome: 'unknown',
      reason: 'role-not-chosen',
    });
  });

  it('of a permission that was not judged are unknown', () => {
    expect(inProject([permission('LINK_ISSUES')])).toEqual({ outcome: 'unknown', reason: 'not-checked-yet' });
  });
});

describe('a role', () => {
  const memberships: readonly [RoleMembership, Judgement][] = [
    [{ via: 'direct' }, { outcome: 'met', proof: 'jira-only' }],
    [
      { via: 'group', group: 'devs' },
      { outcome: 'met', proof: 'jira-only' },
    ],
    [{ via: 'none' }, { outcome: 'missing', proof: 'jira-only', reason: 'role-not-member' }],
    [{ via: 'unreadable' }, { outcome: 'unknown', reason: 'role-unreadable' }],
  ];
  it.each(memberships)('in which the account is %j', (membership, judgement) => {
    const roles = { '10002': { name: 'Developers', membership } };
    expect(inProject([role('10002')], judgeOne({ says: {}, facts: facts('1', { roles }) }))).toEqual(
      judgement,
    );
  });

  const unread: readonly [string, Parameters<typeof judgeOne>[0], Judgement][] = [
    ['because the check had reached its limit', { says: {} }, { outcome: 'unknown', reason: 'over-budget' }],
    [
      'because the closer look is still to come',
      { says: {}, part: { toExplain: [1] } },
      { outcome: 'unknown', reason: 'not-checked-yet' },
    ],
    [
      'because a team-managed project has roles of its own',
      { says: {}, project: aProject(1, { style: 'team' }) },
      { outcome: 'unknown', reason: 'role-per-project' },
    ],
    [
      'because Jira could not be asked',
      { says: {}, part: { notAsked: 'could-not-ask' } },
      { outcome: 'unknown', reason: 'could-not-ask' },
    ],
    [
      'because the account is inactive',
      { says: {}, shared: { account: anAccount({ active: false }) }, part: { notAsked: 'account-inactive' } },
      { outcome: 'missing', proof: 'jira-only', reason: 'account-inactive' },
    ],
  ];
  it.each(unread)('was not read, %s', (_why, project, judgement) => {
    expect(inProject([role('10002')], judgeOne(project))).toEqual(judgement);
  });
});

describe('alternatives at the site', () => {
  it('are as good as the best of them', () => {
    const shared = sharedEvidence({ globalGranted: ['USER_PICKER'] });
    const requirement = aRequirement('need', [globally('ADMINISTER'), globally('USER_PICKER')]);
    expect(judgeAtSite(requirement, shared, NOTHING_DONE)).toEqual({ outcome: 'met', proof: 'jira-only' });
  });

  it('with a role still to be chosen are unknown for that reason', () => {
    expect(judgeAtSite(aRequirement('need', [unchosenRole]), sharedEvidence(), NOTHING_DONE)).toEqual({
      outcome: 'unknown',
      reason: 'role-not-chosen',
    });
  });
});
