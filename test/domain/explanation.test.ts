import { derive } from '../../src/domain/derivation';
import { explain, type ExplainInput, type Explanation } from '../../src/domain/explanation';
import type { RawHolder } from '../../src/domain/holder';
import type { Judgement } from '../../src/domain/outcome';
import type { ProjectRole } from '../../src/domain/project-facts';
import { anAccount } from '../support/judging/an-account';
import { aScheme, grant, HOLDER } from '../support/judging/a-scheme';

const EDIT = 'EDIT_ISSUES';
const MISSING: Judgement = { outcome: 'missing', proof: 'confirmed', reason: 'not-granted' };
const MET: Judgement = { outcome: 'met', proof: 'confirmed' };

const developers = (membership: ProjectRole['membership']): Record<string, ProjectRole> => ({
  '10002': { name: 'Developers', membership },
});

/** Jira refuses Edit, and nothing was read of the project. */
function base(): ExplainInput {
  return { permission: EDIT, judgement: MISSING, jira: 'no', account: anAccount(), administersJira: false };
}

/** Explains Edit in a scheme that grants it to these holders; Jira says no, Browse is held, everything else is uneventful. */
function explainEdit(holders: readonly RawHolder[], over: Partial<ExplainInput> = {}): Explanation {
  return explain({
    ...base(),
    browse: MET,
    scheme: aScheme(
      '7',
      holders.map((holder) => grant(EDIT, holder)),
    ),
    facts: { roles: {} },
    ...over,
  });
}

describe('the tree', () => {
  it('has both answers, the scheme, and each grant with what matched or was missing', () => {
    const roles = developers({ via: 'none', actors: { people: 1, groups: ['devs'] } });
    expect(explainEdit([HOLDER.role('10002'), HOLDER.reporter], { facts: { roles } })).toEqual({
      permission: EDIT,
      judgement: MISSING,
      jira: 'no',
      derived: 'conditional',
      scheme: { id: '7', name: 'Scheme 7' },
      grants: [
        {
          holder: { kind: 'per-issue', of: 'reporter' },
          result: 'conditional',
          match: { code: 'some-issues' },
        },
        {
          holder: { kind: 'role', roleId: '10002' },
          name: 'Developers',
          result: 'not-granted',
          match: { code: 'not-in-role', actors: { people: 1, groups: ['devs'] } },
        },
      ],
      prerequisites: [
        { kind: 'account-active', holds: 'yes' },
        { kind: 'jira-access', holds: 'yes' },
        { kind: 'browse-projects', holds: 'yes' },
      ],
      discrepancy: [],
    });
  });

  it('tells what settles it first, then what might, then near misses before the rest', () => {
    const holders = [
      HOLDER.user('557058:x'),
      HOLDER.portal,
      HOLDER.group('ops'),
      HOLDER.lead,
      HOLDER.future,
      HOLDER.reporter,
      HOLDER.anyone,
    ];
    expect(explainEdit(holders).grants.map(({ result, holder }) => `${result}: ${holder.kind}`)).toEqual([
      'granted: anyone',
      'conditional: per-issue',
      'unknown: unrecognised',
      'not-derived: project-lead',
      'not-granted: group',
      'not-granted: portal-customer',
      'not-granted: user',
    ]);
  });

  it('is the same whatever the order of the grants', () => {
    const holders = [
      HOLDER.role('2'),
      HOLDER.group('b'),
      HOLDER.role('1'),
      HOLDER.group('a'),
      HOLDER.reporter,
    ];
    expect(explainEdit([...holders].reverse())).toEqual(explainEdit(holders));
  });

  it('leaves out grants of other permissions', () => {
    const scheme = aScheme('7', [grant('BROWSE_PROJECTS', HOLDER.anyone), grant(EDIT, HOLDER.reporter)]);
    expect(explainEdit([], { scheme }).grants).toHaveLength(1);
  });

  it('keeps a role whose actors could not be read, without a name', () => {
    const roles = { '10002': { name: '', membership: { via: 'unreadable' as const } } };
    const [only] = explainEdit([HOLDER.role('10002')], { facts: { roles } }).grants;
    expect(only).toEqual({
      holder: { kind: 'role', roleId: '10002' },
      result: 'unknown',
      match: { code: 'role-unreadable' },
    });
  });

  it('names a group as the scheme does', () => {
    expect(explainEdit([HOLDER.group('devs')]).grants[0]?.name).toBe('devs');
  });

  it('derives just what judging derives', () => {
    const holders = [HOLDER.role('10002'), HOLDER.future, HOLDER.lead];
    const facts = { roles: developers({ via: 'none' }), lead: 'unreadable' as const };
    const grants = holders.map((holder) => grant(EDIT, holder));
    expect(explainEdit(holders, { facts }).derived).toBe(derive(grants, anAccount(), facts).result);
  });

  it.each([
    ['the project', { facts: { roles: {} } }],
    ['the scheme', { scheme: aScheme('7', [grant(EDIT, HOLDER.anyone)]) }],
  ])('has no grants where %s alone was read', (_what, read) => {
    const explained = explain({ ...base(), ...read });
    expect([explained.derived, explained.grants, explained.discrepancy]).toEqual(['not-derived', [], []]);
  });
});

