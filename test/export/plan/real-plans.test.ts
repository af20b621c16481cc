import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { fc, runs } from '../../support/random';
import { makePlans } from '../../../cli/src/plan';
import { projectRoot } from '../../../dev/build/project-paths';
import type { SiteFile } from '../../../dev/jira-site';
import { planJsonSchema } from '../../../scripts/lib/plan-schema';
import { STRATEGIES } from '../../../src/domain/plan/plan';
import { type PlanDocument, planJson, planMarkdown, planText, toldPlan } from '../../../src/export/plan';
import { changeText } from '../../../src/export/wording/plan';
import { endTestApp, startTestApp, type TestApp, testApps } from '../../support/app/test-apps';
import { anyBlockedCase, anyCase } from '../../support/generated-sites/cases';
import { makeChanges } from '../../support/plans/make-changes';
import { invoking, runCheck } from '../../support/runs/checks';
import { requiring, withRequirements } from '../../support/runs/profiles';
import { anyJiraUser, bots, role } from '../../support/sites/holders';
import { project, roleIds, scheme, smallSite, teamProject, who } from '../../support/sites/small-site';
import { readMarkdown } from './active-marks';

const start = testApps();
const validate = new Ajv().compile(planJsonSchema('refused'));
const published = JSON.parse(readFileSync(join(projectRoot, 'docs', 'plan.schema.json'), 'utf8')) as object;

const BROWSE = 'BROWSE_PROJECTS';
const EDIT = 'EDIT_ISSUES';
const profile = requiring([BROWSE, EDIT]);

/** Two projects with schemes that give Edit to `editors`, one where nobody has it, and a team-managed one that lets everybody in. */
const site = (parts: Partial<SiteFile> = {}, editors = [bots, role(roleIds.developers)]): SiteFile =>
  smallSite({
    projects: [
      project(1, 'ONE', 10),
      project(2, 'TWO', 12),
      project(3, 'SHUT', 11),
      teamProject(4, 'TEAM', 'open'),
    ],
    permissionSchemes: [
      scheme(10, { [BROWSE]: [anyJiraUser], [EDIT]: editors, DELETE_ISSUES: [bots] }),
      scheme(12, { [BROWSE]: [anyJiraUser], [EDIT]: editors, DELETE_ISSUES: [bots] }),
      scheme(11, { [BROWSE]: [anyJiraUser] }, 'Closed | scheme'),
    ],
    ...parts,
  });

async function plansFor(app: TestApp, levels: PlanDocument['levels'] = 'required', own = profile) {
  const report = await runCheck(app, { profile: own, accountId: who.bot });
  const documents = await makePlans(invoking(app), report.runId, 'sync-bot', {
    strategies: STRATEGIES,
    levels,
  });
  return { report, documents };
}

const of = (documents: readonly PlanDocument[], strategy: string): PlanDocument => {
  const found = documents.find(({ plan }) => plan.strategy === strategy);
  if (!found) throw new Error(`There is no plan ${strategy}.`);
  return found;
};
const words = ({ plan, context }: PlanDocument): string[] =>
  plan.changes.map((change) => changeText(change, context).what);

test('the published schema of a plan is a fresh one', () => {
  expect(published).toEqual(planJsonSchema());
});

test('three plans for one site, each in the words of what it is best at', async () => {
  const app = await start({ siteFile: site() });
  const { documents } = await plansFor(app);
  expect(words(of(documents, 'fewest-changes'))).toEqual([
    'Add sync-bot to the group “bots”',
    'Grant Edit issues to sync-bot in the scheme “Closed | scheme”',
  ]);
  expect(words(of(documents, 'least-privilege'))).toEqual([
    'Grant Edit issues to sync-bot in the scheme “Closed | scheme”',
    'Add sync-bot to the role “Developers” in 2 projects',
  ]);
  const untouched = of(documents, 'no-scheme-touched');
  expect(words(untouched)).toEqual(['Add sync-bot to the group “bots”']);
  const text = planText(untouched);
  expect(text).toContain('1 change closes 2 gaps in 2 projects; 1 gap stays open.');
  expect(text).toContain(
    'High risk: the account also gets Delete issues, which the connector does not need, in 2 projects.',
  );
  expect(text).toContain(
    '- Edit issues in 1 project (SHUT). Only a new grant in a permission scheme closes it, and this plan edits none.',
  );
  expect(text).toContain(
    'Afterwards (simulated, not checked): sync-bot is not ready for Test connector. 3 of 4 projects',
  );
});

test('the words hold: what the ticket promises is found once its changes are made', async () => {
  const app = await start({ siteFile: site() });
  const { documents } = await plansFor(app);
  const document = of(documents, 'fewest-changes');
  const ticket = planMarkdown(document);
  expect(ticket).toContain(
    '**2 changes close all 3 gaps in 3 projects.** No other plan of this kind needs fewer changes.',
  );
  expect(ticket).toContain(
    '- Result afterwards (simulated, not checked): sync-bot is ready for Test connector. 4 of 4 projects',
  );
  expect(ticket).toContain('“Closed \\| scheme”');
  expect(ticket).toContain('/secure/admin/EditPermissions!default.jspa?schemeId=11)');
  makeChanges(
    app.site,
    who.bot,
    document.plan.changes.map(({ change }) => change),
  );
  const after = await plansFor(app);
  expect(after.report.verdict).toBe('ready');
  expect(planText(of(after.documents, 'fewest-changes'))).toContain('There is nothing to change.');
});

