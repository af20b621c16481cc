import { readOptions, UsageError } from '../../scripts/bench/options';
import { markdownTable } from '../../scripts/bench/text/markdown-table';
import { digits, quantile, whole } from '../../scripts/bench/text/numbers';

test('a table is Markdown, and reads well without a renderer', () => {
  const columns = [{ title: 'What' }, { title: 'Calls', numbers: true }];
  const rows = [
    ['a|b', '1,000'],
    ['c', '7'],
  ];
  expect(markdownTable(columns, rows)).toBe(
    ['| What | Calls |', '| ---- | ----: |', '| a\\|b | 1,000 |', '| c    |     7 |'].join('\n'),
  );
  expect(() => markdownTable(columns, [['only one']])).toThrow(RangeError);
});

test('numbers keep two significant digits', () => {
  expect([0.034, 0.5, 5.64, 56.44, 564.4].map(digits)).toEqual(['0.03', '0.50', '5.64', '56.4', '564']);
  expect(whole(1_234_567.8)).toBe('1,234,568');
});

test('a quantile lies between the values beside it', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(quantile([10, 30, 20], 0.95)).toBeCloseTo(29);
  expect(quantile([10, 30, 20], 1)).toBe(30);
  expect(quantile([], 0.5)).toBeNaN();
});

test('the command line names tables and sizes, and says what it does not know', () => {
  expect(readOptions([]).tables).toEqual(['calls', 'derivation', 'plans', 'bundle', 'page', 'storage']);
  expect(readOptions(['storage', 'calls', '--projects', '10,20000'])).toEqual({
    tables: ['calls', 'storage'],
    projects: [10, 20_000],
  });
  for (const wrong of [['speed'], ['--projects', '0'], ['--projects', '20001'], ['--projects', '10,,20']])
    expect(() => readOptions(wrong)).toThrow(UsageError);
});
