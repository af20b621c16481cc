import type { ExplainedProject, ReportPart, ReportProject, ReportSummary } from '../contract/report';
import { explain, type Explanation } from '../domain/explanation';
import type { Judgement } from '../domain/outcome';
import type { Scheme } from '../domain/scheme';

/** What explaining needs of a run besides the project. */
export type ExplainedAccount = Pick<ReportSummary, 'account'>;

/**
 * Explains one permission of a project from the evidence that the run stored.
 * @returns `undefined` where the grants were not read in the run; Jira can be asked now instead (`permission/explain`)
 */
export function explainStored(
  { account }: ExplainedAccount,
  { schemes }: Pick<ReportPart, 'schemes'>,
  project: ReportProject,
  permission: string,
): Explanation | undefined {
  const scheme = schemes.find(({ id }) => id === project.scheme?.id);
  return project.roles === undefined ? undefined : explainWith(account, scheme, project, permission);
}

/** Adds the reasoning to each project of a part, for every permission that is not plainly met. */
export function explainPart(summary: ExplainedAccount, part: ReportPart): ExplainedProject[] {
  const schemes = new Map(part.schemes.map((scheme) => [scheme.id, scheme]));
  return part.projects.map((project) => {
    if (project.roles === undefined) return project;
    const scheme = project.scheme && schemes.get(project.scheme.id);
    const open = Object.keys(project.outcomes).filter(
      (key) => project.outcomes[key] !== 'met' || project.proof[key] === 'unexplained',
    );
    return {
      ...project,
      explanations: Object.fromEntries(
        open.map((key) => [key, explainWith(summary.account, scheme, project, key)]),
      ),
    };
  });
}

function explainWith(
  account: ReportSummary['account'],
  scheme: Scheme | undefined,
  project: ReportProject,
  permission: string,
): Explanation {
  const browse = judgementOf(project, 'BROWSE_PROJECTS');
  return explain({
    permission,
    judgement: judgementOf(project, permission) ?? { outcome: 'unknown', reason: 'not-checked-yet' },
    ...(browse && { browse }),
    jira: project.jira?.[permission] ?? 'not-asked',
    account,
    administersJira: account.administersJira,
    ...(scheme && { scheme }),
    facts: { roles: project.roles ?? {}, ...(project.lead !== undefined && { lead: project.lead }) },
  });
}

function judgementOf({ outcomes, proof, reasons }: ReportProject, key: string): Judgement | undefined {
  const outcome = outcomes[key];
  if (outcome === undefined) return undefined;
  return { outcome, ...(proof[key] && { proof: proof[key] }), ...(reasons[key] && { reason: reasons[key] }) };
}
