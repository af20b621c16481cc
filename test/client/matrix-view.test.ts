import {
  type Filter,
  fittingRows,
  groupAt,
  groupedLines,
  groupedRows,
  type Lines,
  nextGap,
  type Order,
  orderedRows,
  placeOfKey,
  plainLines,
  rowAt,
  type Show,
} from '../../src/client/matrix';
import type { CellKind } from '../../src/contract/matrix';
import { OUTCOMES } from '../../src/export/wording';
import { at } from '../support/matrix/at';
import { PERMISSIONS, type PlainProject, plainProjects, tableOf } from '../support/matrix/generated-projects';

const projects = plainProjects(1_700, 7);
const table = tableOf(projects);
const all = orderedRows(table, '', PERMISSIONS, false);
const none: Filter = { find: '', show: '', permission: '', causeId: '', categoryId: '', typeKey: '' };

const isGap = ({ outcome }: CellKind): boolean => ['missing', 'conditional', 'unknown'].includes(outcome);
const cellsOf = ({ cells }: PlainProject, permission: string): CellKind[] =>
  Object.entries(cells).flatMap(([key, kind]) => (permission === '' || key === permission ? [kind] : []));

/** The rows of the projects that a plain test lets through. */
const rowsWhere = (test: (project: PlainProject) => boolean): number[] =>
  projects.flatMap((project, row) => (test(project) ? [row] : []));
const fitting = (filter: Partial<Filter>): number[] => [
  ...fittingRows(table, all, PERMISSIONS, { ...none, ...filter }, {}),
];

describe('filters', () => {
  it.each<[Show, (kind: CellKind) => boolean]>([
    ['gaps', isGap],
    ['unexplained', ({ outcome, proof }) => outcome === 'met' && proof === 'unexplained'],
    ['missing', ({ outcome }) => outcome === 'missing'],
    ['conditional', ({ outcome }) => outcome === 'conditional'],
    ['unknown', ({ outcome }) => outcome === 'unknown'],
    ['not-applicable', ({ outcome }) => outcome === 'not-applicable'],
  ])('show %s, in any permission or in one', (show, fits) => {
    for (const permission of ['', 'CREATE_ISSUES']) {
      const expected = rowsWhere((project) => cellsOf(project, permission).some(fits));
      expect(expected.length).toBeGreaterThan(10);
      expect(fitting({ show, permission })).toEqual(expected);
    }
  });

  it('show projects without any gap, and those where one permission is met', () => {
    expect(fitting({ show: 'met' })).toEqual(rowsWhere((one) => !cellsOf(one, '').some(isGap)));
    expect(fitting({ show: 'met', permission: 'EDIT_ISSUES' })).toEqual(
      rowsWhere(({ cells }) => cells['EDIT_ISSUES']?.outcome === 'met'),
    );
  });

  it('look at the shown permissions only', () => {
    expect([...fittingRows(table, all, ['EDIT_ISSUES'], { ...none, show: 'missing' }, {})]).toEqual(
      fitting({ show: 'missing', permission: 'EDIT_ISSUES' }),
    );
  });

  it('find text in key and name, and combine with category, type and cause', () => {
    expect(fitting({ find: '  ATLAS tw' })).toEqual(rowsWhere(({ name }) => name.startsWith('atlas two')));
    expect(fitting({ find: 'x17' })).toEqual(
      rowsWhere(({ key, name }) => `${key} ${name}`.toLowerCase().includes('x17')),
    );
    const some = fitting({ categoryId: '2', typeKey: 'software', causeId: 'cause-b', show: 'gaps' });
    expect(some.length).toBeGreaterThan(5);
    expect(some).toEqual(
      rowsWhere(
        (one) =>
          one.category === '2' &&
          one.type === 'software' &&
          one.causes.includes('cause-b') &&
          cellsOf(one, '').some(isGap),
      ),
    );
    expect(fitting({ categoryId: '404' })).toEqual([]);
  });

  it('take what Jira found where the run did not read a project, and never over what it read', () => {
    const half = plainProjects(400, 8, { detailsShare: 0.5 });
    const halfTable = tableOf(half);
    const rows = orderedRows(halfTable, '', PERMISSIONS, false);
    const everyId = new Set(half.map(({ id }) => id));
    const run = (filter: Partial<Filter>): number[] => [
      ...fittingRows(
        halfTable,
        rows,
        PERMISSIONS,
        { ...none, ...filter },
        { category: everyId, type: everyId },
      ),
    ];
    const expected = (fits: (project: PlainProject) => boolean): number[] =>
      half.flatMap((one, row) => (one.type === 'unknown' || fits(one) ? [row] : []));
    expect(run({ categoryId: '1' })).toEqual(expected(({ category }) => category === '1'));
    expect(run({ typeKey: 'business' })).toEqual(expected(({ type }) => type === 'business'));
    const text = { text: new Set([at(half, 3).id]) };
    expect([...fittingRows(halfTable, rows, PERMISSIONS, { ...none, find: 'no such text' }, text)]).toEqual([
      3,
    ]);
  });
});

