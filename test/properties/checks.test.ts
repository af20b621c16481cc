import { fc, runs } from '../support/random';
import type { Report } from '../../src/contract/report';
import { applicationsOf } from '../support/brute-force/account';
import { expectedCell } from '../support/brute-force/comparison-table';
import { hidingLevels } from '../support/brute-force/security-risks';
import { anyBlockedCase, anyCase, checkAll } from '../support/generated-sites/cases';
import { cellsOf, describeCell } from '../support/generated-sites/cells';
import { explanationFaults } from '../support/generated-sites/explanation-faults';
import { SAYS } from '../support/generated-sites/says';

// Whole generated sites, through the simulated site over HTTP, the bundled app in its process, and the client: what a check reports
// beside what brute force says. A failure prints the seed and the smallest site that shows it.

const RUNS = 60;

/** The verdict that outcomes and risks lead to, by the precedence of docs/judging.md, for required permissions alone. */
function verdictFrom(report: Report, hasApp: boolean, risk: boolean): string {
  const { missing, conditional, unknown } = report.counts.cells;
  if (missing + conditional > 0 || !hasApp) return 'not-ready';
  if (unknown > 0) return 'incomplete';
  const unexplained = report.projects.some(({ proof }) => Object.values(proof).includes('unexplained'));
  return unexplained || risk ? 'ready-with-warnings' : 'ready';
}

/** Each level that hides issues, as a report tells it. */
function hidingIn({ issueSecurity }: Report): string[] {
  return issueSecurity.risks
    .flatMap(({ level, result, projects }) => projects.map((key) => `${key} ${level.id} ${result}`))
    .sort();
}

test('a check says of each permission what the table makes of both answers, explains it, and finds each level that hides issues', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async (one) => {
      for (const checked of await checkAll(one)) {
        const cells = cellsOf(one, checked);
        expect(cells.filter(({ got, right }) => !right.includes(got)).map(describeCell)).toEqual([]);
        expect(cells.flatMap((cell) => explanationFaults(one.site, cell))).toEqual([]);

        const { accountId, report } = checked;
        const hiding = hidingLevels(one.site, accountId);
        expect(hidingIn(report)).toEqual(
          hiding.map(({ projectKey, levelId, extent }) => `${projectKey} ${levelId} ${SAYS[extent]}`).sort(),
        );
        const hasApp = applicationsOf(one.site, accountId).size > 0;
        expect(report.verdict).toBe(verdictFrom(report, hasApp, hiding.length > 0));
      }
    }),
    { numRuns: runs(RUNS) },
  );
}, 180_000);

test('each row of the table occurs on generated sites, so that none of this holds for want of cases', () => {
  const rows = fc.sample(anyCase, { numRuns: 4 * RUNS, seed: 1 }).flatMap(({ site, open, accounts, keys }) =>
    accounts.flatMap((accountId) =>
      site.projects.flatMap(({ key }) =>
        keys.map((permission) => {
          const { jira, extent, right } = expectedCell(site, accountId, key, permission, open);
          return `Jira says ${jira}, the grants give ${extent}: ${right.join(' or ')}`;
        }),
      ),
    ),
  );
  expect([...new Set(rows)]).toEqual(
    expect.arrayContaining([
      'Jira says no, the grants give every-issue: missing (discrepancy)',
      'Jira says no, the grants give no-issue: missing (confirmed)',
      'Jira says no, the grants give some-issues: missing (confirmed)',
      'Jira says no, the grants give unclear: missing (jira-only)',
      'Jira says yes, the grants give every-issue: met (confirmed) or met (jira-only)',
      'Jira says yes, the grants give no-issue: met (jira-only)',
      'Jira says yes, the grants give no-issue: unknown',
      'Jira says yes, the grants give some-issues: conditional (confirmed)',
      'Jira says yes, the grants give unclear: unknown',
    ]),
  );
});

test('an account that cannot sign in holds nothing anywhere, for the one reason, and Jira is not asked', async () => {
  await fc.assert(
    fc.asyncProperty(anyBlockedCase, async (one) => {
      for (const { report } of await checkAll(one)) {
        const cells = one.site.projects.length * one.keys.length;
        expect([report.counts.cells.missing, report.causes.length, report.verdict]).toEqual([
          cells,
          1,
          'not-ready',
        ]);
        expect(report.evidence.map(({ endpoint }) => endpoint)).not.toContain(
          'POST /rest/api/3/permissions/check',
        );
      }
    }),
    { numRuns: runs(4) },
  );
}, 60_000);
