import type { ReportRequirement } from '../../../contract/report';
import type { Level } from '../../../domain/profile';
import { basisSentence, levelLabel, needName } from '../../wording';
import type { EvidencePack } from '../pack';
import { isWebAddress } from '../web-address';
import type { SarifLevel, SarifRule } from './log';
import { sarifMessage } from './message';

export const SARIF_LEVELS: Readonly<Record<Level, SarifLevel>> = {
  required: 'error',
  recommended: 'warning',
  optional: 'note',
};

/** A rule for each requirement that is judged, in the order of the report; steps that people do have no findings. */
export const sarifRules = ({ report }: EvidencePack): SarifRule[] =>
  report.requirements.filter(({ isStep }) => !isStep).map((requirement) => rule(requirement, report));

function rule(requirement: ReportRequirement, report: EvidencePack['report']): SarifRule {
  const { id, level, anyOf, reason, breaks, basis, source } = requirement;
  const need = anyOf.map((one) => needName(one, report)).join(' or ');
  return {
    id,
    shortDescription: sarifMessage(`${levelLabel(level)}: ${need}.`),
    fullDescription: sarifMessage(
      `${report.connector.name} needs ${need}. ${reason} ${basisSentence(basis)}`,
    ),
    ...(breaks !== undefined && { help: sarifMessage(`Without it: ${breaks}`) }),
    ...(source !== undefined && isWebAddress(source) && { helpUri: source }),
    defaultConfiguration: { level: SARIF_LEVELS[level] },
  };
}
