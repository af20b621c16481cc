import { MAX_ANSWER_BYTES } from '../contract/limits';
import type { ReportPart, ReportProject } from '../contract/report';
import type { Gap } from '../domain/cause';
import type { ProjectResult } from '../domain/judge-part';
import type { Outcome, Proof, ReasonCode } from '../domain/outcome';
import type { Scheme } from '../domain/scheme';

/**
 * One part of a judged run: its projects with their gaps, and the evidence from which each answer can be explained. Where much is wrong,
 * a thousand projects are more than Forge lets through at once; then the answer says where the next one starts.
 * @param startAt place of the first project in `results`
 */
export function reportPart(part: number, results: readonly ProjectResult[], startAt = 0): ReportPart {
  const projects: ReportProject[] = [];
  const gaps: Gap[] = [];
  const schemes = new Map<string, Scheme>();
  let bytes = 0;
  for (const [index, result] of results.slice(startAt).entries()) {
    const { scheme } = result.judged;
    const project = reportProject(result);
    const own = result.requirements.flatMap(({ gap }) => (gap ? [gap.gap] : []));
    const newScheme = scheme && !schemes.has(scheme.id) ? scheme : undefined;
    bytes += sizeOf([project, own, newScheme]);
    if (bytes > MAX_ANSWER_BYTES && index > 0)
      return { part, projects, gaps, schemes: [...schemes.values()], nextStartAt: startAt + index };
    projects.push(project);
    gaps.push(...own);
    if (newScheme) schemes.set(newScheme.id, newScheme);
  }
  return { part, projects, gaps, schemes: [...schemes.values()] };
}

/** Bytes of JSON. */
function sizeOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

function reportProject({ judged }: ProjectResult): ReportProject {
  const { cells, scheme, facts, security } = judged;
  // Only judging needs to know whether there is a portal.
  const { portal: _portal, ...project } = judged.project;
  const outcomes: Record<string, Outcome> = {};
  const proof: Record<string, Proof> = {};
  const reasons: Record<string, ReasonCode> = {};
  for (const [key, cell] of Object.entries(cells)) {
    outcomes[key] = cell.outcome;
    if (cell.proof) proof[key] = cell.proof;
    if (cell.reason) reasons[key] = cell.reason;
  }
  return {
    ...project,
    outcomes,
    proof,
    reasons,
    ...(scheme && { scheme: { id: scheme.id, name: scheme.name } }),
    ...(facts && {
      jira: judged.jira,
      roles: facts.roles,
      ...(facts.lead !== undefined && { lead: facts.lead }),
    }),
    ...(security.kind === 'levels' && { security: { scheme: security.scheme, levels: security.levels } }),
  };
}
