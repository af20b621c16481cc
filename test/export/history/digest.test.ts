import MarkdownIt from 'markdown-it';
import type { ListedCheck } from '../../../src/contract/saved-check';
import { onOneLine } from '../../../src/contract/markdown-text';
import { checksDigest } from '../../../src/export/wording/history';
import { HOSTILE } from '../pack/hostile-names';

const parser = new MarkdownIt({ html: true, linkify: true });

const check = (more: Partial<ListedCheck> = {}): ListedCheck => ({
  checkId: 'c1',
  version: 1,
  name: 'Nightly',
  accountId: '5a00',
  connector: { from: 'catalogue', id: 'aha-roadmaps' },
  connectorName: 'Aha! Roadmaps',
  options: {},
  confirmedSteps: [],
  projects: { kind: 'all' },
  schedule: 'daily',
  budget: 30_000,
  savedAt: '2026-11-22T10:00:00.000Z',
  runs: 2,
  waivers: { active: 0, lapsed: 0, expired: 0, unused: 0 },
  ...more,
});

const ended = (drift?: { worse: number; better: number; other: number; evidence: number }) =>
  ({
    runId: 'r2',
    startedAt: '2026-11-22T10:00:00.000Z',
    ranAs: 'app',
    result: {
      finishedAt: '2026-11-22T10:01:00.000Z',
      state: 'complete',
      verdict: 'not-ready',
      projects: { total: 38, ready: 24 },
      gaps: { known: 14, unknown: 1, waived: 2 },
      ...(drift && { drift: { ...drift, since: 'r1' } }),
    },
  }) as const;

const told = (checks: readonly ListedCheck[], accountName = 'aha-sync'): string =>
  checksDigest(
    checks.map((one) => ({ check: one, accountName })),
    '22 Nov 2026, 12:00',
    (iso) => iso.slice(0, 10),
  );

/** The cells of every row of the tables in a text, the head first, as a reader of Markdown sees them. */
function rowsIn(text: string): string[][] {
  const rows: string[][] = [];
  const tokens = parser.parse(text, {});
  tokens.forEach(({ type }, at) => {
    if (type === 'tr_open') rows.push([]);
    if (type === 'th_open' || type === 'td_open')
      rows.at(-1)?.push((tokens[at + 1]?.children ?? []).map(({ content }) => content).join(''));
  });
  return rows;
}

test('a digest has a row for each check, and tells apart what wants a look', () => {
  const drifted = check({
    latest: ended({ worse: 14, better: 0, other: 0, evidence: 1 }),
    waivers: { active: 1, lapsed: 1, expired: 1, unused: 0 },
    trouble: { code: 'jira-unavailable', at: '2026-11-22T10:00:00.000Z' },
  });
  const { connectorName: _gone, ...lost } = check({ name: 'New' });
  const text = told([drifted, lost]);
  expect(rowsIn(text).slice(1)).toEqual([
    [
      'Nightly',
      'aha-sync',
      'Aha! Roadmaps',
      'Not ready',
      '2026-11-22, by the app',
      '24 of 38 projects',
      '14 known, 1 not checked, 2 accepted',
      '14 worse, 1 fact changed',
      '1 in force, 1 lapsed, 1 expired',
    ],
    ['New', 'aha-sync', 'aha-roadmaps', 'Not run yet', '', '', '', '', 'None'],
  ]);
  for (const line of [
    '2 checks on 22 Nov 2026, 12:00. 1 check changed since the run before.',
    '- Nightly: Jira could not be reached for the last scheduled run. Run it yourself, or wait for the next one.',
    '- Nightly: 2 waivers no longer count, because they lapsed or expired.',
    '- New: its connector is no longer there.',
  ])
    expect(text.split('\n')).toContain(line);
});

test('where nothing wants a look it says that nothing changed, and nothing more', () => {
  const text = told([check({ latest: ended({ worse: 0, better: 0, other: 0, evidence: 0 }) })]);
  expect(text).toContain('Nothing changed since the run before.');
  expect(text).not.toContain('## To look at');
  expect(told([])).not.toContain('|');
});

test.each(HOSTILE)('nothing in a name has an effect: %j', (name) => {
  const text = told(
    [check({ name, connectorName: name, trouble: { code: 'internal', at: '' }, latest: ended() })],
    name,
  );
  const tokens = parser.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  const types = new Set(tokens.map(({ type }) => type.replace(/_(?:open|close)$/u, '')));
  for (const harmful of ['link', 'image', 'html_inline', 'html_block', 'fence', 'em', 'strong'])
    expect([...types]).not.toContain(harmful);
  expect(tokens.filter(({ type }) => type === 'heading_open')).toHaveLength(2);
  const [, row = []] = rowsIn(text);
  expect(row).toHaveLength(9);
  expect(row[0]).toBe(onOneLine(name));
  expect(row[1]).toBe(onOneLine(name));
});
