import { type LocalApp, startLocalApp } from '../../dev/local-app';
import { readJson } from './connector';
import type { CommonOptions } from './options';
import { UsageError } from './usage';

/**
 * Starts the app as it is deployed, against the site that the person named: a Jira site with their own credentials, or the
 * simulated one.
 * @throws UsageError when credentials are missing; SignInError when the site refuses them
 */
export async function startApp(
  { site, siteFile }: Pick<CommonOptions, 'site' | 'siteFile'>,
  environment: NodeJS.ProcessEnv,
): Promise<LocalApp> {
  if (site === undefined)
    return startLocalApp(
      siteFile === undefined ? {} : { simulated: { siteFile: await readJson(siteFile, 'site') } },
    );
  const { JIRA_EMAIL: email, JIRA_API_TOKEN: apiToken } = environment;
  if (!email || !apiToken)
    throw new UsageError(
      "For --site, set JIRA_EMAIL and JIRA_API_TOKEN in the environment: a Jira admin's e-mail address and API token.",
    );
  return startLocalApp({ site: { baseUrl: site, credentials: { email, apiToken } } });
}
