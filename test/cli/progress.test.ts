import { PassThrough } from 'node:stream';
import { progressLine, progressText } from '../../cli/src/progress';
import type { Progress } from '../../src/client';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const progress: Progress = { done: 60, total: 200, mayGrow: false, doing: 'explain' };

describe('the progress line', () => {
  const rows: readonly [string, Partial<Progress>, string][] = [
    ['what is done and how far', {}, 'Looking closer where a permission is missing or in doubt · 30 %'],
    [
      'no share of nothing',
      { total: 0, done: 0, doing: 'survey' },
      'Finding out which projects need a closer look',
    ],
    [
      'how long it takes',
      { doing: 'schemes', remaining: 120_000 },
      'Reading permission schemes · 30 % · about 2 minutes left',
    ],
    [
      'no share of what may grow, but the least it takes',
      { doing: 'schemes', mayGrow: true, remaining: 120_000 },
      'Reading permission schemes · at least 2 minutes left',
    ],
    [
      'how many projects are answered',
      { doing: 'projects', soFar: { projects: 12_000, refused: { EDIT_ISSUES: 3 } } },
      'Asking Jira about the account in each project · 30 % · 12,000 projects answered',
    ],
    [
      'a wait in place of the work',
      { waitingUntil: '2026-11-22T12:00:12Z', remaining: 20_000 },
      'Jira asked us to wait 12 s · 30 % · less than a minute left',
    ],
    [
      'the work again when the wait is over',
      { doing: 'levels', waitingUntil: '2026-11-22T11:59:59Z' },
      'Reading issue security levels · 30 %',
    ],
  ];
  test.each(rows)('tells %s', (_what, over, line) => {
    expect(progressText({ ...progress, ...over }, NOW)).toBe(line);
  });
});

/** A terminal of so many columns that keeps what is written to it. */
function terminal(columns: number, isTTY = true): { stream: NodeJS.WriteStream; written: () => string } {
  const stream = new PassThrough();
  let text = '';
  stream.on('data', (data: Buffer) => (text += data.toString()));
  return {
    stream: Object.assign(stream, { isTTY, columns }) as unknown as NodeJS.WriteStream,
    written: () => text,
  };
}

test('each line takes the place of the one before, in a single row', () => {
  const { stream, written } = terminal(50);
  const line = progressLine(stream);
  line.show(progress);
  line.show({ ...progress, doing: 'security' });
  line.clear();
  const lines = written().split('\r\u001B[2K');
  expect(lines).toEqual([
    '',
    'Looking closer where a permission is missing or i',
    'Reading which projects use issue security · 30 %',
    '',
  ]);
});

test('a wait is counted down while nothing else is told', async () => {
  const { stream, written } = terminal(80);
  const line = progressLine(stream);
  line.show({ ...progress, waitingUntil: new Date(Date.now() + 30_000).toISOString() });
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  line.clear();
  const told = written().match(/wait \d+ s/gu) ?? [];
  expect(told.length).toBeGreaterThanOrEqual(2);
  expect(new Set(told).size).toBeGreaterThanOrEqual(2);
  const after = written();
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  expect(written()).toBe(after);
});

test('nothing is written where nobody looks', () => {
  const { stream, written } = terminal(80, false);
  const line = progressLine(stream);
  line.show(progress);
  line.clear();
  expect(written()).toBe('');
});
