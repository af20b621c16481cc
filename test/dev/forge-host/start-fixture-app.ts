import { resolve } from 'node:path';
import { startLocalApp, type LocalApp, type LocalAppOptions } from '../../../dev/local-app';
import { startStubJira, type StubJira } from './stub-jira';

/** The fixture app without a page, on a stub of a Jira site. */
export async function startFixtureApp(
  options: LocalAppOptions & { appAccountId?: string } = {},
): Promise<{ app: LocalApp; jira: StubJira; close: () => Promise<void> }> {
  const jira = await startStubJira();
  const { appAccountId, ...rest } = options;
  const app = await startLocalApp({
    entry: resolve(__dirname, 'fixtures', 'resolver-app.ts'),
    manifestPath: null,
    site: {
      baseUrl: jira.baseUrl,
      credentials: { email: 'ann@example.com', apiToken: 'secret-token' },
      ...(appAccountId !== undefined && { simulated: { appAccountId } }),
    },
    log: () => undefined,
    ...rest,
  }).catch(async (error: unknown) => {
    await jira.close();
    throw error;
  });
  jira.seen.length = 0;
  return {
    app,
    jira,
    close: async () => {
      await app.close();
      await jira.close();
    },
  };
}
