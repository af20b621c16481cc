import type { Waiver } from '../../../contract/waiver';
import { findingId } from '../../../domain/history/waiver';
import { outcomeLabel } from '../../wording';
import type { EvidencePack } from '../pack';
import type { ToldGap } from '../told-gaps';
import type { SarifResult, SarifSuppression } from './log';
import { sarifMessage } from './message';
import { SARIF_LEVELS } from './rules';

/**
 * One gap as a finding. What could not be checked is for a person to review, and has no level then (SARIF 2.1.0, 3.27.10).
 * @param ruleIndex place of its rule
 */
export function sarifResult(
  told: ToldGap,
  ruleIndex: number,
  { report, accountName }: EvidencePack,
): SarifResult {
  const { gap, need, key, reason, cause, waiver } = told;
  const isReview = gap.outcome === 'unknown';
  const projectKey = gap.scope.kind === 'project' ? gap.scope.key : undefined;
  const where = projectKey === undefined ? 'on the site' : `in project ${projectKey}`;
  const action = cause ? ` ${cause.title}. ${cause.action}` : '';
  return {
    ruleId: gap.requirementId,
    ruleIndex,
    kind: isReview ? 'review' : 'fail',
    level: isReview ? 'none' : SARIF_LEVELS[gap.level],
    message: sarifMessage(
      `${need} for ${accountName} ${where}: ${outcomeLabel(gap.outcome)}. ${reason}${action}`,
    ),
    locations: [location(projectKey, report.site.baseUrl)],
    partialFingerprints: {
      'finding/v1': findingId(
        'gap',
        gap.requirementId,
        gap.scope.kind === 'project' ? gap.scope.id : undefined,
      ),
    },
    suppressions: waiver ? [suppression(waiver)] : [],
    properties: {
      permission: key,
      outcome: gap.outcome,
      ...(gap.proof && { proof: gap.proof }),
      ...(gap.reason && { reason: gap.reason }),
      causeId: gap.causeId,
      ...(cause?.screen && { whereToChange: cause.screen.url }),
    },
  };
}

/**
 * The project, or the site. It has no file; but GitHub's code scanning refuses a finding whose location is no file in the repository, and
 * with it all others ("expected a physical location"), so a path that no file has stands for it: `acme.atlassian.net/ABC`.
 */
function location(projectKey: string | undefined, baseUrl: string): SarifResult['locations'][number] {
  const site = baseUrl.replace(/^[a-z]+:\/\//iu, '').replace(/\/+$/u, '');
  const name = projectKey ?? site;
  const fullyQualifiedName = projectKey === undefined ? site : `${site}/${projectKey}`;
  return {
    physicalLocation: {
      artifactLocation: { uri: fullyQualifiedName.split('/').map(encodeURIComponent).join('/') },
      region: { startLine: 1 },
    },
    logicalLocations: [{ name, fullyQualifiedName, kind: projectKey === undefined ? 'site' : 'project' }],
  };
}

const suppression = ({ waiverId, reason, owner, until }: Waiver): SarifSuppression => ({
  kind: 'external',
  status: 'accepted',
  justification: reason,
  properties: { waiverId, until, ...(owner !== undefined && { owner }) },
});
