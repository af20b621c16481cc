import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { connectSite } from '../../../dev/start/connect-site';
import { parseStartOptions, UsageError } from '../../../dev/start/start-options';

describe('the command line of npm start', () => {
  it('simulates a company and opens a browser unless told otherwise', () => {
    expect(parseStartOptions([])).toEqual({ open: true, help: false });
    expect(parseStartOptions(['--projects', '500', '--port', '8080', '--no-open'])).toEqual({
      projects: 500,
      port: 8080,
      open: false,
      help: false,
    });
  });

  it('takes the address of a site without its trailing slash', () => {
    expect(parseStartOptions(['--site', 'https://example.atlassian.net/']).site).toBe(
      'https://example.atlassian.net',
    );
    expect(parseStartOptions(['--site', 'https://api.atlassian.com/ex/jira/x']).site).toBe(
      'https://api.atlassian.com/ex/jira/x',
    );
  });

  it.each([
    [['--site', 'example.atlassian.net'], /--site needs an address/],
    [['--site', 'https://me:secret@example.atlassian.net'], /--site needs an address/],
    [['--projects', '20001'], /from 1 to 20000/],
    [['--port', 'x'], /from 0 to 65535/],
    [['--site', 'https://a.example', '--projects', '5'], /Only one of/],
    [['--verbose'], /--verbose/],
    [['extra'], /extra/],
  ])('refuses %j', (args, message) => {
    expect(() => parseStartOptions(args)).toThrow(UsageError);
    expect(() => parseStartOptions(args)).toThrow(message);
  });

  it('asks for credentials when a real site is named', async () => {
    const options = parseStartOptions(['--site', 'https://example.atlassian.net']);
    await expect(connectSite(options, {})).rejects.toThrow(/JIRA_EMAIL .* JIRA_API_TOKEN/);
  });

  it('names the site file that cannot be read', async () => {
    const options = parseStartOptions(['--site-file', '/no/such/site.json']);
    await expect(connectSite(options, {})).rejects.toThrow(/site\.json can't be read/);
  });

  it('ends with exit code 3 and the usage', () => {
    const root = resolve(__dirname, '..', '..', '..');
    const started = spawnSync(process.execPath, ['--import', 'tsx', 'dev/start.ts', '--nonsense'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(started.status).toBe(3);
    expect(started.stderr).toContain('npm start [-- options]');
  });
});
