import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { startShell, type Shell } from '../../../dev/forge-host';
import { startLocalApp, type LocalApp } from '../../../dev/local-app';
import { startStubJira, type StubJira } from './stub-jira';

const fixtures = resolve(__dirname, 'fixtures');

export interface FixtureShell {
  shell: Shell;
  app: LocalApp;
  jira: StubJira;
  /** Secrets that must never leave the host. */
  apiToken: string;
  pageDir: string;
  close: () => Promise<void>;
}

/** The fixture app and page in the shell, on a stub of a Jira site, seen by an admin and by somebody who is none. */
export async function startFixtureShell(): Promise<FixtureShell> {
  const folder = await mkdtemp(join(tmpdir(), 'fixture-page-'));
  const pageDir = join(folder, 'build');
  await cp(join(fixtures, 'page'), pageDir, { recursive: true });
  await build({
    entryPoints: [join(fixtures, 'page', 'page.ts')],
    outfile: join(pageDir, 'page.js'),
    bundle: true,
    format: 'esm',
  });

  const jira = await startStubJira();
  const apiToken = 'token-that-stays-in-the-host';
  const credentials = { email: 'ann@example.com', apiToken };
  const app = await startLocalApp({
    entry: join(fixtures, 'resolver-app.ts'),
    manifestPath: join(fixtures, 'manifest.yml'),
    site: { baseUrl: jira.baseUrl, simulated: { appAccountId: 'app-account' }, credentials },
    log: () => undefined,
  });
  const person = { ...credentials, accountId: 'ben', email: 'ben@example.com', displayName: 'Ben Ortiz' };
  const shell = await startShell({
    host: app.host,
    viewers: [
      { ...app.viewer, displayName: 'Ann Admin', isJiraAdmin: true },
      { ...person, isJiraAdmin: false },
    ],
    pageDir,
    log: () => undefined,
  });
  return {
    shell,
    app,
    jira,
    apiToken,
    pageDir,
    close: async () => {
      await shell.close();
      await app.close();
      await jira.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
