import type { RawHolder } from '../../src/domain/holder';
import { isClean } from '../../src/domain/clean-schemes';
import { grantsOf, grantsOnEveryIssue, hasPortal } from '../../src/domain/scheme';
import { aScan, aScheme, grant, HOLDER } from '../support/judging/a-scheme';

const KEY = 'EDIT_ISSUES';

it('finds the grants of one permission only, in their order', () => {
  const wanted = [grant(KEY, HOLDER.anyone), grant(KEY, HOLDER.lead)];
  const scheme = aScheme('1', [grant('BROWSE_PROJECTS', HOLDER.anyone), ...wanted]);
  expect(grantsOf(scheme, KEY)).toEqual(wanted);
});

it.each([
  ['software', false],
  ['business', false],
  ['product_discovery', false],
  ['service_desk', true],
  ['customer_service', true],
  ['a type of the future', true],
])('a project of type %s: customer portal is %s', (typeKey, portal) => {
  expect(hasPortal({ typeKey })).toBe(portal);
});

describe('a yes at project level', () => {
  const holders: readonly [string, 'on every issue' | 'perhaps on some only', RawHolder][] = [
    ['anyone', 'on every issue', HOLDER.anyone],
    ['any app user', 'on every issue', HOLDER.anyAppUser],
    ['the users of an app', 'on every issue', { type: 'applicationRole', parameter: 'jira-software' }],
    ['a group', 'on every issue', HOLDER.group('devs')],
    ['a role', 'on every issue', HOLDER.role('1')],
    ['the lead', 'on every issue', HOLDER.lead],
    ['a user', 'on every issue', HOLDER.user('a:1')],
    ['the reporter', 'perhaps on some only', HOLDER.reporter],
    ['the assignee', 'perhaps on some only', { type: 'assignee' }],
    ['a user field', 'perhaps on some only', { type: 'userCustomField', parameter: 'customfield_1' }],
    ['a group field', 'perhaps on some only', { type: 'groupCustomField', parameter: 'customfield_1' }],
    ['a type of the future', 'perhaps on some only', HOLDER.future],
    ['a role without its id', 'perhaps on some only', { type: 'projectRole' }],
  ];

  it.each(holders)('where the scheme grants to %s holds %s', (_who, where, holder) => {
    const holds = where === 'on every issue';
    expect(grantsOnEveryIssue(aScheme('1', [grant(KEY, holder)]), KEY, false)).toBe(holds);
    expect(grantsOnEveryIssue(aScheme('1', [grant(KEY, holder)]), KEY, true)).toBe(holds);
  });

  it('is in doubt through portal customers only where there is a portal', () => {
    const scheme = aScheme('1', [grant(KEY, HOLDER.portal)]);
    expect(grantsOnEveryIssue(scheme, KEY, false)).toBe(true);
    expect(grantsOnEveryIssue(scheme, KEY, true)).toBe(false);
  });

  it('is in doubt when one of several grants is a trap, and only for that permission', () => {
    const scheme = aScheme('1', [grant(KEY, HOLDER.anyone), grant(KEY, HOLDER.reporter)]);
    expect(grantsOnEveryIssue(scheme, KEY, false)).toBe(false);
    expect(grantsOnEveryIssue(scheme, 'BROWSE_PROJECTS', false)).toBe(true);
  });
});

describe('a scan of the site', () => {
  const clean = aScheme('1', [grant(KEY, HOLDER.anyone)]);
  const trapped = aScheme('2', [grant(KEY, HOLDER.reporter)]);

  it('is clean when every scheme was read and none holds a trap', () => {
    expect(isClean(aScan([clean]), KEY, false)).toBe(true);
  });

  it('is not clean when one scheme holds a trap, though only for that permission', () => {
    const scan = aScan([clean, trapped]);
    expect(isClean(scan, KEY, false)).toBe(false);
    expect(isClean(scan, 'BROWSE_PROJECTS', false)).toBe(true);
  });

  it('is not clean when some scheme was not read, however clean the others are', () => {
    expect(isClean(aScan([clean], false), KEY, false)).toBe(false);
    expect(isClean(aScan([], false), KEY, false)).toBe(false);
  });

  it('answers for projects with a portal apart from those without, asked again and again', () => {
    const scan = aScan([aScheme('1', [grant(KEY, HOLDER.portal)])]);
    const answers = [false, true, false, true].map((portal) => isClean(scan, KEY, portal));
    expect(answers).toEqual([true, false, true, false]);
  });
});
