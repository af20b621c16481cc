import { backOff, limitPause, MAX_ATTEMPTS, RetryBudget, retryTime } from '../../src/jira/retry';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const after = (seconds: number): string => new Date(NOW + seconds * 1_000).toISOString();

describe('how long Jira asks to wait', () => {
  const rows: readonly [string, Record<string, string>, number | undefined][] = [
    ['Retry-After alone, in seconds', { 'Retry-After': '7' }, 7_000],
    ['Retry-After of nothing', { 'Retry-After': '0' }, 0],
    ['Retry-After with blanks', { 'Retry-After': ' 12 ' }, 12_000],
    ['X-RateLimit-Reset alone, an ISO time', { 'X-RateLimit-Reset': after(90) }, 90_000],
    ['X-RateLimit-Reset without seconds', { 'X-RateLimit-Reset': '2026-11-22T12:05Z' }, 300_000],
    ['X-RateLimit-Reset that has passed', { 'X-RateLimit-Reset': after(-5) }, 0],
    ['both: Retry-After counts', { 'Retry-After': '3', 'X-RateLimit-Reset': after(90) }, 3_000],
    ['neither', {}, undefined],
    [
      'an unreadable Retry-After beside a reset',
      { 'Retry-After': 'soon', 'X-RateLimit-Reset': after(8) },
      8_000,
    ],
    ['a negative Retry-After', { 'Retry-After': '-5' }, undefined],
    ['a Retry-After with a fraction', { 'Retry-After': '1.5' }, undefined],
    ['a Retry-After beyond all measure', { 'Retry-After': '99999999999999999999' }, undefined],
    ['an empty Retry-After', { 'Retry-After': '' }, undefined],
    ['a reset that is no time', { 'X-RateLimit-Reset': 'later' }, undefined],
    ['a reset that is a bare number, which is no year', { 'X-RateLimit-Reset': '9999' }, undefined],
    ['a reset in epoch seconds', { 'X-RateLimit-Reset': '1795348800' }, undefined],
    ['a reset of an impossible day', { 'X-RateLimit-Reset': '2026-13-45T99:00:00Z' }, undefined],
    ['a reset years away', { 'X-RateLimit-Reset': '2036-01-01T00:00:00Z' }, undefined],
    [
      'a spent quota without a time: to the next hour',
      { 'RateLimit-Reason': 'jira-quota-global-based' },
      3_600_000,
    ],
    [
      'a spent quota with a time',
      { 'RateLimit-Reason': 'jira-quota-tenant-based', 'Retry-After': '60' },
      60_000,
    ],
    ['a burst without a time', { 'RateLimit-Reason': 'jira-burst-based' }, undefined],
  ];

  it.each(rows)('%s', (_what, headers, wait) => {
    expect(retryTime(new Headers(headers), NOW)).toBe(wait);
  });
});

describe('the pause before the next attempt', () => {
  const attempts = Array.from({ length: MAX_ATTEMPTS }, (_, at) => at + 1);

  it.each(attempts)('after attempt %d doubles from half a second, spread by 0.7 to 1.3', (attempt) => {
    const middle = 500 * 2 ** (attempt - 1);
    expect(backOff(attempt, () => 0)).toBeCloseTo(middle * 0.7);
    expect(backOff(attempt, () => 0.5)).toBeCloseTo(middle);
    expect(backOff(attempt, () => 1)).toBeCloseTo(middle * 1.3);
  });

  it.each([7, 10, 100, 2_000])('after attempt %d is never longer than half a minute', (attempt) => {
    expect(backOff(attempt, () => 1)).toBe(30_000);
    expect(backOff(attempt, () => 0)).toBeLessThanOrEqual(30_000);
  });

  it('differs from one to the next without being told how', () => {
    const pauses = Array.from({ length: 20 }, () => backOff(1));
    expect(new Set(pauses).size).toBeGreaterThan(1);
    expect(pauses.every((pause) => pause >= 350 && pause <= 650)).toBe(true);
  });
});

describe('the pause after Jira refused for its limits', () => {
  it.each([0, 1_000, 12_000, 1_800_000])('is never shorter than the %d ms that Jira stated', (stated) => {
    expect(limitPause(stated, 1, () => 0)).toBeGreaterThanOrEqual(stated);
    expect(limitPause(stated, 1, () => 1)).toBeLessThanOrEqual(stated + 1_000);
  });

  it('is some hundred milliseconds even when Jira says none', () => {
    expect(limitPause(0, 1, () => 0)).toBe(350);
  });

  it('without a stated time starts at about two seconds and doubles', () => {
    const pauses = [1, 2, 3, 4].map((refusals) => limitPause(undefined, refusals, () => 0.5));
    expect(pauses).toEqual([2_000, 4_000, 8_000, 16_000]);
  });

  it('is spread, so that those who wait do not come back together', () => {
    expect(limitPause(10_000, 1, () => 0.9)).not.toBe(limitPause(10_000, 1, () => 0.1));
  });
});

describe('the retries of one invocation', () => {
  const retriesAfter = (requests: number): number => {
    const budget = new RetryBudget();
    for (let made = 0; made < requests; made += 1) budget.request();
    let retries = 0;
    while (retries < 1_000 && budget.take()) retries += 1;
    return retries;
  };

  it.each([
    [1, 11],
    [10, 11],
    [100, 20],
    [500, 60],
  ])('after %d requests are at most %d without success', (requests, retries) => {
    expect(retriesAfter(requests)).toBe(retries);
  });

  it('are given back when they help', () => {
    const budget = new RetryBudget();
    budget.request();
    const helped = Array.from({ length: 100 }, () => {
      const taken = budget.take();
      budget.giveBack();
      return taken;
    });
    expect(helped.every((taken) => taken)).toBe(true);
  });
});

it('at most four retries follow the first attempt', () => {
  expect(MAX_ATTEMPTS).toBe(5);
});
