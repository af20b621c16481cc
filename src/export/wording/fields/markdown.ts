import { count, number } from '../numbers';
import { link, plain, table } from '../markdown';
import type { FieldsContext } from './context';
import { fixReach, fixText } from './fix-text';
import { fieldFixes } from './fixes';
import type { FieldsFound } from './found';
import { fieldsHeadline } from './headline';
import { projectFacts } from './project-facts';
import { fieldStateLabel } from './reasons';
import { obstacleSentence } from './row-words';
import { fieldRows, fieldState } from './rows';
import { siteFacts } from './site-facts';

/** Rows of the table before the rest is counted: a ticket is for reading. */
const ROWS = 200;

/** What was asked about fields. */
export interface FieldsAsked {
  readonly fieldIds: readonly string[];
  /** Names of the chosen issue types by id; empty for all. */
  readonly typeNames: ReadonlyMap<string, string>;
}

/** An answer about fields as Markdown for a ticket: the sentence, what to change, the table, the site. @param at ISO time */
export function fieldsMarkdown(
  found: FieldsFound,
  { fieldIds, typeNames }: FieldsAsked,
  context: FieldsContext,
  at: string,
): string {
  const headline = fieldsHeadline(found, fieldIds, context);
  const fixes = fieldFixes(found, fieldIds, typeNames);
  const rows = fieldRows(found, fieldIds);
  const parts = [
    [`## ${plain(headline.sentence)}`],
    headline.details.map((detail) => `- ${plain(detail)}`),
    fixes.length === 0 ? [] : ['### What to change'],
    fixes.flatMap((fix, index) => {
      const { title, explanation, action, screen } = fixText(fix, context);
      return [
        `${index + 1}. **${plain(title)}** (${plain(fixReach(fix))}). ${plain(explanation)} ${plain(action)}${screen ? ` ${link(screen.menu, screen.url)}` : ''}`,
      ];
    }),
    rows.length === 0 ? [] : ['### Every field'],
    rows.length === 0
      ? []
      : table(
          ['Project', 'Issue type', 'Field', 'Answer', 'Why'],
          rows
            .slice(0, ROWS)
            .map((row) => [
              row.project.key,
              row.type.name,
              row.field.name,
              fieldStateLabel(fieldState(row)),
              obstacleSentence(row, context),
            ]),
        ),
    rows.length > ROWS ? [`And ${count(rows.length - ROWS, 'more row')}.`] : [],
    ['### The site and its projects'],
    siteFacts(found).map(({ name, text }) => `- ${plain(name)}: ${plain(text)}`),
    table(
      ['Project', 'Issue types', 'Sub-tasks', 'Linking', 'Time tracking', 'Field rules'],
      projectFacts(found, typeNames.size === 0, context.site.baseUrl).map((facts) => [
        facts.project.key,
        facts.issueTypes,
        facts.subTasks,
        facts.linking,
        facts.timeTracking,
        facts.rules,
      ]),
    ),
    [
      `Asked on ${at} at ${context.site.baseUrl}, with ${number(found.sources.length)} kinds of requests to Jira.`,
    ],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
