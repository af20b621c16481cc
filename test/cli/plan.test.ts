import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Ajv from 'ajv';
import { people } from '../../dev/jira-site';
import { planJsonSchema } from '../../scripts/lib/plan-schema';
import { reportJsonSchema } from '../../scripts/lib/report-schema';
import { type CliRun, runCli, temporaryFile } from '../support/cli';
import { requiring } from '../support/runs/profiles';

const validPlan = new Ajv().compile(planJsonSchema('refused'));
const validReport = new Ajv().compile(reportJsonSchema());

async function plan(account: string, ...more: readonly string[]): Promise<CliRun> {
  const profile = await temporaryFile(
    'profile.json',
    requiring(['BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES']),
  );
  return runCli(['--account', account, '--connector', profile, ...more]);
}

test('--plan prints the plan after the report, and the exit code is still that of the verdict', async () => {
  const { code, stdout } = await plan(people.bolddeskBot, '--plan');
  expect(stdout).toMatch(/is not ready for Test connector[\s\S]*\nPlan: Fewest changes\./u);
  expect(stdout).toMatch(/\n\d+ changes close all [\d,]+ gaps in \d+ projects\./u);
  expect(stdout).toContain('Afterwards (simulated, not checked): bolddesk-bot is ready');
  expect(stdout).toMatch(/\n1\. Give bolddesk-bot access to /u);
  expect(stdout).toContain('Integration Preflight changed nothing in Jira.');
  expect(code).toBe(1);
});

test('an account that is ready has nothing to change, and exit code 0', async () => {
  const { code, stdout } = await plan(people.tempoReporting, '--plan', 'least-privilege');
  expect(stdout).toContain('There is nothing to change.');
  expect(code).toBe(0);
});

test('--format json holds the report with all plans that were asked for, and no name of a person', async () => {
  const { code, stdout } = await plan(people.bolddeskBot, '--plan', 'all', '--format', 'json');
  const printed = JSON.parse(stdout) as { plans: readonly { strategy: string }[] };
  expect({ valid: validReport(printed), errors: validReport.errors }).toEqual({ valid: true, errors: null });
  for (const one of printed.plans)
    expect({ valid: validPlan(one), errors: validPlan.errors }).toEqual({ valid: true, errors: null });
  expect(printed.plans.map(({ strategy }) => strategy)).toEqual([
    'fewest-changes',
    'least-privilege',
    'no-scheme-touched',
  ]);
  expect(stdout).not.toMatch(/bolddesk-bot/u);
  expect(code).toBe(1);
});

test('without --plan the JSON report is what it was', async () => {
  const { stdout } = await plan(people.bolddeskBot, '--format', 'json');
  expect(JSON.parse(stdout)).not.toHaveProperty('plans');
});

test('--markdown writes the plan as a ticket beside the report', async () => {
  const folder = dirname(await temporaryFile('x', ''));
  const file = join(folder, 'plan.md');
  const { code, stdout } = await plan(people.bolddeskBot, '--plan', 'no-scheme-touched', '--markdown', file);
  const ticket = await readFile(file, 'utf8');
  expect(ticket).toMatch(/^## Fix plan: bolddesk-bot for Test connector\n/u);
  expect(ticket).toMatch(/\n- \[ \] 1\. \*\*Give bolddesk-bot access to /u);
  expect(ticket).not.toContain('EditPermissions');
  expect(stdout).toContain('Plan: No scheme touched.');
  expect(code).toBe(1);
});
