import { readCommand } from '../../cli/src/options';
import { UsageError } from '../../cli/src/usage';
import { runCli, temporaryFile } from '../support/cli';
import { boardSite } from '../support/sites/board-site';
import { fieldSite } from '../support/sites/field-site';
import { groupIds, project, who } from '../support/sites/small-site';

describe('--fields', () => {
  test('says what cannot be set, what to change and where, and exits with 1', async () => {
    const file = await temporaryFile('site.json', fieldSite());
    const { code, stdout, stderr } = await runCli([
      ...['--fields', 'labels', '--projects', 'one,two', '--account', who.bot, '--site-file', file],
    ]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('simulated site of')]);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('“Labels” cannot be set everywhere in these 2 projects.');
    expect(lines).toContain('1. Put “Labels” on the screen “Create a story” (in ONE)');
    expect(stdout).toContain('ConfigureFieldScreen.jspa?id=101');
    expect(lines).toContain(
      '- ONE, Bug, Labels: not when creating. Not on the screen “Bugs”, which creates and edits.',
    );
    expect(lines).toContain('- Issue linking: On');
  });

  test('without an account, for many projects, as JSON: one answer, and 0 where all can be set', async () => {
    const projects = Array.from({ length: 12 }, (_, index) =>
      project(index + 1, `P${index + 1}`, 7, { issueTypeSchemeId: 30 }),
    );
    const file = await temporaryFile('site.json', fieldSite({ projects }));
    const keys = projects.map(({ key }) => key);
    const { code, stdout } = await runCli([
      ...[
        '--fields',
        'summary,duedate',
        '--projects',
        keys.join(','),
        '--site-file',
        file,
        '--format',
        'json',
      ],
    ]);
    const answer = JSON.parse(stdout) as { fieldIds: string[]; projects: { key: string }[] };
    expect(answer.projects.map(({ key }) => key).sort()).toEqual([...keys].sort());
    expect([code, answer.fieldIds]).toEqual([0, ['summary', 'duedate']]);
  });

  test('what is unknown, or left out, exits with 2', async () => {
    const file = await temporaryFile('site.json', fieldSite());
    const about = ['--site-file', file, '--projects'];
    const [team, old, required] = await Promise.all([
      runCli(['--fields', 'duedate', ...about, 'TEAM']),
      runCli(['--fields', 'summary', ...about, 'TWO,OLD']),
      runCli(['--fields', 'required', ...about, 'ONE']),
    ]);
    expect([team.code, old.code, required.code]).toEqual([2, 2, 0]);
    expect(old.stdout).toContain('- OLD was left out: archived.');
    expect(required.stdout).toContain('Required and not among your fields: “Summary”');
  });
});

describe('--boards', () => {
  const run = async (shares: Parameters<typeof boardSite>[0], ...more: string[]) => {
    const file = await temporaryFile('site.json', boardSite(shares));
    return runCli(['--boards', '1', '--account', who.bot, '--site-file', file, ...more]);
  };

  test('says who is shut out, and what to share', async () => {
    const { code, stdout } = await run({ shares: [{ type: 'group', groupId: groupIds.admins }] });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^sync-bot does not see “Board”\.\n/u);
    expect(stdout).toContain('Share the filter “Board filter”');
    expect(stdout).toContain('   - The group “admins”: the account is not in it.');
  });

  test('exits with 0 where the board is visible and its sprints are manageable, as JSON', async () => {
    const { code, stdout } = await run({}, '--format', 'json');
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      expect.objectContaining({
        about: 'boards',
        accountId: who.bot,
        boards: [expect.objectContaining({ id: 1 })],
      }),
    ]);
  });
});

test.each<[string, string[], RegExp]>([
  ['fields without projects', ['--fields', 'duedate'], /--projects with project keys/u],
  ['fields of all projects', ['--fields', 'duedate', '--projects', 'all'], /--projects with project keys/u],
  ['no field', ['--fields', ' , ', '--projects', 'ONE'], /ids of fields/u],
  ['boards without an account', ['--boards', '1'], /--account is missing/u],
  ['a board that is no number', ['--boards', 'one', '--account', 'x'], /not "one"/u],
  [
    'both at once',
    ['--boards', '1', '--fields', 'duedate', '--account', 'x'],
    /either --fields or --boards/u,
  ],
])('%s is a usage error', (_what, args, message) => {
  expect(() => readCommand(args)).toThrow(UsageError);
  expect(() => readCommand(args)).toThrow(message);
});