describe('what it rests on', () => {
  const rows: readonly [string, Partial<ExplainInput>, Record<string, string>][] = [
    ['an inactive account', { account: anAccount({ active: false }) }, { 'account-active': 'no' }],
    ['a deleted account', { account: anAccount({ deleted: true }) }, { 'account-active': 'no' }],
    ['a portal customer', { account: anAccount({ accountType: 'customer' }) }, { 'account-active': 'no' }],
    ['no Jira app', { account: anAccount({ applicationRoles: [] }) }, { 'jira-access': 'no' }],
    ['apps unread', { account: anAccount({ applicationRoles: null }) }, { 'jira-access': 'unknown' }],
    ['Browse missing', { browse: MISSING }, { 'browse-projects': 'no' }],
    ['Browse on some issues', { browse: { outcome: 'conditional' } }, { 'browse-projects': 'unknown' }],
    ['Browse unknown', { browse: { outcome: 'unknown' } }, { 'browse-projects': 'unknown' }],
  ];
  it.each(rows)('with %s', (_what, over, expected) => {
    const { prerequisites } = explainEdit([HOLDER.anyone], over);
    expect(Object.fromEntries(prerequisites.map(({ kind, holds }) => [kind, holds]))).toMatchObject(expected);
  });

  it('is not Browse for Browse itself, nor where Browse was not judged', () => {
    const kinds = (input: ExplainInput): string[] => explain(input).prerequisites.map(({ kind }) => kind);
    expect(kinds({ ...base(), permission: 'BROWSE_PROJECTS', browse: MISSING })).not.toContain(
      'browse-projects',
    );
    expect(kinds(base())).toEqual(['account-active', 'jira-access']);
  });
});

describe('why the two answers differ', () => {
  const noApp = anAccount({ applicationRoles: [] });
  const rows: readonly [string, readonly RawHolder[], Partial<ExplainInput>, Explanation['discrepancy']][] = [
    ['refused, though granted', [HOLDER.anyone], {}, ['propagation-delay']],
    [
      'refused, though granted, without Browse',
      [HOLDER.anyone],
      { browse: MISSING },
      ['browse-missing', 'propagation-delay'],
    ],
    [
      'refused, though granted, without an app or Browse',
      [HOLDER.anyone],
      { browse: MISSING, account: noApp },
      ['browse-missing', 'no-jira-access', 'propagation-delay'],
    ],
    [
      'Browse not known to be missing is no reason',
      [HOLDER.anyone],
      { browse: { outcome: 'unknown' } },
      ['propagation-delay'],
    ],
    ['held, though not granted', [HOLDER.user('x')], { jira: 'yes' }, ['propagation-delay', 'hidden-grant']],
    ['held, though nobody holds it', [], { jira: 'yes' }, ['propagation-delay', 'hidden-grant']],
    [
      'held, where the portal has it',
      [HOLDER.portal],
      { jira: 'yes' },
      ['portal-access', 'propagation-delay', 'hidden-grant'],
    ],
    [
      'a Jira admin who holds what nobody grants',
      [],
      { jira: 'yes', administersJira: true },
      ['propagation-delay', 'hidden-grant'],
    ],
    ['they agree on yes', [HOLDER.anyone], { jira: 'yes' }, []],
    ['they agree on no', [HOLDER.user('x')], {}, []],
    ['refused, and held on some issues only', [HOLDER.reporter], {}, []],
    ['held, on some issues only', [HOLDER.reporter], { jira: 'yes' }, []],
    ['held, through a holder nobody knows', [HOLDER.future], { jira: 'yes' }, []],
    ['Jira was not asked', [HOLDER.anyone], { jira: 'not-asked' }, []],
  ];
  it.each(rows)('%s', (_what, holders, over, causes) => {
    expect(explainEdit(holders, over).discrepancy).toEqual(causes);
  });

  it('for Administer Projects of a Jira admin, because Jira accepts either', () => {
    const explained = explain({
      ...base(),
      permission: 'ADMINISTER_PROJECTS',
      jira: 'yes',
      administersJira: true,
      scheme: aScheme('7'),
      facts: { roles: {} },
    });
    expect(explained.discrepancy).toEqual(['administers-jira', 'propagation-delay', 'hidden-grant']);
  });
});
