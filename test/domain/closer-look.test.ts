import { closerLook, factsToRead, isWorthAsking } from '../../src/domain/closer-look';
import type { SchemeScan } from '../../src/domain/scheme';
import { aProject } from '../support/judging/a-project';
import { aScan, aScheme, grant, HOLDER } from '../support/judging/a-scheme';
import { anAccount } from '../support/judging/an-account';
import { sharedEvidence } from '../support/judging/shared-evidence';

const KEYS = ['BROWSE_PROJECTS', 'EDIT_ISSUES'];
const COMPANY = aProject(1);
const TEAM = aProject(1, { style: 'team' });
const DESK = aProject(1, { typeKey: 'service_desk' });
const clean = aScan([aScheme('1', [grant('EDIT_ISSUES', HOLDER.anyone)])]);
const trapped = aScan([aScheme('1', [grant('EDIT_ISSUES', HOLDER.reporter)])]);
const portal = aScan([aScheme('1', [grant('EDIT_ISSUES', HOLDER.portal)])]);

const all = (): boolean => true;
const none = (): boolean => false;
const browseOnly = (key: string): boolean => key === 'BROWSE_PROJECTS';

describe('a closer look', () => {
  const rows: readonly [string, typeof COMPANY, (key: string) => boolean, SchemeScan, string[], string[]][] =
    [
      ['something is refused', COMPANY, browseOnly, clean, ['EDIT_ISSUES'], []],
      ['everything is refused', COMPANY, none, trapped, KEYS, []],
      ['some scheme makes a yes doubtful', COMPANY, all, trapped, [], ['EDIT_ISSUES']],
      ['not all schemes were read', COMPANY, all, aScan([], false), [], KEYS],
      ['portal customers make a yes doubtful', DESK, all, portal, [], ['EDIT_ISSUES']],
      ['the project is team-managed', TEAM, all, clean, [], KEYS],
      [
        'the project is team-managed and something is refused',
        TEAM,
        browseOnly,
        clean,
        ['EDIT_ISSUES'],
        ['BROWSE_PROJECTS'],
      ],
    ];
  it.each(rows)('is needed where %s', (_where, project, granted, scan, refused, doubtful) => {
    expect(closerLook(project, KEYS, granted, scan)).toEqual({ refused, doubtful });
  });

  it.each([
    ['all is granted and no scheme is a trap', COMPANY, clean],
    ['all is granted and portal customers hold something, without a portal', COMPANY, portal],
  ])('is not needed where %s', (_where, project, scan) => {
    expect(closerLook(project, KEYS, all, scan)).toBeUndefined();
  });

  it('is not needed where nothing is asked', () => {
    expect(closerLook(TEAM, [], none, trapped)).toBeUndefined();
  });
});

describe('what to read', () => {
  const scheme = aScheme('1', [
    grant('EDIT_ISSUES', HOLDER.role('20')),
    grant('EDIT_ISSUES', HOLDER.role('10')),
    grant('EDIT_ISSUES', HOLDER.group('devs')),
    grant('BROWSE_PROJECTS', HOLDER.role('10')),
    grant('BROWSE_PROJECTS', HOLDER.role('30')),
    grant('BROWSE_PROJECTS', HOLDER.lead),
    grant('LINK_ISSUES', HOLDER.role('40')),
    grant('LINK_ISSUES', HOLDER.reporter),
    grant('MOVE_ISSUES', HOLDER.role('50')),
    grant('MOVE_ISSUES', HOLDER.portal),
  ]);

  it('is every role that holds what is refused, each once', () => {
    expect(factsToRead({ refused: ['EDIT_ISSUES'], doubtful: [] }, scheme, COMPANY)).toEqual({
      roleIds: ['10', '20'],
      lead: false,
    });
  });

  it('is the lead only where the lead holds what is refused', () => {
    expect(factsToRead({ refused: ['BROWSE_PROJECTS'], doubtful: [] }, scheme, COMPANY)).toEqual({
      roleIds: ['10', '30'],
      lead: true,
    });
  });

  it('is nothing for a yes that this scheme gives on every issue', () => {
    const look = { refused: [], doubtful: ['EDIT_ISSUES', 'BROWSE_PROJECTS'] };
    expect(factsToRead(look, scheme, COMPANY)).toEqual({ roleIds: [], lead: false });
  });

  it('is the roles beside a holder of some issues only', () => {
    const look = { refused: [], doubtful: ['LINK_ISSUES', 'EDIT_ISSUES'] };
    expect(factsToRead(look, scheme, COMPANY)).toEqual({ roleIds: ['40'], lead: false });
  });

  it('is the roles beside portal customers only where there is a portal', () => {
    const look = { refused: [], doubtful: ['MOVE_ISSUES'] };
    expect(factsToRead(look, scheme, COMPANY).roleIds).toEqual([]);
    expect(factsToRead(look, scheme, DESK).roleIds).toEqual(['50']);
  });
});

it.each([
  ['is worth it', 'an ordinary account', {}],
  [
    'is worth it',
    'one without access to Jira, since Browse can be held without it',
    { applicationRoles: [] },
  ],
  ['is pointless', 'an inactive account', { active: false }],
  ['is pointless', 'a deleted account', { deleted: true }],
  ['is pointless', 'a portal customer', { accountType: 'customer' }],
] as const)('asking about projects %s for %s', (worth, _who, over) => {
  expect(isWorthAsking(sharedEvidence({ account: anAccount(over) }))).toBe(worth === 'is worth it');
});
