import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildPage } from './build/build-page';
import { bundleResolver } from './build/bundle-resolver';
import { paths } from './build/project-paths';
import { startForgeHost, startShell } from './forge-host';
import { loadOperations } from './jira-operations';
import { connectSite } from './start/connect-site';
import { openBrowser } from './start/open-browser';
import { parseStartOptions, usage, UsageError, type StartOptions } from './start/start-options';
import type { Viewer } from './viewers';

// `npm start`: the app, built as it would be deployed, on a simulated or a real Jira site, in a browser on this machine.

function announce(url: string, siteUrl: string, viewers: readonly Viewer[], simulated: boolean): void {
  console.log(`\nIntegration Preflight runs on ${simulated ? 'a simulated site' : siteUrl}.\n`);
  console.log(`  Open  ${url}`);
  console.log('        (the link works once; press Enter here for another)\n');
  for (const { displayName, isJiraAdmin } of viewers) {
    console.log(`  ${displayName}${isJiraAdmin ? ', Jira admin' : ', not an admin'}`);
  }
  if (simulated) {
    console.log(
      `\n  To try: check an account, follow a gap to its cause, fix it at ${siteUrl}/__site and run the check again.`,
    );
  } else {
    console.log(
      '\n  Only GET requests and the two permission queries reach the site; nothing is changed there.',
    );
  }
  console.log('  Ctrl-C stops everything.\n');
}

async function start(options: StartOptions): Promise<void> {
  const site = await connectSite(options, process.env);
  const [bundle, page] = await Promise.all([bundleResolver(), buildPage()]);
  if (!existsSync(join(page.dir, 'index.html')))
    throw new Error(`The page's build left no index.html in ${page.dir}.`);
  const host = await startForgeHost({
    bundle: bundle.outfile,
    site: site.target,
    manifestPath: paths.manifest,
    operations: loadOperations(),
    autoDeliver: true,
    ...(options.storage !== undefined && { kvsFile: options.storage }),
  });
  const shell = await startShell({
    host,
    viewers: site.viewers,
    pageDir: page.dir,
    ...(options.port !== undefined && { port: options.port }),
  });
  announce(shell.url, site.target.baseUrl, site.viewers, site.target.simulated !== undefined);
  if (options.open) openBrowser(shell.newLink());

  if (process.stdin.isTTY)
    process.stdin.on('data', () => {
      console.log(`  Open  ${shell.newLink()}`);
    });
  const stop = (): void => {
    void Promise.all([shell.close(), host.stop(), site.close()]).then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** Exit codes: 3 for a command line that makes no sense, 1 for everything else. */
async function main(): Promise<void> {
  try {
    const options = parseStartOptions(process.argv.slice(2));
    if (options.help) console.log(usage);
    else await start(options);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    if (error instanceof UsageError) console.error(`\n${usage}`);
    process.exit(error instanceof UsageError ? 3 : 1);
  }
}

void main();
