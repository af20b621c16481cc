import { readExpiry } from '../../src/setup';

const today = new Date(2026, 10, 22, 23, 30);

test.each([
  ['2026-11-21', 'api-token', -1, 'past', 'The token expired 1 day ago.'],
  ['2025-11-22', 'scoped-token', -365, 'past', 'The token expired 365 days ago.'],
  ['2026-11-22', 'api-token', 0, 'near', 'The token expires today.'],
  ['2026-11-23', 'service-account-token', 1, 'near', 'The token expires in 1 day.'],
  ['2026-12-22', 'api-token', 30, 'near', 'The token expires in 30 days.'],
  ['2026-12-23', 'api-token', 31, undefined, undefined],
  ['2027-11-23', 'api-token', 366, undefined, undefined],
  ['2027-11-24', 'api-token', 367, 'too-far', 'This is more than a year away.'],
  // The access of an application link lasts years.
  ['2031-11-22', 'oauth-1', 1826, undefined, undefined],
  ['2026-11-20', 'oauth-1', -2, 'past', 'The access expired 2 days ago.'],
] as const)('%s with %s', (date, method, days, code, what) => {
  const reading = readExpiry(date, today, method);
  expect([reading?.days, reading?.finding?.code, reading?.finding?.what]).toEqual([days, code, what]);
});

test('the hour does not matter, nor does a change to summer time', () => {
  expect(readExpiry('2026-11-23', new Date(2026, 10, 22, 0, 1), 'api-token')?.days).toBe(1);
  expect(readExpiry('2026-04-01', new Date(2026, 2, 1, 12), 'api-token')?.days).toBe(31);
});

test.each([
  '',
  '2026',
  '2026-02-31',
  '2026-13-01',
  '1999-12-31',
  '0026-11-22',
  '22.11.2026',
  '2026-11-22T00',
])('%j is no day', (date) => {
  expect(readExpiry(date, today, 'api-token')).toBeUndefined();
});
