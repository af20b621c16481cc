import { fc } from '../support/random';
import { dependsOnPortal, isClean } from '../../src/domain/clean-schemes';
import type { AccountFacts } from '../../src/domain/account';
import { factsToRead } from '../../src/domain/closer-look';
import type { RawHolder } from '../../src/domain/holder';
import type { SchemeScan } from '../../src/domain/scheme';
import { aProject } from '../support/judging/a-project';
import { aScan, aScheme, grant, HOLDER } from '../support/judging/a-scheme';
import { ACCOUNT_ID, anAccount } from '../support/judging/an-account';

const KEY = 'EDIT_ISSUES';
const inDevs = anAccount({ groups: [{ name: 'devs', groupId: 'id-of-devs' }] });

/** One scheme that grants the permission to these holders, judged for an account. */
function scanFor(holders: readonly RawHolder[], account: AccountFacts = inDevs): SchemeScan {
  const grants = holders.map((holder) => grant(KEY, holder));
  return { ...aScan([aScheme('1', grants)]), account };
}

describe('a trap beside a holder that the account is in wherever the scheme is used', () => {
  it.each<[string, RawHolder]>([
    ['one of its groups', HOLDER.group('devs')],
    ['access to an app that it has', HOLDER.anyAppUser],
    ['that app by name', { type: 'applicationRole', parameter: 'jira-software' }],
    ['everybody', HOLDER.anyone],
    ['itself', HOLDER.user(ACCOUNT_ID)],
  ])('is no doubt: %s', (_who, holder) => {
    expect(isClean(scanFor([HOLDER.reporter, holder]), KEY, true)).toBe(true);
  });

  it.each<[string, RawHolder, AccountFacts]>([
    ['a group it is not in', HOLDER.group('ops'), inDevs],
    ['a group, when its groups could not be read', HOLDER.group('devs'), anAccount({ groups: null })],
    ['an app it has not', { type: 'applicationRole', parameter: 'jira-servicedesk' }, inDevs],
    ['an app, when its apps could not be read', HOLDER.anyAppUser, anAccount({ applicationRoles: null })],
    ['a role, which differs from project to project', HOLDER.role('1'), inDevs],
    ['the lead, who differs from project to project', HOLDER.lead, inDevs],
    ['somebody else', HOLDER.user('a:other'), inDevs],
    ['a type of the future', HOLDER.future, inDevs],
  ])('leaves the doubt: %s', (_who, holder, account) => {
    expect(isClean(scanFor([HOLDER.reporter, holder], account), KEY, false)).toBe(false);
  });

  it('leaves the doubt where another scheme has a trap alone', () => {
    const schemes = [
      aScheme('1', [grant(KEY, HOLDER.reporter), grant(KEY, HOLDER.group('devs'))]),
      aScheme('2', [grant(KEY, HOLDER.reporter)]),
    ];
    expect(isClean({ ...aScan(schemes), account: inDevs }, KEY, false)).toBe(false);
  });

  it('leaves the doubt where not every scheme was read', () => {
    const scan = { ...scanFor([HOLDER.group('devs')]), complete: false };
    expect(isClean(scan, KEY, false)).toBe(false);
  });
});

it('a look at a project for another reason reads no role for what the account has anyway', () => {
  const grants = [HOLDER.reporter, HOLDER.role('1'), HOLDER.group('devs')].map((holder) =>
    grant(KEY, holder),
  );
  const scheme = aScheme('1', [...grants, grant('LINK_ISSUES', HOLDER.role('2'))]);
  const look = { refused: ['LINK_ISSUES'], doubtful: [KEY] };
  const rolesFor = (account?: AccountFacts): readonly string[] =>
    factsToRead(look, scheme, aProject(1), account).roleIds;
  expect([rolesFor(inDevs), rolesFor(anAccount()), rolesFor()]).toEqual([['2'], ['1', '2'], ['1', '2']]);
});

describe('whether it matters if a project has a portal', () => {
  it.each<[string, readonly RawHolder[], boolean]>([
    ['nothing is granted to portal customers', [HOLDER.reporter, HOLDER.role('1')], false],
    ['something is', [HOLDER.portal], true],
    ['something is, beside a role', [HOLDER.portal, HOLDER.role('1')], true],
    ['the reporter puts it in doubt anyway', [HOLDER.portal, HOLDER.reporter], false],
    ['the account holds it anyway', [HOLDER.portal, HOLDER.group('devs')], false],
  ])('where %s', (_what, holders, matters) => {
    expect(dependsOnPortal(scanFor(holders), KEY)).toBe(matters);
    expect(dependsOnPortal(scanFor(holders), 'LINK_ISSUES')).toBe(false);
  });

  it('is never so where the answer is the same with and without one', () => {
    const holders = fc.array(
      fc.constantFrom(HOLDER.portal, HOLDER.reporter, HOLDER.group('devs'), HOLDER.role('1'), HOLDER.anyone),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(holders, holders, (one, two) => {
        const schemes = [one, two].map((each, at) =>
          aScheme(
            String(at),
            each.map((holder) => grant(KEY, holder)),
          ),
        );
        const scan = { ...aScan(schemes), account: inDevs };
        const differs = isClean(scan, KEY, false) !== isClean(scan, KEY, true);
        expect(differs && !dependsOnPortal(scan, KEY)).toBe(false);
      }),
    );
  });
});
