import type { Remaining } from '../../domain/plan/plan';
import { quoted } from '../wording/holders';
import { plain } from '../wording/markdown';
import { number } from '../wording';
import { type PlanContext, gainText, remainingText, strategyText } from '../wording/plan';
import { changeItem } from './change-item';
import type { PlanDocument } from './document';
import { certaintyLines, headlineOf, levelsLine, limitLines, originLines, verdictLine } from './telling';
import { placeMarkdown } from './place-markdown';

/** Projects named where something stays open, before the rest is counted. */
const NAMED = 20;

/**
 * A plan as a checklist for a change ticket, in Markdown with task list items (GitHub Flavored Markdown, 5.3). Names that
 * come from Jira stay text: no markup, address or mention in them has an effect.
 */
export function planMarkdown(document: PlanDocument): string {
  const { plan, context } = document;
  const sections = [
    [`## ${plain(`Fix plan: ${context.accountName} for ${context.connectorName}`)}`],
    [`**${plain(headlineOf(document))}** ${certaintyLines(document).map(plain).join(' ')}`.trim()],
    facts(document),
    ...(plan.changes.length > 0
      ? [['### Changes'], plan.changes.flatMap((change, place) => changeItem(change, place + 1, context))]
      : []),
    ...(plan.gains.length > 0
      ? [
          ['### What the account gets besides'],
          plan.gains.map((gain) => {
            const { risk, riskLabel, permission, where } = gainText(gain, context);
            return `- ${risk === 'high' ? `**${riskLabel}:**` : `${riskLabel}:`} ${plain(`${permission} ${where}`)}`;
          }),
        ]
      : []),
    ...stillOpen(document),
    limitLines(document).map((line) => `- ${plain(line)}`),
    originLines(document).map(plain),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function facts(document: PlanDocument): string[] {
  const { plan, site, account, connector, run, simulated, context } = document;
  const { name, description } = strategyText(plan.strategy);
  const { accountName } = context;
  const named =
    account.accountId === accountName ? accountName : `${accountName}, id ${quoted(account.accountId)}`;
  return [
    `- Plan: ${plain(`${name}. ${description}`)}`,
    `- To close: ${plain(levelsLine(document))}`,
    `- Account: ${plain(run ? named : `${accountName}, still to be created`)}`,
    `- Connector: ${plain(connector.name)}`,
    `- Site: ${plain(site.baseUrl)}`,
    ...(run ? [`- Result now: ${plain(verdictLine(run, accountName))}`] : []),
    ...(simulated
      ? [`- Result afterwards (simulated, not checked): ${plain(verdictLine(simulated, accountName))}`]
      : []),
  ];
}

function stillOpen({ plan, context }: PlanDocument): string[][] {
  if (plan.strategy === 'by-hand' || plan.remaining.length === 0) return [];
  return [['### What stays open'], plan.remaining.map((one) => remainingItem(one, context))];
}

function remainingItem(remaining: Remaining, context: PlanContext): string {
  const { what, reach, why, next, where } = remainingText(remaining, context);
  const keys = remaining.projects.slice(0, NAMED).map(({ key }) => key);
  const rest = remaining.projects.length - keys.length;
  const named =
    keys.length === 0 ? '' : ` (${keys.join(', ')}${rest > 0 ? ` and ${number(rest)} more` : ''})`;
  return `- ${plain(`${what} ${reach}${named}. ${why} ${next}`)}${where ? ` ${placeMarkdown(where)}` : ''}`;
}
