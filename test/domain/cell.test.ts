import { type CellFacts, type EveryIssue, judgeCell } from '../../src/domain/cell';
import type { Derivation, GrantFinding } from '../../src/domain/derivation';
import type { Holder } from '../../src/domain/holder';
import type { HolderMatch, HolderResult } from '../../src/domain/holder-match';
import type { Judgement } from '../../src/domain/outcome';

const REPORTER: Holder = { kind: 'per-issue', of: 'reporter' };
const ROLE: Holder = { kind: 'role', roleId: '10002' };

/** Some way to stand to a holder that comes to each result; the table asks for the result alone. */
const MATCHES: Readonly<Record<HolderResult, HolderMatch>> = {
  granted: { code: 'in-role' },
  conditional: { code: 'some-issues' },
  'not-granted': { code: 'not-in-role' },
  unknown: { code: 'role-unreadable' },
  'not-derived': { code: 'role-not-read' },
};

function finding(result: HolderResult, holder: Holder): GrantFinding {
  return { holder, result, match: MATCHES[result] };
}

function derived(result: HolderResult, holder: Holder = ROLE): Derivation {
  return { result, findings: [finding(result, holder)] };
}

/** An ordinary yes in a live project about whose schemes nothing is known. */
function cell(over: Partial<CellFacts>): CellFacts {
  return {
    answer: { says: 'yes' },
    live: true,
    everyIssue: 'scheme-unread',
    administersJira: false,
    ...over,
  };
}

const NO = { says: 'no' } as const;
const MET_CONFIRMED: Judgement = { outcome: 'met', proof: 'confirmed' };
const UNEXPLAINED: Judgement = { outcome: 'met', proof: 'unexplained', reason: 'yes-without-grant' };
const CONDITIONAL: Judgement = { outcome: 'conditional', proof: 'confirmed', reason: 'per-issue-grant' };
const unknown = (reason: NonNullable<Judgement['reason']>): Judgement => ({ outcome: 'unknown', reason });

const EVERY_ISSUE: readonly EveryIssue[] = ['yes', 'rule', 'scheme-unread', 'over-budget'];

describe('Jira says yes', () => {
  const decided: readonly [string, Derivation, Judgement][] = [
    ['granted', derived('granted'), MET_CONFIRMED],
    ['not granted', derived('not-granted'), UNEXPLAINED],
    ['conditional only', derived('conditional', REPORTER), CONDITIONAL],
    ['unknown, for a holder that could not be read', derived('unknown'), unknown('holder-unreadable')],
    [
      'unknown, for a holder of the future',
      derived('unknown', { kind: 'unrecognised', type: 'team' }),
      unknown('unrecognised-holder'),
    ],
  ];
  const rows = decided.flatMap(([what, derivation, judgement]) =>
    EVERY_ISSUE.map((everyIssue) => ({ what, everyIssue, derivation, judgement })),
  );

  it.each(rows)(
    'and we derive: $what (every issue: $everyIssue)',
    ({ derivation, everyIssue, judgement }) => {
      expect(judgeCell(cell({ derivation, everyIssue }))).toEqual(judgement);
    },
  );

  const underived: readonly [EveryIssue, Judgement][] = [
    ['yes', { outcome: 'met', proof: 'jira-only' }],
    ['rule', { outcome: 'met', proof: 'jira-only', reason: 'team-managed-rule' }],
    ['scheme-unread', unknown('scheme-unread')],
    ['over-budget', unknown('over-budget')],
  ];

  it.each(underived)('and nothing was derived; on every issue: %s', (everyIssue, judgement) => {
    expect(judgeCell(cell({ everyIssue }))).toEqual(judgement);
    expect(judgeCell(cell({ everyIssue, derivation: derived('not-derived') }))).toEqual(judgement);
  });

  it('and a type of the future is among unreadable holders: the type is the reason told', () => {
    const findings: GrantFinding[] = [
      finding('unknown', ROLE),
      finding('unknown', { kind: 'unrecognised', type: 'team' }),
    ];
    expect(judgeCell(cell({ derivation: { result: 'unknown', findings } }))).toEqual(
      unknown('unrecognised-holder'),
    );
  });

  it('and only portal customers explain it where there is a portal: that gives no REST access', () => {
    const derivation = derived('not-granted', { kind: 'portal-customer' });
    expect(judgeCell(cell({ derivation, everyIssue: 'scheme-unread' }))).toEqual(
      unknown('portal-only-grant'),
    );
  });

  it('and portal customers are granted it where there is no portal: still unexplained', () => {
    const derivation = derived('not-granted', { kind: 'portal-customer' });
    expect(judgeCell(cell({ derivation, everyIssue: 'yes' }))).toEqual(UNEXPLAINED);
  });

  it('and no grant explains Administer Projects, but the account administers Jira', () => {
    expect(judgeCell(cell({ derivation: derived('not-granted'), administersJira: true }))).toEqual({
      outcome: 'met',
      proof: 'jira-only',
      reason: 'administers-jira',
    });
  });

  it.each(['conditional', 'unknown'] as const)('administering Jira does not settle what is %s', (result) => {
    expect(judgeCell(cell({ derivation: derived(result), administersJira: true })).outcome).toBe(result);
  });
});

