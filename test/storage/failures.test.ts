import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths } from '../../dev/build/project-paths';
import { failureOf, opened } from '../support/app/opened';
import { startTestApp } from '../support/app/test-apps';
import { runCheck, startRequest } from '../support/runs/checks';
import { requiring } from '../support/runs/profiles';
import { anyJiraUser } from '../support/sites/holders';
import { project, scheme, smallSite } from '../support/sites/small-site';

const check = { profile: requiring(['BROWSE_PROJECTS']) };
const siteFile = smallSite({
  projects: Array.from({ length: 1_000 }, (_, index) =>
    project(index + 1, `P${index}`, 7, { name: `${index} ${'long name '.repeat(8)}`.trim() }),
  ),
  permissionSchemes: [scheme(7, { BROWSE_PROJECTS: [anyJiraUser] })],
});
const newFile = async (name: string): Promise<string> =>
  join(await mkdtemp(join(tmpdir(), 'preflight-test-')), name);

test('a storage that refuses to write is told as such, and no run is promised', async () => {
  const manifestPath = await newFile('manifest.yml');
  const manifest = await readFile(paths.manifest, 'utf8');
  await writeFile(manifestPath, manifest.replace(/^ *- storage:app.*\n/mu, ''));
  const { app } = await startTestApp({ siteFile, manifestPath });
  try {
    const failure = failureOf(await app.ask('run/start', startRequest(check)));
    expect(failure.code).toBe('storage-failed');
    expect(failure.message).not.toMatch(/Refused|scope|KVS/u);
  } finally {
    await app.close();
  }
});

interface KvsFile {
  items: [key: string, item: unknown][];
}

test.each<[string, (key: string) => boolean, string]>([
  ['a piece of a stored chunk', (key) => /:chunk:\d+:piece:/u.test(key), 'storage-failed'],
  ['the manifest of a run', (key) => key.endsWith(':manifest'), 'run-not-found'],
])(
  'a run of which %s is gone cannot be read, rather than read as something else',
  async (_what, isGone, code) => {
    const kvsFile = await newFile('storage.json');
    const first = await startTestApp({ siteFile, kvsFile });
    const { runId } = await runCheck(first.app, check).finally(() => first.app.close());
    const stored = JSON.parse(await readFile(kvsFile, 'utf8')) as KvsFile;
    const gone = stored.items.findIndex(([key]) => isGone(key));
    expect(gone).toBeGreaterThanOrEqual(0);
    stored.items.splice(gone, 1);
    await writeFile(kvsFile, JSON.stringify(stored));

    const { app } = await startTestApp({ siteFile, kvsFile });
    try {
      expect(failureOf(await app.ask('run/read', { runId, part: 0 })).code).toBe(code);
    } finally {
      await app.close();
    }
  },
);

test('a run outlives the app’s process', async () => {
  const kvsFile = await newFile('storage.json');
  const first = await startTestApp({ siteFile, kvsFile });
  const report = await runCheck(first.app, check).finally(() => first.app.close());
  const { app } = await startTestApp({ siteFile, kvsFile });
  try {
    expect(opened(await app.ask('run/read', { runId: report.runId }))).toMatchObject({
      verdict: report.verdict,
      counts: report.counts,
    });
  } finally {
    await app.close();
  }
});
