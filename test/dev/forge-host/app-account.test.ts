import { join } from 'node:path';
import { appAccountId, letAppAdministerJira } from '../../support/app/app-account';
import { startLocalApp } from '../../../dev/local-app';
import type { TestApp } from '../../support/app/test-apps';

it.each([
  ['the seeded company', {}],
  ['a generated site', { projects: 20 }],
])('has the account of the app administer Jira on %s, until a test takes that away', async (_, simulated) => {
  const entry = join(__dirname, 'fixtures', 'resolver-app.ts');
  const local = await startLocalApp({ entry, simulated, log: () => undefined });
  const app = local as TestApp;
  const asApp = async (path: string): Promise<{ status: number; text: string }> =>
    (await local.invoke('jira', { as: 'app', path })) as { status: number; text: string };
  const mayAdminister = async (): Promise<unknown> =>
    JSON.parse((await asApp('/rest/api/3/mypermissions?permissions=ADMINISTER')).text);
  const holds = (havePermission: boolean) => ({ permissions: { ADMINISTER: { havePermission } } });

  await expect(mayAdminister()).resolves.toMatchObject(holds(true));
  expect(local.site?.state.accounts.get(appAccountId(app))).toMatchObject({
    accountType: 'app',
    active: true,
  });
  letAppAdministerJira(app, false);
  await expect(mayAdminister()).resolves.toMatchObject(holds(false));
  letAppAdministerJira(app, true);
  await expect(mayAdminister()).resolves.toMatchObject(holds(true));
  await local.close();
});
