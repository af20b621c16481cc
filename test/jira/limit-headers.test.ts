import { isNearLimit, isQuota } from '../../src/jira/limit-headers';

describe('a refusal concerns everything', () => {
  const rows: readonly [string, string | undefined, boolean][] = [
    ['when the points of all customers are spent', 'jira-quota-global-based', true],
    ['when the points of this site are spent', 'jira-quota-tenant-based', true],
    ['whatever the case of the letters', 'Jira-Quota-Global-Based', true],
    ['but not for a burst', 'jira-burst-based', false],
    ['but not for a reason that is not known', 'jira-cost-based', false],
    ['but not without a reason', undefined, false],
  ];
  it.each(rows)('%s', (_what, reason, expected) => {
    expect(isQuota(new Headers(reason === undefined ? {} : { 'RateLimit-Reason': reason }))).toBe(expected);
  });
});

describe('little is left of a limit', () => {
  const policy = '"global-app-quota";q=65000;w=3600, "jira-burst-based";q=100;w=1';
  const rows: readonly [string, Record<string, string>, boolean][] = [
    ['when Jira says so', { 'X-RateLimit-NearLimit': 'true' }, true],
    ['not when Jira says no', { 'X-RateLimit-NearLimit': 'false' }, false],
    ['not without a word', {}, false],
    [
      'when less than a fifth of the points is left',
      {
        'RateLimit-Policy': policy,
        RateLimit: '"global-app-quota";r=12000;t=900, "jira-burst-based";r=99;t=1',
      },
      true,
    ],
    [
      'when less than a fifth of a burst is left',
      { 'RateLimit-Policy': policy, RateLimit: '"global-app-quota";t=900, "jira-burst-based";r=19;t=1' },
      true,
    ],
    [
      'not when a fifth is left',
      {
        'RateLimit-Policy': policy,
        RateLimit: '"global-app-quota";r=13000;t=900, "jira-burst-based";r=20;t=1',
      },
      false,
    ],
    ['not when what remains belongs to no policy', { RateLimit: '"jira-burst-based";r=1;t=1' }, false],
    ['not when the header cannot be read', { 'RateLimit-Policy': 'q=100', RateLimit: 'r=1' }, false],
  ];
  it.each(rows)('%s', (_what, headers, expected) => {
    expect(isNearLimit(new Headers(headers))).toBe(expected);
  });
});
