import type { Report, ReportProject } from '../../../src/contract/report';
import type { Cause } from '../../../src/domain/cause-summary';
import type { Judgement } from '../../../src/domain/outcome';

/** A project of a report by key. @throws Error when the report has none */
export function projectIn(report: Report, key: string): ReportProject {
  const found = report.projects.find((project) => project.key === key);
  if (!found) throw new Error(`The report has no project ${key}.`);
  return found;
}

/** How one permission came out in one project. */
export function cell(report: Report, projectKey: string, permission: string): Partial<Judgement> {
  const { outcomes, proof, reasons } = projectIn(report, projectKey);
  const [outcome, proved, reason] = [outcomes[permission], proof[permission], reasons[permission]];
  return { ...(outcome && { outcome }), ...(proved && { proof: proved }), ...(reason && { reason }) };
}

/** The causes of a report, as kind and keys. */
export function causeKinds(report: Report): string[] {
  return report.causes.map(({ subject, keys }: Cause) => `${subject.kind}: ${keys.join(', ')}`);
}

/** How a requirement came out, by its id. @throws Error when the report has no such requirement */
export function requirementIn(report: Report, id: string): Report['requirements'][number] {
  const found = report.requirements.find((requirement) => requirement.id === id);
  if (!found) throw new Error(`The report has no requirement ${id}.`);
  return found;
}
