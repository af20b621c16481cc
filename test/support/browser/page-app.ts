import { startShell, type Shell } from '../../../dev/forge-host';
import { buildPage } from '../../../dev/build/build-page';
import { startTestApp, type TestApp, type TestAppOptions } from '../app/test-apps';
import { PREPARED } from '../prepared';

/** The app with its page in the frame that stands for Jira. */
export interface PageApp extends TestApp {
  readonly shell: Shell;
  /** Departures of the app's calls from Atlassian's API description so far. */
  readonly problems: readonly string[];
}

/** Starts the app and its page on a simulated site; whoever starts it closes it. */
export async function startPageApp(options: TestAppOptions = {}): Promise<PageApp> {
  const [{ app, problems }, pageDir] = await Promise.all([startTestApp(options), builtPage()]);
  const shell = await startShell({
    host: app.host,
    viewers: app.viewers,
    pageDir,
    log: (line) => app.lines.push(line),
  });
  return {
    ...app,
    shell,
    problems,
    close: async () => {
      await shell.close();
      await app.close();
    },
  };
}

async function builtPage(): Promise<string> {
  return process.env[PREPARED.page] ?? (await buildPage()).dir;
}
