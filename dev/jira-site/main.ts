import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { generateSite, type JiraSite, parseSiteFile, type SiteFile, startJiraSite } from './index';

/** Starts the simulated site by itself: `npx tsx dev/jira-site/main.ts [--port N] [--site-file F] [--projects N] [--rate-limits]`. */
const usage = 'Usage: tsx dev/jira-site/main.ts [--port N] [--site-file FILE | --projects N] [--rate-limits]';

const options = {
  port: { type: 'string', default: '0' },
  'site-file': { type: 'string' },
  projects: { type: 'string' },
  'rate-limits': { type: 'boolean', default: false },
} as const;

function chosenState(file: string | undefined, projects: string | undefined): { state?: SiteFile } {
  if (file !== undefined) return { state: parseSiteFile(JSON.parse(readFileSync(file, 'utf8'))) };
  if (projects !== undefined) return { state: generateSite({ projects: Number(projects) }) };
  return {};
}

function describe(site: JiraSite): void {
  console.log(`Simulated Jira site "${site.state.site.title}" at ${site.baseUrl}`);
  console.log(`Change it at ${site.baseUrl}/__site`);
  console.log('Accounts (name, account id, and e-mail:token where it can sign in):');
  for (const account of site.state.accounts.values()) {
    const signIn =
      account.apiToken === undefined ? '' : `  ${account.emailAddress ?? ''}:${account.apiToken}`;
    console.log(`  ${account.displayName.padEnd(32)} ${account.accountId.padEnd(46)}${signIn}`);
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options });
  const site = await startJiraSite({
    ...chosenState(values['site-file'], values.projects),
    port: Number(values.port),
    rateLimits: values['rate-limits'],
  });
  describe(site);
  process.once('SIGINT', () => void site.close());
  process.once('SIGTERM', () => void site.close());
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error(usage);
  process.exitCode = 1;
});
