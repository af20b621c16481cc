import { latencyOf } from '../../../dev/jira-site/http/latency';
import { randomNumbers } from '../../../dev/jira-site/generate/random-numbers';

function sample(sigma: number): number[] {
  const random = randomNumbers(5);
  return Array.from({ length: 20_000 }, () => latencyOf({ median: 120, sigma }, random)).sort(
    (a, b) => a - b,
  );
}

test('log-normal times have the median that was asked for, and a tail that grows with sigma', () => {
  const [narrow, wide] = [sample(0.2), sample(0.7)];
  for (const times of [narrow, wide]) expect(times[10_000]).toBeCloseTo(120, -1);
  const slow = (times: readonly number[]): number => times[19_800] ?? 0;
  // The 99th percentile of a log-normal is the median times e to the power of 2.326 sigma.
  expect(slow(wide) / (120 * Math.exp(2.326 * 0.7))).toBeCloseTo(1, 0);
  expect(slow(wide)).toBeGreaterThan(2 * slow(narrow));
  expect(wide[0]).toBeGreaterThan(0);
});

test('without sigma no time is under half the median, and a tail is as slow as it says', () => {
  const random = randomNumbers(5);
  const times = Array.from({ length: 2_000 }, () =>
    latencyOf({ median: 100, tail: { share: 0.1, ms: 900 } }, random),
  );
  expect(Math.min(...times)).toBeGreaterThanOrEqual(50);
  const slow = times.filter((ms) => ms > 150);
  expect(new Set(slow)).toEqual(new Set([900]));
  expect(slow.length / times.length).toBeCloseTo(0.1, 1);
});
