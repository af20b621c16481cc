import type { Change } from '../../../src/domain/plan/change';
import { NEW_GROUP } from '../../../src/domain/plan/change';
import type { PlannedChange, RemainingReason } from '../../../src/domain/plan/plan';
import { STRATEGIES } from '../../../src/domain/plan/plan';
import {
  changeText,
  gainText,
  handPickedHeadline,
  planCertainty,
  planHeadline,
  remainingText,
  riskSentence,
  strategyText,
  suggestedNames,
} from '../../../src/export/wording/plan';
import { aContext, aGain, everyKind, HARMLESS, planned } from './a-plan';

const context = aContext();
const free = aContext(HARMLESS, { site: { baseUrl: 'https://small.example', plan: 'free' } });
const role = { roleId: '10001', name: 'Developers' };
const scheme = { id: '100', name: 'Default scheme' };
const edit = ['EDIT_ISSUES'];

/** Sentences of a text: none is empty, each ends. */
const sentences = (text: string): string[] => text.split(/(?<=[.?]) /u);

describe('a change in words', () => {
  test.each(everyKind(HARMLESS).map((change): [string, Change] => [change.kind, change]))(
    '%s: what, how, where, who, what it closes, gives and reaches, each in at most two sentences',
    (_kind, change) => {
      const text = changeText(
        planned(change, { gains: [aGain(), aGain({ permission: 'X', risk: 'low' })] }),
        context,
      );
      expect(text.what).toMatch(/^[A-Z]/u);
      expect(text.who).not.toBe('');
      expect(text.where).toHaveProperty('screen.url', expect.stringMatching(/^https:\/\//u) as string);
      for (const part of [text.how, text.closes, text.gives.join(' '), text.reach.join(' ')]) {
        expect(part).toMatch(/\.$/u);
        expect(part).not.toMatch(/!|undefined|-new-/u);
      }
      expect(sentences(text.how).length).toBeLessThanOrEqual(2);
      expect(text.gives.length).toBeLessThanOrEqual(2);
      expect(text.closes).toBe('Closes 2 gaps in 2 projects.');
    },
  );

  const rows: readonly [Change, string, string][] = [
    [{ kind: 'activate-account' }, 'Reactivate aha-sync', 'organization admins and user access admins'],
    [{ kind: 'create-account' }, 'Create the service account “integration-aha”', 'organization admins'],
    [
      { kind: 'give-product-access' },
      'Give aha-sync access to a Jira app',
      'organization admins and user access admins',
    ],
    [
      { kind: 'join-group', group: NEW_GROUP },
      'Add aha-sync to the group “integration-aha-sync”',
      'organization admins and user access admins',
    ],
    [
      { kind: 'join-role', role, projects: [{ id: 1, key: 'ABC' }] },
      'Add aha-sync to the role “Developers” in the project ABC',
      'admins of the project and Jira admins',
    ],
    [
      {
        kind: 'leave-role',
        role: { roleId: '7' },
        projects: [
          { id: 1, key: 'ABC' },
          { id: 2, key: 'DEF' },
        ],
      },
      'Take aha-sync out of the role “7” in 2 projects',
      'admins of the project and Jira admins',
    ],
    [
      { kind: 'grant', scheme, permissions: edit, to: { kind: 'account' } },
      'Grant Edit issues to aha-sync in the scheme “Default scheme”',
      'Jira admins',
    ],
    [
      { kind: 'revoke', scheme, permissions: edit, from: { kind: 'role', role } },
      'Take Edit issues from the role “Developers” in the scheme “Default scheme”',
      'Jira admins',
    ],
  ];
  test.each(rows)('%j', (change, what, who) => {
    const text = changeText(planned(change), context);
    expect([text.what, text.who]).toEqual([what, who]);
  });

  test('a role in many projects is one change with the screen of each project', () => {
    const projects = [
      { id: 1, key: 'ABC' },
      { id: 2, key: 'DEF' },
      { id: 3, key: 'GHI' },
    ];
    const text = changeText(planned({ kind: 'join-role', role, projects }), context);
    expect(text.what).toBe('Add aha-sync to the role “Developers” in 3 projects');
    expect(text.projects.map(({ place }) => ('screen' in place ? place.screen.url : place.note))).toEqual([
      'https://small.example/plugins/servlet/project-config/ABC/people',
      'https://small.example/jira/core/projects/DEF/settings/access',
      'https://small.example/plugins/servlet/project-config/GHI/people',
    ]);
  });

  test('all permissions of a grant are named, for the form takes them together', () => {
    const permissions = ['EDIT_ISSUES', 'A', 'B', 'C'];
    const text = changeText(
      planned({ kind: 'grant', scheme, permissions, to: { kind: 'account' } }),
      context,
    );
    expect(text.permissions).toEqual(['Edit issues', 'A', 'B', 'C']);
    expect(text.what).toContain('Edit issues, A and 2 more');
  });

  test('on the Free plan there is no link to schemes and roles, but to the people of team-managed projects', () => {
    const where = (change: Change) => changeText(planned(change), free).where;
    const note = { note: 'Cannot be changed on the Free plan.' };
    expect(where({ kind: 'grant', scheme, permissions: edit, to: { kind: 'account' } })).toEqual(note);
    expect(where({ kind: 'create-role' })).toEqual(note);
    expect(where({ kind: 'join-role', role, projects: [{ id: 1, key: 'ABC' }] })).toEqual(note);
    expect(where({ kind: 'join-role', role, projects: [{ id: 2, key: 'DEF' }] })).toHaveProperty('screen');
    expect(where({ kind: 'join-group', group: { name: 'x' } })).toHaveProperty('screen');
    expect(changeText(planned({ kind: 'create-role' }), free).who).toBe('nobody on this plan of Jira');
  });

  test('what is of high risk is said first and apart', () => {
    const change: Change = { kind: 'join-group', group: { name: 'devs' } };
    const gains = [aGain(), aGain({ permission: 'EDIT_ISSUES', risk: 'medium', projects: 9 })];
    const text = changeText(planned(change, { gains, reach: 'anything' }), context);
    expect(text.gives).toEqual([
      'High risk: the account also gets DELETE_ISSUES, which the connector does not need, in 3 projects.',
      'Besides, Edit issues in 9 projects.',
    ]);
    expect(text.risk).toBe('high');
    expect(text.reach).toEqual([
      'Whatever else the group is used for comes with it.',
      'Jira does not tell that as a whole.',
    ]);
  });

  test('what may come is told as uncertain, and what is lost as lost', () => {
    const change: Change = { kind: 'join-group', group: { name: 'devs' } };
    const told = (more: Partial<PlannedChange>) => changeText(planned(change, more), context);
    const may = told({ mayCome: [aGain()] });
    expect([may.gives, may.risk]).toEqual([
      ['High risk: DELETE_ISSUES may come, too, in 3 projects, where Jira refused it so far.'],
      'high',
    ]);
    const both = told({
      gains: [aGain(), aGain({ permission: 'X', risk: 'low' })],
      mayCome: [aGain({ permission: 'Y' })],
    });
    expect(both.gives[1]).toBe(
      'Besides, X in 3 projects; Y may come, too, in 3 projects, where Jira refused it so far.',
    );
    const leave = planned(
      { kind: 'leave-group', group: { name: 'devs' } },
      { losses: [aGain(), aGain({ permission: 'EDIT_ISSUES', projects: 2 })] },
    );
    expect(changeText(leave, context).gives).toEqual([
      'The account loses DELETE_ISSUES and Edit issues in up to 3 projects.',
      'The simulated result shows whether that opens a gap.',
    ]);
  });

  test('administering Jira stands out though nothing is gained in projects', () => {
    const change: Change = { kind: 'grant-global', permission: 'ADMINISTER', group: NEW_GROUP };
    const text = changeText(planned(change, { closes: { projects: 0, gaps: 0 } }), context);
    expect(text.gives.join(' ')).toMatch(/^High risk/u);
    expect([text.risk, text.how]).toEqual([
      'high',
      'Open the group in the admin console and give it the admin role for Jira.',
    ]);
  });

  test.each([
    [
      'anything',
      'unknown',
      { kind: 'group', group: { name: 'g' } },
      'Everybody else in that group gets it, too.',
    ],
    [
      'other-projects',
      'none',
      { kind: 'account' },
      'It also holds in any other project that uses this scheme.',
    ],
    ['none', 'none', { kind: 'account' }, 'It changes nothing outside the checked projects.'],
  ] as const)('a grant that reaches %s, others %s', (reach, others, to, sentence) => {
    const change: Change = { kind: 'grant', scheme, permissions: edit, to };
    expect(changeText(planned(change, { reach, others }), context).reach).toContain(sentence);
  });

  test('a change that closes nothing by itself says what it is for', () => {
    const closes = { projects: 0, gaps: 0 };
    const asked = aContext(HARMLESS, {
      requirements: [{ id: 'g', anyOf: [{ kind: 'group', key: 'devs' }] }],
    });
    const told = (change: Change) => changeText(planned(change, { closes }), asked).closes;
    expect(told({ kind: 'join-group', group: { name: 'devs' } })).toBe(
      'The connector needs the account to be in this group.',
    );
    expect(told({ kind: 'join-group', group: { name: 'other' } })).toBe(
      'Closes nothing that was still open.',
    );
    expect(told({ kind: 'create-role' })).toBe('Later changes rest on it.');
    expect(told({ kind: 'leave-group', group: { name: 'devs' } })).toBe(
      'Closes nothing; it takes something away.',
    );
  });
});

test.each([
  [
    7,
    { closed: 612, closedIn: 204, open: 3, openIn: 2 },
    '7 changes close 612 gaps in 204 projects; 3 gaps stay open.',
  ],
  [
    1,
    { closed: 1, closedIn: 1, open: 1, openIn: 1 },
    '1 change closes 1 gap in 1 project; 1 gap stays open.',
  ],
  [2, { closed: 9, closedIn: 3, open: 0, openIn: 0 }, '2 changes close all 9 gaps in 3 projects.'],
  [1, { closed: 1, closedIn: 0, open: 0, openIn: 0 }, '1 change closes the only gap.'],
  [0, { closed: 0, closedIn: 0, open: 0, openIn: 0 }, 'There is nothing to change.'],
  [
    0,
    { closed: 0, closedIn: 0, open: 1, openIn: 0 },
    'No change that can be planned closes the gap that is open.',
  ],
  [
    0,
    { closed: 0, closedIn: 0, open: 4, openIn: 2 },
    'No change that can be planned closes the 4 gaps that are open.',
  ],
])('a plan of %i changes with %j: %s', (steps, totals, sentence) => {
  expect(planHeadline({ steps }, totals)).toBe(sentence);
});

test('chosen changes are counted, too', () => {
  expect([handPickedHeadline(0, 0), handPickedHeadline(1, 0), handPickedHeadline(3, 5)]).toEqual([
    'No change is chosen.',
    '1 chosen change closes nothing that is open.',
    '3 chosen changes close 5 gaps.',
  ]);
});

test('how far a plan can be from the fewest changes is told where that is known, and only there', () => {
  expect(planCertainty({ strategy: 'fewest-changes', steps: 5, stepsAtLeast: 5 })).toBe(
    'No other plan of this kind needs fewer changes.',
  );
  expect(planCertainty({ strategy: 'no-scheme-touched', steps: 5, stepsAtLeast: 3 })).toBe(
    'It takes at most 2 changes more than the fewest possible.',
  );
  expect(planCertainty({ strategy: 'least-privilege', steps: 44, stepsAtLeast: 43 })).not.toMatch(
    /fewest|fewer/u,
  );
  expect(planCertainty({ strategy: 'fewest-changes', steps: 0, stepsAtLeast: 0 })).toBeUndefined();
});

test('every strategy has a name and two short sentences', () => {
  const texts = [...STRATEGIES, 'by-hand' as const].map(strategyText);
  expect(new Set(texts.map(({ name }) => name)).size).toBe(4);
  for (const { description } of texts) expect(sentences(description)).toHaveLength(2);
});

const reasons: Readonly<Record<RemainingReason, RegExp>> = {
  'account-deleted': /Choose another account/u,
  'account-portal-only': /portal customer/u,
  'group-not-on-site': /no group/u,
  'issue-security': /security level/u,
  'not-plannable': /No change is known/u,
  'scheme-unread': /not read/u,
  'refused-despite-grant': /permission helper/u,
  'team-managed': /team-managed project/u,
  'free-plan': /Free plan/u,
  'needs-a-grant': /Choose another plan/u,
  'role-managed-by-jira': /Jira itself/u,
};
test.each(Object.entries(reasons) as [RemainingReason, RegExp][])(
  'what stays open because of %s',
  (reason, says) => {
    const projects = [{ id: 1, key: 'ABC' }];
    const text = remainingText({ requirementId: 'edit', level: 'required', reason, projects }, context);
    expect([text.what, text.reach]).toEqual(['Edit issues', 'in 1 project']);
    expect(`${text.why} ${text.next}`).toMatch(says);
    expect(sentences(text.next).length).toBeLessThanOrEqual(2);
  },
);

test('what the profile does not list is the browsing that all else rests on', () => {
  const text = remainingText(
    { requirementId: '-browse', level: 'required', reason: 'scheme-unread', projects: [] },
    context,
  );
  expect([text.what, text.reach]).toEqual(['BROWSE_PROJECTS', 'on the whole site']);
});

test('a gain says where, and how much harm it can do', () => {
  const examples = [
    { id: 1, key: 'ABC' },
    { id: 2, key: 'DEF' },
  ];
  const text = gainText(
    aGain({ permission: 'EDIT_ISSUES', risk: 'medium', projects: 12, examples }),
    context,
  );
  expect(text).toEqual({
    permission: 'Edit issues',
    risk: 'medium',
    riskLabel: 'Medium risk',
    where: 'in 12 projects: ABC, DEF and 10 more',
  });
  expect(new Set((['high', 'medium', 'low'] as const).map(riskSentence)).size).toBe(3);
});

test.each([
  ['Aha! Roadmaps', 'aha-sync', 'integration-aha-sync'],
  ['Aha! Roadmaps', undefined, 'integration-aha-roadmaps'],
  ['x', 'Integration Bot', 'integration-bot'],
  ['x', 'integration', 'integration'],
  ['x', 'Zoë Ångström', 'integration-zoe-angstrom'],
  ['x', '同期', 'integration-同期'],
  ['x', '!!!', 'integration'],
  ['x', '', 'integration'],
  ['x', 'a'.repeat(300), `integration-${'a'.repeat(60)}`],
])('for %j and the account %j a new group is to be called %s', (connector, account, name) => {
  expect(suggestedNames(connector, account)).toMatchObject({ group: name, role: name });
});
