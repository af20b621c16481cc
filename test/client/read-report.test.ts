import { type Invoke, readPart, readReport, readSummary } from '../../src/client';

const gap = (requirementId: string, kind: 'site' | 'project') => ({ requirementId, scope: { kind } });
const SUMMARY = {
  schemaVersion: '1.0.0',
  runId: 'run-12345678',
  verdict: 'not-ready',
  siteGaps: [gap('pick', 'site')],
  parts: 2,
  pending: [],
  mayContinue: true,
};
const PARTS = [
  { part: 0, projects: [{ key: 'A' }, { key: 'B' }], gaps: [gap('edit', 'project')], schemes: [] },
  { part: 1, projects: [{ key: 'C' }], gaps: [gap('link', 'project')], schemes: [] },
];

/** Answers as `run/read` does: the summary, or one part. */
function aServer(summary: object): { invoke: Invoke; asked: unknown[] } {
  const asked: unknown[] = [];
  const invoke: Invoke = (_name, payload) => {
    asked.push(payload);
    const { part } = payload as { part?: number };
    const data = part === undefined ? summary : PARTS[part];
    return Promise.resolve(
      data ? { ok: true, data } : { ok: false, error: { code: 'chunk-not-found', message: 'none' } },
    );
  };
  return { invoke, asked };
}

it('puts the parts together in their order, the gaps of the site first', async () => {
  const { invoke } = aServer(SUMMARY);
  const report = await readReport(invoke, 'run-12345678');
  expect(report.projects.map(({ key }) => key)).toEqual(['A', 'B', 'C']);
  expect(report.gaps.map(({ requirementId }) => requirementId)).toEqual(['pick', 'edit', 'link']);
});

it('keeps the summary but for what only a page that goes on needs', async () => {
  const { invoke } = aServer(SUMMARY);
  const report = await readReport(invoke, 'run-12345678');
  expect(Object.keys(report).sort()).toEqual(['gaps', 'projects', 'runId', 'schemaVersion', 'verdict']);
});

it('asks for each part once', async () => {
  const { invoke, asked } = aServer(SUMMARY);
  await readReport(invoke, 'run-12345678');
  const runId = 'run-12345678';
  expect(asked).toEqual([{ runId }, { runId, part: 0 }, { runId, part: 1 }]);
});

it('of a run without projects is the summary alone', async () => {
  const { invoke } = aServer({ ...SUMMARY, parts: 0 });
  await expect(readReport(invoke, 'run-12345678')).resolves.toMatchObject({ projects: [] });
});

it('is not put together when a part cannot be read', async () => {
  const { invoke } = aServer({ ...SUMMARY, parts: 3 });
  await expect(readReport(invoke, 'run-12345678')).rejects.toThrow('none');
});

it('can be read in pieces', async () => {
  const { invoke } = aServer(SUMMARY);
  await expect(readSummary(invoke, 'run-12345678')).resolves.toEqual(SUMMARY);
  await expect(readPart(invoke, 'run-12345678', 1)).resolves.toEqual(PARTS[1]);
});
