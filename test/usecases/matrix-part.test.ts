import { generateSite, people } from '../../dev/jira-site';
import { CELL_BASE, type MatrixPart } from '../../src/contract/matrix';
import type { ReportPart } from '../../src/contract/report';
import { failureOf, opened } from '../support/app/opened';
import { testApps, type TestApp } from '../support/app/test-apps';
import { requiring } from '../support/runs/profiles';
import { type Steps, startSteps } from '../support/runs/steps';

// The matrix of a part says the same as its projects, only packed; a few projects of a part can be read alone.

const start = testApps();
const KEYS = [
  'BROWSE_PROJECTS',
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'TRANSITION_ISSUES',
  'SCHEDULE_ISSUES',
  'LINK_ISSUES',
  'ADMINISTER_PROJECTS',
  'SERVICEDESK_AGENT',
  'NO_SUCH_PERMISSION',
];
const check = (accountId: string) => ({ profile: requiring(KEYS), accountId });

/** One row of a table: a project with everything that is shown of it. */
interface Row {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly style: string;
  readonly typeKey: string;
  readonly categoryId: string | undefined;
  readonly scheme: object | undefined;
  readonly cells: Readonly<Record<string, object>>;
  readonly causes: readonly string[];
}

function unpacked(matrix: MatrixPart): Row[] {
  return matrix.ids.map((id, at) => ({
    id,
    key: matrix.keys[at] ?? '',
    name: matrix.names[at] ?? '',
    style: matrix.styles.charAt(at) === 't' ? 'team' : 'company',
    typeKey: matrix.types[matrix.typeOf[at] ?? -1] ?? '',
    categoryId: matrix.categories[matrix.categoryOf[at] ?? -1],
    scheme: matrix.schemes[matrix.schemeOf[at] ?? -1],
    cells: Object.fromEntries(
      Object.entries(matrix.cells).map(([key, column]) => [
        key,
        matrix.kinds[column.charCodeAt(at) - CELL_BASE] ?? {},
      ]),
    ),
    causes: (matrix.causesOf[at] ?? []).map((cause) => matrix.causes[cause] ?? '').sort(),
  }));
}

function rowsOf({ projects, gaps }: ReportPart): Row[] {
  return projects.map((project) => {
    const { id, key, name, style, typeKey, categoryId, scheme, outcomes, proof, reasons } = project;
    const own = gaps.filter(({ scope }) => scope.kind === 'project' && scope.id === id);
    return {
      ...{ id, key, name, style, typeKey, categoryId, scheme },
      cells: Object.fromEntries(
        Object.entries(outcomes).map(([permission, outcome]) => {
          const [proved, reason] = [proof[permission], reasons[permission]];
          return [permission, { outcome, ...(proved && { proof: proved }), ...(reason && { reason }) }];
        }),
      ),
      causes: [...new Set(own.map(({ causeId }) => causeId))].sort(),
    };
  });
}

async function expectSame(steps: Steps): Promise<number> {
  const { parts } = await steps.summary();
  let rows = 0;
  for (let part = 0; part < parts; part += 1) {
    const unpackedRows = unpacked(await steps.matrix(part));
    expect(unpackedRows).toEqual(rowsOf(await steps.part(part)));
    rows += unpackedRows.length;
  }
  return rows;
}

test.each([
  ['a connector', people.ahaSync],
  ['another', people.alignConnector],
  ['a third', people.bolddeskBot],
  ['a deactivated account', people.legacySync],
])('of the example company, %s: cell by cell what its projects say', async (_who, accountId) => {
  const steps = await startSteps(await start(), check(accountId));
  await steps.toTheEnd();
  expect(await expectSame(steps)).toBe(38);
  const { cells } = await steps.matrix(0);
  expect(Object.keys(cells)).toEqual([...KEYS].sort());
});

test.each([
  ['read page by page', {}],
  ['listed in one answer', { administerImpliesAdministerProjectsInPermittedProjects: true }],
])('of more than one part, %s, at every stage of the run', async (_how, assumptions) => {
  const siteFile = generateSite({ projects: 1_130, serviceDeskShare: 0.1 });
  const steps = await startSteps(await start({ siteFile, server: { assumptions } }), {
    ...check(people.ahaSync),
    budget: 6 * 101 + 2_000,
  });
  expect(await expectSame(steps)).toBe(0);
  await steps.all('projects');
  expect(await expectSame(steps)).toBe(1_130);
  await steps.all('schemes', 'levels', 'survey');
  expect(await expectSame(steps)).toBe(1_130);
  await steps.toTheEnd();
  expect(await expectSame(steps)).toBe(1_130);
  expect((await steps.summary()).state).toBe('paused');
});

describe('a few projects of a part', () => {
  async function finished(): Promise<{ app: TestApp; steps: Steps; whole: ReportPart }> {
    const app = await start();
    const steps = await startSteps(app, check(people.ahaSync));
    await steps.toTheEnd();
    return { app, steps, whole: await steps.part(0) };
  }

  test('are as they are in the whole of it, with their gaps and the schemes they use', async () => {
    const { app, steps, whole } = await finished();
    const some = whole.projects.filter((_, at) => at % 7 === 3);
    const projectIds = some.map(({ id }) => id);
    const few = opened(await app.ask('run/read', { runId: steps.runId, part: 0, projectIds })) as ReportPart;
    expect(few.projects).toEqual(some);
    expect(few.gaps).toEqual(
      whole.gaps.filter(({ scope }) => scope.kind === 'project' && projectIds.includes(scope.id)),
    );
    const used = new Set(some.flatMap(({ scheme }) => scheme?.id ?? []));
    expect(used.size).toBeGreaterThan(1);
    expect(few.schemes.map(({ id }) => id).sort()).toEqual([...used].sort());
  });

  test('that are not in it are none', async () => {
    const { app, steps } = await finished();
    const asked = { runId: steps.runId, part: 0, projectIds: [999_999] };
    expect(opened(await app.ask('run/read', asked))).toEqual({
      part: 0,
      projects: [],
      gaps: [],
      schemes: [],
    });
  });

  test('of a part that the run does not have are not found, as its matrix is not', async () => {
    const { app, steps } = await finished();
    const answers = [
      await app.ask('run/read', { runId: steps.runId, part: 1, projectIds: [1] }),
      await app.ask('run/matrix', { runId: steps.runId, part: 1 }),
    ];
    expect(answers.map(failureOf)).toEqual(
      answers.map(() => expect.objectContaining({ code: 'chunk-not-found', field: 'part' }) as unknown),
    );
  });
});
