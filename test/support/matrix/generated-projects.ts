import { randomNumbers } from '../../../dev/jira-site/generate/random-numbers';
import { type MatrixTable } from '../../../src/client/matrix';
import { TableFiller } from '../../../src/client/matrix/table-filler';
import { PROJECTS_PER_CHUNK } from '../../../src/contract/limits';
import { CELL_BASE, type CellKind, type MatrixPart } from '../../../src/contract/matrix';

/** One project, written down as plainly as can be: what the columns of a table are compared with. */
export interface PlainProject {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly style: 'c' | 't';
  readonly type: string;
  readonly category: string | undefined;
  readonly scheme: { readonly id: string; readonly name: string } | undefined;
  readonly cells: Readonly<Record<string, CellKind>>;
  readonly causes: readonly string[];
}

export const PERMISSIONS = ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES'];

const KINDS: readonly CellKind[] = [
  { outcome: 'met', proof: 'confirmed' },
  { outcome: 'met', proof: 'jira-only' },
  { outcome: 'met', proof: 'unexplained', reason: 'yes-without-grant' },
  { outcome: 'conditional', proof: 'confirmed', reason: 'per-issue-grant' },
  { outcome: 'missing', proof: 'confirmed', reason: 'not-granted' },
  { outcome: 'unknown', reason: 'scheme-unread' },
  { outcome: 'not-applicable', reason: 'data-center-only' },
];

/**
 * Projects with everything that a matrix distinguishes, mixed by repeatable numbers.
 * @param detailsShare how many of them have name, type and category, 0 to 1
 */
export function plainProjects(
  count: number,
  seed: number,
  {
    permissions = PERMISSIONS,
    detailsShare = 1,
  }: { permissions?: readonly string[]; detailsShare?: number } = {},
): PlainProject[] {
  const random = randomNumbers(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  return Array.from({ length: count }, (_, index) => {
    const hasDetails = random() < detailsShare;
    const scheme = pick([undefined, { id: '10', name: 'Zebra' }, { id: '11', name: 'Apple' }]);
    return {
      id: 10_000 + index,
      // Neither in order nor all of one length.
      key: `P${Math.floor(random() * 1_000_000)
        .toString(36)
        .toUpperCase()}X${index}`,
      name: hasDetails
        ? `${pick(['Ärger', 'atlas', 'Beacon', 'Éclair'])} ${pick(['One', 'two'])} ${index % 7}`
        : '',
      style: random() < 0.3 ? 't' : 'c',
      type: hasDetails ? pick(['software', 'business']) : 'unknown',
      category: hasDetails ? pick([undefined, '1', '2']) : undefined,
      scheme,
      cells: Object.fromEntries(
        // Most cells are met, or hardly a project would be without a gap.
        permissions.map((key) => [key, random() < 0.6 ? pick(KINDS.slice(0, 2)) : pick(KINDS)]),
      ),
      causes: random() < 0.3 ? [pick(['cause-a', 'cause-b'])] : [],
    };
  });
}

/** Puts up to 1,000 projects into the shape in which they cross the bridge. */
export function matrixPart(part: number, projects: readonly PlainProject[]): MatrixPart {
  const placed = <T>(values: readonly (T | undefined)[]): { all: T[]; of: number[] } => {
    const texts = values.map((value) => (value === undefined ? '' : JSON.stringify(value)));
    const distinct = [...new Set(texts)].filter((text) => text !== '');
    return {
      all: distinct.map((text) => JSON.parse(text) as T),
      of: texts.map((text) => distinct.indexOf(text)),
    };
  };
  const types = placed(projects.map(({ type }) => type));
  const categories = placed(projects.map(({ category }) => category));
  const schemes = placed(projects.map(({ scheme }) => scheme));
  const kinds = placed(projects.flatMap(({ cells }) => Object.values(cells))).all;
  const codeOf = (kind: CellKind | undefined): string =>
    String.fromCharCode(CELL_BASE + kinds.findIndex((one) => JSON.stringify(one) === JSON.stringify(kind)));
  const causes = [...new Set(projects.flatMap((project) => project.causes))];
  return {
    part,
    ids: projects.map(({ id }) => id),
    keys: projects.map(({ key }) => key),
    names: projects.map(({ name }) => name),
    styles: projects.map(({ style }) => style).join(''),
    types: types.all,
    typeOf: types.of,
    categories: categories.all,
    categoryOf: categories.of,
    schemes: schemes.all,
    schemeOf: schemes.of,
    kinds,
    cells: Object.fromEntries(
      Object.keys(projects[0]?.cells ?? {}).map((key) => [
        key,
        projects.map(({ cells }) => codeOf(cells[key])).join(''),
      ]),
    ),
    causes,
    causesOf: projects.map((project) => project.causes.map((cause) => causes.indexOf(cause))),
  };
}

/** All parts of a run with these projects. */
export function matrixParts(projects: readonly PlainProject[]): MatrixPart[] {
  return Array.from({ length: Math.ceil(projects.length / PROJECTS_PER_CHUNK) }, (_, part) =>
    matrixPart(part, projects.slice(part * PROJECTS_PER_CHUNK, (part + 1) * PROJECTS_PER_CHUNK)),
  );
}

/** The table of a run with these projects, read whole. */
export function tableOf(projects: readonly PlainProject[]): MatrixTable {
  const parts = matrixParts(projects);
  const filler = new TableFiller(parts.length, projects.length);
  for (const part of parts) filler.add(part);
  return filler.table();
}
