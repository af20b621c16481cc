import type { ExplainedProject, Report } from '../../../src/contract/report';
import { type Expected, expectedCell } from '../brute-force/comparison-table';
import { projectIn } from '../runs/cells';
import type { Case, Checked } from './cases';

/** One permission in one project of a report, beside what the table makes of it. */
export interface Cell extends Expected {
  readonly accountId: string;
  readonly project: ExplainedProject;
  readonly permission: string;
  /** As `outcome (proof)`, or the outcome alone. */
  readonly got: string;
}

export function shown(outcome: string | undefined, proof: string | undefined): string {
  return proof === undefined ? String(outcome) : `${String(outcome)} (${proof})`;
}

/** Every permission that was checked, in every project of the site. */
export function cellsOf({ site, open, keys }: Case, { accountId, report }: Checked): Cell[] {
  return site.projects.flatMap(({ key }) =>
    keys.map((permission) => {
      const project: Report['projects'][number] = projectIn(report, key);
      const got = shown(project.outcomes[permission], project.proof[permission]);
      return { ...expectedCell(site, accountId, key, permission, open), accountId, project, permission, got };
    }),
  );
}

/** Where a cell is and what is behind it, for a person. */
export function describeCell({ accountId, project, permission, got, right, jira, extent }: Cell): string {
  return (
    `${accountId} ${permission} in ${project.key}: ${got}, not ${right.join(' or ')}, ` +
    `since Jira says ${jira} and the grants give ${extent}`
  );
}
