import { Pauses } from '../../src/jira/pauses';

const ROLE = 'GET role';
const SCHEME = 'GET scheme';
const NOW = 1_000_000;
const burst = (stated?: number) => ({ everywhere: false, ...(stated !== undefined && { stated }) });
const quota = (stated?: number) => ({ ...burst(stated), everywhere: true });

it('holds nothing before Jira refused', () => {
  expect(new Pauses().of(ROLE)).toEqual({ until: 0, refusals: 0, closed: false });
});

it('a burst holds the endpoint that was refused, at least as long as Jira stated, and no other', () => {
  const pauses = new Pauses();
  pauses.refused(ROLE, burst(5_000), NOW);
  expect(pauses.of(ROLE).until).toBeGreaterThanOrEqual(NOW + 5_000);
  expect(pauses.of(SCHEME).until).toBe(0);
});

it('a spent quota holds every endpoint', () => {
  const pauses = new Pauses();
  pauses.refused(ROLE, quota(5_000), NOW);
  expect(pauses.of(SCHEME).until).toBeGreaterThanOrEqual(NOW + 5_000);
});

it('requests refused during a pause lengthen it, and count as one refusal', () => {
  const pauses = new Pauses();
  pauses.refused(ROLE, burst(1_000), NOW);
  pauses.refused(ROLE, burst(9_000), NOW + 10);
  const { until, refusals } = pauses.refused(ROLE, burst(1_000), NOW + 20);
  expect(until).toBeGreaterThanOrEqual(NOW + 9_010);
  expect(refusals).toBe(1);
});

it('requests refused during a pause without a stated time leave it as it is', () => {
  const pauses = new Pauses();
  const first = pauses.refused(ROLE, burst(), NOW).until;
  expect(pauses.refused(ROLE, burst(), NOW + 10).until).toBe(first);
});

it('refusals after waiting count up, and the pauses grow', () => {
  const pauses = new Pauses();
  let now = NOW;
  const lengths = [1, 2, 3, 4].map((refusals) => {
    const pause = pauses.refused(ROLE, burst(), now);
    expect(pause.refusals).toBe(refusals);
    const length = pause.until - now;
    now = pause.until;
    return length;
  });
  // Two seconds, doubling, each spread by 0.7 to 1.3.
  expect(lengths.every((length, at) => length >= 1_400 * 2 ** at && length <= 2_600 * 2 ** at)).toBe(true);
});

it('an answer after the pause makes the next refusal a first one', () => {
  const pauses = new Pauses();
  const { until } = pauses.refused(ROLE, burst(1_000), NOW);
  pauses.answered(ROLE, until + 1);
  expect(pauses.refused(ROLE, burst(1_000), until + 2).refusals).toBe(1);
});

it('an answer that was under way when another request was refused does not end the pause', () => {
  const pauses = new Pauses();
  const { until } = pauses.refused(ROLE, burst(1_000), NOW);
  pauses.answered(ROLE, NOW + 5);
  expect(pauses.of(ROLE).until).toBe(until);
});

it.each([
  ['one endpoint', burst(1_000), false],
  ['all, when a quota is spent', quota(1_000), true],
])('can be closed for %s', (_what, refusal, others) => {
  const pauses = new Pauses();
  pauses.refused(ROLE, refusal, NOW);
  pauses.close(ROLE, refusal);
  expect([pauses.of(ROLE).closed, pauses.of(SCHEME).closed]).toEqual([true, others]);
});