describe('orders', () => {
  const sorted = (order: Order): PlainProject[] =>
    [...orderedRows(table, order, PERMISSIONS, false)].map((row) => at(projects, row));
  const badness = (project: PlainProject): number[] =>
    ['missing', 'conditional', 'unknown'].map(
      (outcome) => -cellsOf(project, '').filter((kind) => kind.outcome === outcome).length,
    );
  const byNumbers = (a: number[], b: number[]): number =>
    a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

  it('are by key, and by name as a person would sort', () => {
    expect(sorted('key').map(({ key }) => key)).toEqual(projects.map(({ key }) => key).sort());
    const names = sorted('name').map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    expect(names[0]).toMatch(/^Ärger|^atlas/u);
  });

  it('put projects without a name last, by key', () => {
    const half = plainProjects(300, 9, { detailsShare: 0.5 });
    const order = [...orderedRows(tableOf(half), 'name', PERMISSIONS, false)].map((row) => at(half, row));
    const named = half.filter(({ name }) => name !== '').length;
    expect(order.slice(0, named).every(({ name }) => name !== '')).toBe(true);
    const keys = order.slice(named).map(({ key }) => key);
    expect(keys).toEqual([...keys].sort());
  });

  it('put the worst first, and keep the order of the run among equals', () => {
    expect(sorted('worst')).toEqual([...projects].sort((a, b) => byNumbers(badness(a), badness(b))));
    const rank = (project: PlainProject): number =>
      OUTCOMES.indexOf(at(cellsOf(project, 'CREATE_ISSUES'), 0).outcome);
    expect(sorted('at:CREATE_ISSUES')).toEqual([...projects].sort((a, b) => rank(a) - rank(b)));
  });
});

describe('groups', () => {
  const rows = orderedRows(table, 'key', PERMISSIONS, false);
  const groups = groupedRows(table, rows, PERMISSIONS, false);

  it('are the schemes by name, then what has no known scheme, each project once and in order', () => {
    expect(groups.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'scheme Apple',
      'scheme Zebra',
      'not-read ',
      'not-needed ',
      'team ',
    ]);
    for (const { kind, id, rows: members } of groups) {
      const expected = [...rows].filter((row) => {
        const one = at(projects, row);
        if (kind === 'team' || one.style === 't') return kind === 'team' && one.style === 't';
        if (kind === 'scheme') return one.scheme?.id === id;
        return one.scheme === undefined && cellsOf(one, '').some(isGap) === (kind === 'not-read');
      });
      expect(expected.length).toBeGreaterThan(10);
      expect([...members]).toEqual(expected);
    }
  });

  it('count their projects with gaps, and can be sorted by them', () => {
    for (const { rows: members, withGaps } of groups)
      expect(withGaps).toBe([...members].filter((row) => cellsOf(at(projects, row), '').some(isGap)).length);
    const schemes = groupedRows(table, rows, PERMISSIONS, true).filter(({ kind }) => kind === 'scheme');
    const counts = schemes.map(({ withGaps }) => withGaps);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('become lines under headings, without those of closed groups', () => {
    const lines = groupedLines(groups, (id) => id === '10');
    const told = [...lines.at].map((_, line) => groupAt(lines, line)?.id ?? rowAt(lines, line));
    expect(told).toEqual(groups.flatMap(({ id, rows: members }) => [id, ...(id === '10' ? [] : members)]));
    expect(told).not.toEqual(groups.flatMap(({ id, rows: members }) => [id, ...members]));
    expect(lines.projects).toBe(projects.length);
  });
});

describe('jumps', () => {
  it('lead to a key, or to the first that begins with a text', () => {
    const lines = plainLines(all);
    expect(placeOfKey(table, lines.at, at(projects, 1_234).key.toLowerCase())).toBe(1_234);
    expect(placeOfKey(table, lines.at, 'p1')).toBe(projects.findIndex(({ key }) => key.startsWith('P1')));
    expect([placeOfKey(table, lines.at, 'nothing'), placeOfKey(table, lines.at, ' ')]).toEqual([-1, -1]);
  });

  it('go from gap to gap, both ways, past headings', () => {
    const rows = orderedRows(table, '', PERMISSIONS, false);
    const lines: Lines = groupedLines(groupedRows(table, rows, PERMISSIONS, false), () => false);
    const walk = (from: number, step: 1 | -1): number[] => {
      const seen: number[] = [];
      for (let line = nextGap(table, lines, from, step, ['EDIT_ISSUES']); line !== -1;) {
        seen.push(line);
        line = nextGap(table, lines, line, step, ['EDIT_ISSUES']);
      }
      return seen;
    };
    const down = walk(-1, 1);
    expect(down.length).toBe(projects.filter((one) => cellsOf(one, 'EDIT_ISSUES').some(isGap)).length);
    expect(walk(lines.at.length, -1)).toEqual([...down].reverse());
  });
});
