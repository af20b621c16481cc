import { boardName, boardsHeadline } from '../../src/export/wording/boards/headline';
import { boardMend } from '../../src/export/wording/boards/mend';
import { boardReasonSentence, heldLabel, visibleLabel } from '../../src/export/wording/boards/reasons';
import { shareSentence } from '../../src/export/wording/boards/shares';
import { count } from '../../src/export/wording';
import { fixReach, fixText } from '../../src/export/wording/fields/fix-text';
import { fieldFixes } from '../../src/export/wording/fields/fixes';
import { fieldsHeadline, type Headline } from '../../src/export/wording/fields/headline';
import { fieldStateLabel } from '../../src/export/wording/fields/reasons';
import { obstacleSentence } from '../../src/export/wording/fields/row-words';
import { fieldRows, fieldState } from '../../src/export/wording/fields/rows';
import { siteFacts } from '../../src/export/wording/fields/site-facts';
import type { BoardsChecked, FieldsChecked } from './fields';

/** Rows printed before the rest is counted; JSON has them all. */
const ROWS = 200;

const NO_TYPES: ReadonlyMap<string, string> = new Map();

/** An answer about fields for a person at a terminal: the sentence, what to change, what cannot be set, the site. */
export function fieldsText({ found, context }: FieldsChecked, fieldIds: readonly string[]): string {
  const fixes = fieldFixes(found, fieldIds, NO_TYPES);
  const open = fieldRows(found, fieldIds).filter((row) => fieldState(row) !== 'yes');
  return text([
    ...headlineLines(fieldsHeadline(found, fieldIds, context)),
    ...(fixes.length === 0 ? [] : ['', 'What to change']),
    ...fixes.flatMap((fix, index) => {
      const { title, explanation, action, screen } = fixText(fix, context);
      return [
        '',
        `${index + 1}. ${title} (${fixReach(fix)})`,
        `   ${explanation} ${action}`,
        ...(screen ? [`   ${screen.menu}: ${screen.url}`] : []),
      ];
    }),
    ...(open.length === 0 ? [] : ['', 'Where it shows']),
    ...open
      .slice(0, ROWS)
      .map(
        (row) =>
          `- ${row.project.key}, ${row.type.name}, ${row.field.name}: ${fieldStateLabel(fieldState(row)).toLowerCase()}. ${obstacleSentence(row, context)}`,
      ),
    ...(open.length > ROWS ? [`- and ${count(open.length - ROWS, 'more row')}`] : []),
    '',
    'The whole site',
    ...siteFacts(found).map(({ name, text: fact }) => `- ${name}: ${fact}`),
  ]);
}

/** An answer about boards for a person at a terminal: the sentence, then board by board. */
export function boardsText({ found: { boards }, groups, context }: BoardsChecked): string {
  return text([
    ...headlineLines(boardsHeadline(boards, context.accountName)),
    ...boards.flatMap((board) => {
      const { visible, shares, manageSprints } = board;
      const mend = boardMend(board, groups, context);
      return [
        '',
        `${boardName(board)}: ${visibleLabel(visible.is).toLowerCase()}`,
        ...(visible.why === undefined ? [] : [`   ${boardReasonSentence(visible.why)}`]),
        ...(mend ? [`   ${mend.text}`, ...mend.screens.map(({ menu, url }) => `   ${menu}: ${url}`)] : []),
        ...(shares ?? []).map((share) => `   - ${shareSentence(share)}`),
        ...(manageSprints ? [`   Manage sprints: ${heldLabel(manageSprints.is).toLowerCase()}`] : []),
      ];
    }),
  ]);
}

function headlineLines({ sentence, details }: Headline): string[] {
  return [sentence, ...details.map((detail) => `- ${detail}`)];
}

/** Names from Jira can hold what a terminal would obey; none of it is printed. */
function text(lines: readonly string[]): string {
  return `${lines.map((line) => line.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trimEnd()).join('\n')}\n`;
}
