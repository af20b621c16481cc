import type { Judgement } from '../../src/domain/outcome';
import type { Need } from '../../src/domain/profile';
import { causeAtSite } from '../../src/domain/site-cause';
import { aRequirement, globally } from '../support/judging/a-requirement';

const missing = (reason: NonNullable<Judgement['reason']>): Judgement => ({
  outcome: 'missing',
  proof: 'jira-only',
  reason,
});

const rows: readonly [string, Need, Judgement, string, string][] = [
  [
    'the account itself',
    { kind: 'account', key: 'active' },
    missing('account-inactive'),
    'account:account-inactive',
    'account',
  ],
  [
    'the account, seen through a permission',
    globally('ADMINISTER'),
    missing('account-deleted'),
    'account:account-deleted',
    'account',
  ],
  [
    'access to Jira',
    { kind: 'product-access', key: 'jira' },
    missing('no-jira-access'),
    'account:no-jira-access',
    'account',
  ],
  [
    'a global permission',
    globally('BULK_CHANGE'),
    missing('not-granted'),
    'global:BULK_CHANGE',
    'global-permission',
  ],
  ['a group', { kind: 'group', key: 'devs' }, missing('group-not-member'), 'group:devs', 'group'],
  ['the kind of site', { kind: 'site', key: 'cloud' }, missing('not-cloud'), 'site:site:cloud', 'site'],
  [
    'anything that could not be established',
    globally('BULK_CHANGE'),
    { outcome: 'unknown', reason: 'could-not-ask' },
    'unknown:could-not-ask',
    'unknown',
  ],
];

it.each(rows)('the cause of %s', (_what, need, judgement, id, kind) => {
  const cause = causeAtSite(aRequirement('need', [need]), judgement);
  expect(cause.id).toBe(id);
  expect(cause.subject.kind).toBe(kind);
  expect(cause.key).toBe(need.key);
});

it('refuses a requirement without a need', () => {
  expect(() => causeAtSite(aRequirement('empty', []), missing('not-granted'))).toThrow(RangeError);
});
