import type { ChunkWork } from '../../../src/contract/run';
import { doingSentence, timeLeft, waitSentence } from '../../../src/export/wording';

const WORK: readonly ChunkWork[] = [
  'skipped',
  'projects',
  'schemes',
  'levels',
  'survey',
  'explain',
  'security',
];

test('each kind of work is told in words of its own', () => {
  expect(new Set(WORK.map(doingSentence)).size).toBe(WORK.length);
});

describe('the time that is left', () => {
  const rows: readonly [number, boolean, string | undefined][] = [
    [0, false, 'a few seconds left'],
    [9_999, false, 'a few seconds left'],
    [29_000, false, 'less than a minute left'],
    [31_000, false, 'about 1 minute left'],
    [125_000, false, 'about 2 minutes left'],
    [89 * 60_000, false, 'about 89 minutes left'],
    [120 * 60_000, false, 'about 2 hours left'],
    [125_000, true, 'at least 2 minutes left'],
    [60_000, true, 'at least 1 minute left'],
    // Less than a minute of what is known says nothing about what is not.
    [20_000, true, undefined],
  ];
  test.each(rows)('of %d ms (may grow: %s) is %s', (ms, mayGrow, text) => {
    expect(timeLeft(ms, mayGrow)).toBe(text);
  });
});

describe('a wait', () => {
  const noon = new Date(2026, 10, 22, 12, 0).getTime();

  test.each([
    [11_001, 'Jira asked us to wait 12 s'],
    [180_000, 'Jira asked us to wait 180 s'],
    [0, undefined],
    [-5_000, undefined],
  ])('of %d ms is counted down', (ms, text) => {
    expect(waitSentence(noon + ms, noon)).toBe(text);
  });

  test('of more than three minutes is told by the time of its end', () => {
    expect(waitSentence(noon + 3 * 3_600_000, noon, 'en-US')).toMatch(
      /^Stopped until 0?3:00.PM, because Jira asked us to wait$/u,
    );
  });

  test('into another day names the day', () => {
    expect(waitSentence(noon + 13 * 3_600_000, noon, 'en-US')).toMatch(/^Stopped until Monday.*1:00.AM/u);
  });

  test('is written as the reader writes it', () => {
    expect(waitSentence(noon + 3 * 3_600_000, noon, 'de-DE')).toBe(
      'Stopped until 15:00, because Jira asked us to wait',
    );
  });
});
