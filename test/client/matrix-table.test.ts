import { isRowRead, kindAt, partOf } from '../../src/client/matrix';
import { TableFiller } from '../../src/client/matrix/table-filler';
import { at } from '../support/matrix/at';
import { matrixPart, matrixParts, PERMISSIONS, plainProjects } from '../support/matrix/generated-projects';

describe('the table of a matrix', () => {
  it('holds what its parts say, in whatever order they come', () => {
    const projects = plainProjects(2_345, 1);
    const filler = new TableFiller(3, projects.length);
    for (const part of matrixParts(projects).reverse()) filler.add(part);
    const table = filler.table();
    expect(table.projectsRead).toBe(2_345);
    const read = projects.map((_, row) => ({
      id: table.ids[row],
      key: table.keys[row],
      name: table.names[row],
      style: table.isTeam[row] === 1 ? 't' : 'c',
      type: table.types[table.typeOf[row] ?? -1],
      category: table.categories[table.categoryOf[row] ?? -1],
      scheme: table.schemes[table.schemeOf[row] ?? -1],
      cells: Object.fromEntries(PERMISSIONS.map((key) => [key, kindAt(table, row, key)])),
      causes: [...table.rowsOfCause].filter(([, rows]) => rows.includes(row)).map(([cause]) => cause),
    }));
    expect(read).toEqual(projects);
  });

  it('keeps a row for a project whatever else is read, and room for parts that are not', () => {
    const projects = plainProjects(2_500, 2);
    const parts = matrixParts(projects);
    const filler = new TableFiller(3, 2_500);
    expect(filler.table().sizes).toEqual([1_000, 1_000, 500]);
    filler.add(at(parts, 1));
    const early = filler.table();
    expect([early.projectsRead, isRowRead(early, 0), isRowRead(early, 1_000)]).toEqual([1_000, false, true]);
    expect(early.keys[1_234]).toBe(projects[1_234]?.key);
    // Fewer projects than expected: some vanished while the check ran.
    filler.add(matrixPart(0, projects.slice(0, 900)));
    const later = filler.table();
    expect(later.sizes).toEqual([900, 1_000, 500]);
    expect(later.keys[1_234]).toBe(projects[1_234]?.key);
    expect(partOf(1_234)).toBe(1);
    expect(early.sizes).toEqual([1_000, 1_000, 500]);
  });

  it('counts a part once, and takes none that it has no room for', () => {
    const part = at(matrixParts(plainProjects(10, 3)), 0);
    const filler = new TableFiller(1, 10);
    filler.add(part);
    filler.add(part);
    expect(filler.table().projectsRead).toBe(10);
    expect(() => {
      filler.add({ ...part, part: 1 });
    }).toThrow(RangeError);
  });

  it('knows whether every project that is read has its name and type', () => {
    const state = (detailsShare: number): boolean[] => {
      const filler = new TableFiller(1, 50);
      filler.add(matrixPart(0, plainProjects(50, 4, { detailsShare })));
      const { hasNames, hasDetails } = filler.table();
      return [hasNames, hasDetails];
    };
    expect([state(1), state(0.5)]).toEqual([
      [true, true],
      [false, false],
    ]);
  });
});
