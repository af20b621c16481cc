import type { PlanEvidence } from '../../contract/plan';
import type { ReportPart, ReportSummary } from '../../contract/report';
import { type PlanContext, suggestedNames } from '../wording/plan';

/** One part of a run, as far as the words need it. */
interface ContextPart {
  readonly report: Pick<ReportPart, 'projects'>;
  readonly evidence: Pick<PlanEvidence, 'permissions'>;
}

type ContextRun = Pick<ReportSummary, 'site' | 'account' | 'connector' | 'requirements' | 'permissions'>;

/**
 * What the words of a run's plans need, from what the plans are made from.
 * @param accountName what the account is called on the site; its id where no name may be shown
 */
export function planContextOf(
  run: ContextRun,
  accountName: string,
  parts: readonly ContextPart[],
): PlanContext {
  const { site, account, connector, requirements } = run;
  const hasName = accountName !== account.accountId;
  return {
    accountName,
    site,
    connectorName: connector.name,
    names: {
      permissions: permissionsIn(run, parts),
      roles: rolesIn(parts),
    },
    newNames: suggestedNames(connector.name, hasName ? accountName : undefined),
    requirements,
    projects: new Map(
      parts.flatMap(({ report }) =>
        report.projects.map(({ id, style, typeKey }) => [id, { style, typeKey }] as const),
      ),
    ),
  };
}

/** Every part tells all of the site's permissions; where Jira could not be asked, those of the run are known at least. */
function permissionsIn(
  { permissions }: ContextRun,
  parts: readonly ContextPart[],
): PlanContext['names']['permissions'] {
  return parts.reduce((names, { evidence }) => ({ ...names, ...evidence.permissions }), permissions);
}

/** Roles by id, for a requirement that names one. */
function rolesIn(parts: readonly ContextPart[]): Record<string, string> {
  const names: Record<string, string> = {};
  for (const { report } of parts)
    for (const { roles } of report.projects)
      for (const [id, { name }] of Object.entries(roles ?? {})) if (name !== '') names[id] = name;
  return names;
}
