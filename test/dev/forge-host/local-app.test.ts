import { resolve } from 'node:path';
import { startLocalApp, type LocalApp } from '../../../dev/local-app';

describe('the app on the simulated site, without a page', () => {
  let app: LocalApp;
  beforeAll(async () => {
    app = await startLocalApp({ entry: resolve(__dirname, 'fixtures', 'resolver-app.ts') });
  });
  afterAll(() => app.close());

  const ask = (as: 'user' | 'app', path: string) =>
    app.invoke('jira', { as, path }) as Promise<{ status: number; text: string }>;

  it('is opened by a Jira admin, and by others on request', async () => {
    expect(app.viewer.isJiraAdmin).toBe(true);
    expect(app.viewers.some(({ isJiraAdmin }) => !isJiraAdmin)).toBe(true);
    // Signing the viewers in is no request of the app.
    expect(app.site?.requests).toEqual([]);
    const { text } = await ask('user', '/rest/api/3/mypermissions?permissions=ADMINISTER');
    expect(JSON.parse(text)).toMatchObject({ permissions: { ADMINISTER: { havePermission: true } } });
  });

  it('is told from the person when it asks as itself', async () => {
    expect((await ask('app', '/rest/api/3/data-policy')).status).toBe(200);
    expect(await ask('user', '/rest/api/3/data-policy')).toMatchObject({
      status: 403,
      text: expect.stringContaining('Only apps can access this resource.') as string,
    });
  });

  it("holds the app to the project's manifest and table of operations", async () => {
    expect(app.host.manifest.scopes).toContain('storage:app');
    await expect(ask('user', '/rest/api/3/role')).rejects.toThrow(/not in the table of Jira operations/);
  });
});
