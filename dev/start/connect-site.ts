import { readFile } from 'node:fs/promises';
import type { SiteTarget } from '../forge-host';
import { startSimulatedSite } from '../simulated-site';
import { signIn, type Viewer } from '../viewers';
import { UsageError, type StartOptions } from './start-options';

export interface ConnectedSite {
  target: SiteTarget;
  viewers: Viewer[];
  close: () => Promise<void>;
}

async function connectReal(baseUrl: string, environment: NodeJS.ProcessEnv): Promise<ConnectedSite> {
  const email = environment['JIRA_EMAIL'];
  const apiToken = environment['JIRA_API_TOKEN'];
  if (!email || !apiToken) {
    throw new UsageError(
      'A real site needs the environment variables JIRA_EMAIL (your Atlassian e-mail address) and JIRA_API_TOKEN ' +
        '(made at https://id.atlassian.com/manage-profile/security/api-tokens).',
    );
  }
  const viewer = await signIn(baseUrl, { email, apiToken });
  return { target: { baseUrl }, viewers: [viewer], close: () => Promise.resolve() };
}

async function readSiteFile(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new UsageError(
      `${path} can't be read as JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/**
 * The site to show the app on: the real one named in the options, or a simulated one started now.
 * @param environment holds JIRA_EMAIL and JIRA_API_TOKEN for a real site.
 * @throws UsageError (credentials or file missing), SignInError (the site refused), SiteFileError.
 */
export async function connectSite(
  options: StartOptions,
  environment: NodeJS.ProcessEnv,
): Promise<ConnectedSite> {
  if (options.site !== undefined) return connectReal(options.site, environment);
  return startSimulatedSite({
    ...(options.siteFile !== undefined && { siteFile: await readSiteFile(options.siteFile) }),
    ...(options.projects !== undefined && { projects: options.projects }),
  });
}
