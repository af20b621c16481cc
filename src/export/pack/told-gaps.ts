import type { ReportProject, ReportRequirement } from '../../contract/report';
import type { Waiver } from '../../contract/waiver';
import type { Gap } from '../../domain/cause';
import {
  type CauseContext,
  type CauseText,
  causeText,
  needName,
  proofSentence,
  reasonSentence,
} from '../wording';
import { type EvidencePack, waiversOf } from './pack';

/** A gap with all that a reader of this one gap needs. */
export interface ToldGap {
  readonly gap: Gap;
  /** Key of the permission (or other need) that is missing; alternatives with “or”. */
  readonly key: string;
  /** What the site calls it. */
  readonly need: string;
  readonly requirement?: ReportRequirement;
  /** Absent for a gap on the site. */
  readonly project?: ReportProject;
  readonly reason: string;
  /** What lies behind it, with the screen of this project. */
  readonly cause?: CauseText;
  readonly waiver?: Waiver;
}

/** What the words for causes need. */
export const causeContextOf = ({ report, accountName }: EvidencePack): CauseContext => ({
  accountName,
  site: report.site,
  names: { permissions: report.permissions },
});

/** All gaps of a run in the order of the report, one after another: there can be hundreds of thousands. */
export function* toldGaps(pack: EvidencePack): Generator<ToldGap> {
  const { report } = pack;
  const context = causeContextOf(pack);
  const requirements = new Map(report.requirements.map((one) => [one.id, one]));
  const projects = new Map(report.projects.map((one) => [one.id, one]));
  const causes = new Map(report.causes.map((one) => [one.id, one]));
  const waiverById = new Map(waiversOf(pack).map((one) => [one.waiverId, one]));
  for (const gap of report.gaps) {
    const requirement = requirements.get(gap.requirementId);
    const project = gap.scope.kind === 'project' ? projects.get(gap.scope.id) : undefined;
    const cause = causes.get(gap.causeId);
    const waiver = waiverById.get(gap.waived ?? '');
    const needs = requirement?.anyOf ?? [];
    yield {
      gap,
      key: needs.map(({ key }) => key).join(' or ') || gap.requirementId,
      need: needs.map((need) => needName(need, context.names)).join(' or ') || gap.requirementId,
      reason: gap.reason ? reasonSentence(gap.reason) : proofSentence(gap.outcome, gap.proof),
      ...(requirement && { requirement }),
      ...(project && { project }),
      ...(cause && { cause: causeText(cause, context, project) }),
      ...(waiver && { waiver }),
    };
  }
}