test('a plan as JSON follows its schema and names no person', async () => {
  const app = await start({ siteFile: site({}, [role(roleIds.developers)]) });
  const { documents, report } = await plansFor(app);
  for (const document of documents) {
    const told = JSON.parse(planJson(document)) as object;
    expect({ valid: validate(told), errors: validate.errors }).toEqual({ valid: true, errors: null });
    expect(planJson(document)).not.toMatch(/sync-bot|Lea Lead|Ada Admin/u);
    expect(told).toMatchObject({
      account: { accountId: who.bot },
      run: { runId: report.runId, verdict: 'not-ready' },
      totals: { closed: expect.any(Number) as number },
    });
  }
  const join = toldPlan(of(documents, 'no-scheme-touched')).changes.find(
    ({ change }) => change.kind === 'join-role',
  );
  expect([join?.steps, join?.screens.length]).toEqual([2, 2]);
});

test('on a Free plan schemes are not linked, and what needs them stays open with why', async () => {
  const free = site();
  const app = await start({
    siteFile: { ...free, site: { ...free.site, plans: [{ id: 'jira-software', plan: 'FREE' }] } },
  });
  const { documents } = await plansFor(app);
  const text = planText(of(documents, 'fewest-changes'));
  expect(text).toContain('Closing it takes a change that the Free plan does not offer.');
  expect(text).not.toContain('EditPermissions');
});

test('recommended gaps are planned for when asked', async () => {
  const app = await start({ siteFile: site() });
  const own = withRequirements([
    { kind: 'project-permission', key: BROWSE, level: 'required' },
    { kind: 'project-permission', key: EDIT, level: 'recommended' },
  ]);
  const required = await plansFor(app, 'required', own);
  expect(planText(of(required.documents, 'fewest-changes'))).toContain('There is nothing to change.');
  const both = of((await plansFor(app, 'required-and-recommended', own)).documents, 'fewest-changes');
  expect(planMarkdown(both)).toContain('- To close: What is required, and what is recommended.');
  expect(both.totals).toEqual({ closed: 3, closedIn: 3, open: 0, openIn: 0 });
});

test('what a global permission, a missing app and an inactive account take is told first', async () => {
  const small = site();
  const app = await start({
    siteFile: {
      ...small,
      accounts: small.accounts.map((one) => (one.accountId === who.bot ? { ...one, active: false } : one)),
    },
  });
  const own = withRequirements([
    { kind: 'project-permission', key: BROWSE, level: 'required' },
    { kind: 'global-permission', key: 'BULK_CHANGE', level: 'required' },
  ]);
  const document = of((await plansFor(app, 'required', own)).documents, 'fewest-changes');
  expect(words(document)).toEqual([
    'Reactivate sync-bot',
    'Create the group “integration-sync-bot”',
    'Add sync-bot to the group “integration-sync-bot”',
    expect.stringMatching(/^Give the group “integration-sync-bot” the global permission/u),
  ]);
});

test('on any site the counts add up, every change has a screen, and every text is whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof({ weight: 3, arbitrary: anyCase }, anyBlockedCase), async (one) => {
      const [accountId = ''] = one.accounts;
      const started = await startTestApp({ siteFile: one.site, server: { assumptions: one.open } });
      try {
        const { app } = started;
        const report = await runCheck(app, { profile: requiring(one.keys), accountId });
        const documents = await makePlans(invoking(app), report.runId, 'bot', {
          strategies: STRATEGIES,
          levels: 'required',
        });
        for (const document of documents) {
          const { plan, totals, context } = document;
          const told = toldPlan(document);
          expect({ valid: validate(JSON.parse(JSON.stringify(told))), errors: validate.errors }).toEqual({
            valid: true,
            errors: null,
          });
          for (const { change, screens } of told.changes)
            expect(screens).toHaveLength('projects' in change ? change.projects.length : 1);
          const closed = plan.changes.reduce((sum, { closes }) => sum + closes.gaps, 0);
          expect(totals?.closed).toBeGreaterThanOrEqual(closed);
          expect((totals?.closed ?? 0) > 0).toBe(plan.changes.length > 0);
          const texts = [planText(document), planMarkdown(document)];
          for (const text of texts)
            expect(text).not.toMatch(/undefined|NaN|\[object|-new-(?:group|role|account)/u);
          expect(readMarkdown(texts[1] ?? '').length).toBeGreaterThan(8);
          for (const change of plan.changes) expect(changeText(change, context).who).not.toBe('');
        }
      } finally {
        await endTestApp(started);
      }
    }),
    { numRuns: runs(10) },
  );
}, 240_000);
