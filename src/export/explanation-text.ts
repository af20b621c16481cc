import type { ExplainAnswer } from '../contract/explain';
import {
  derivedSentence,
  discrepancySentence,
  holderName,
  jiraSentence,
  matchSentence,
  outcomeLabel,
  prerequisiteSentence,
  proofSentence,
  reasonSentence,
  resultLabel,
} from './wording';

/** The reasoning about one permission as a tree of text. */
export function explanationText(
  { project, permissionName, explanation, sources }: ExplainAnswer,
  accountName: string,
): string {
  const { judgement, permission, jira, grants, prerequisites, discrepancy } = explanation;
  const lines = [
    `${permissionName} (${permission}) for ${accountName} in ${project.key}: ${outcomeLabel(judgement.outcome)}`,
    `  ${proofSentence(judgement.outcome, judgement.proof)}${judgement.reason ? ` ${reasonSentence(judgement.reason)}` : ''}`,
    `├─ ${jiraSentence(jira)}`,
    `├─ ${derivedSentence(explanation)}`,
    ...grants.map(
      (grant) =>
        `│  ├─ ${resultLabel(grant.result)}: granted to ${holderName(grant)}. ${matchSentence(grant)}`,
    ),
    ...(discrepancy.length === 0
      ? []
      : [
          '├─ The two answers differ. Possible reasons:',
          ...discrepancy.map((cause) => `│  ├─ ${discrepancySentence(cause)}`),
        ]),
    '├─ What it rests on',
    ...prerequisites.map((one) => `│  ├─ ${prerequisiteSentence(one)}`),
    '└─ Evidence',
    ...sources.map(({ endpoint, at }) => `   ├─ ${endpoint} at ${at}`),
  ];
  return `${lines.join('\n')}\n`;
}