describe('Jira says no', () => {
  const results: readonly [string, Derivation | undefined, Judgement][] = [
    [
      'granted',
      derived('granted'),
      { outcome: 'missing', proof: 'discrepancy', reason: 'granted-but-refused' },
    ],
    [
      'not granted',
      derived('not-granted'),
      { outcome: 'missing', proof: 'confirmed', reason: 'not-granted' },
    ],
    [
      'conditional',
      derived('conditional', REPORTER),
      { outcome: 'missing', proof: 'confirmed', reason: 'not-granted' },
    ],
    ['unknown', derived('unknown'), { outcome: 'missing', proof: 'jira-only', reason: 'not-granted' }],
    [
      'not derived',
      derived('not-derived'),
      { outcome: 'missing', proof: 'jira-only', reason: 'not-granted' },
    ],
    ['nothing', undefined, { outcome: 'missing', proof: 'jira-only', reason: 'not-granted' }],
  ];
  const rows = results.flatMap(([what, derivation, judgement]) =>
    EVERY_ISSUE.map((everyIssue) => ({ what, everyIssue, derivation, judgement })),
  );

  it.each(rows)(
    'in a live project and we derive: $what (every issue: $everyIssue)',
    ({ derivation, everyIssue, judgement }) => {
      expect(judgeCell(cell({ answer: NO, everyIssue, ...(derivation && { derivation }) }))).toEqual(
        judgement,
      );
    },
  );

  it.each(results)(
    'in a project that vanished it is unknown, whatever we derive: %s',
    (_what, derivation) => {
      const facts = cell({ answer: NO, live: false, ...(derivation && { derivation }) });
      expect(judgeCell(facts)).toEqual(unknown('project-vanished'));
    },
  );

  it.each(results)(
    'in a project of unreadable state it is unknown, whatever we derive: %s',
    (_what, derivation) => {
      const facts = cell({ answer: NO, live: 'unreadable', ...(derivation && { derivation }) });
      expect(judgeCell(facts)).toEqual(unknown('project-state-unreadable'));
    },
  );

  it('administering Jira does not turn a no into a yes', () => {
    expect(judgeCell(cell({ answer: NO, administersJira: true })).outcome).toBe('missing');
  });
});

describe('Jira could not be asked', () => {
  it.each([
    ['nothing', undefined],
    ['granted', derived('granted')],
    ['not granted', derived('not-granted')],
    ['conditional', derived('conditional', REPORTER)],
  ] as const)('is unknown with the reason, whatever we derive: %s', (_what, derivation) => {
    const facts = cell({
      answer: { says: 'not-asked', why: 'app-access-rule' },
      everyIssue: 'yes',
      ...(derivation && { derivation }),
    });
    expect(judgeCell(facts)).toEqual(unknown('app-access-rule'));
  });
});
