import type { BoardsAnswer } from '../../../contract/boards';
import type { JudgedBoard } from '../../../domain/fields/judge-board';
import type { FieldsContext } from '../fields/context';
import { link, plain, table } from '../markdown';
import { boardName, boardsHeadline } from './headline';
import { boardMend } from './mend';
import { boardReasonSentence, heldLabel, visibleLabel } from './reasons';
import { shareSentence } from './shares';

/** An answer about boards as Markdown for a ticket. @param groups names of the account's groups @param at ISO time */
export function boardsMarkdown(
  { boards }: BoardsAnswer,
  groups: readonly string[] | null,
  context: FieldsContext & { readonly accountName: string },
  at: string,
): string {
  const { sentence, details } = boardsHeadline(boards, context.accountName);
  const parts = [
    [`## ${plain(sentence)}`],
    details.map((detail) => `- ${plain(detail)}`),
    ...boards.flatMap((board) => boardParts(board, groups, context)),
    [`Asked on ${at} at ${context.site.baseUrl}.`],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function boardParts(
  board: JudgedBoard,
  groups: readonly string[] | null,
  context: FieldsContext,
): string[][] {
  const { visible, shares, projects, manageSprints, filter, ownedByAccount } = board;
  const mend = boardMend(board, groups, context);
  return [
    [`### ${plain(boardName(board))}: ${visibleLabel(visible.is).toLowerCase()}`],
    [
      ...(visible.why === undefined ? [] : [`- ${plain(boardReasonSentence(visible.why))}`]),
      ...(ownedByAccount ? ['- The account owns the filter.'] : []),
      ...(shares ?? []).map(
        (share) => `- Filter ${plain(filter?.name ?? '')}: ${plain(shareSentence(share))}`,
      ),
      ...(manageSprints
        ? [
            `- Manage sprints: ${heldLabel(manageSprints.is).toLowerCase()}.${manageSprints.why === undefined ? '' : ` ${plain(boardReasonSentence(manageSprints.why))}`}`,
          ]
        : []),
      ...(mend
        ? [
            `- What to do: ${plain(mend.text)} ${mend.screens.map(({ menu, url }) => link(menu, url)).join(', ')}`.trimEnd(),
          ]
        : []),
    ],
    projects && projects.length > 0
      ? table(
          ['Project', 'Named by the filter', 'Browse', 'Manage sprints'],
          projects.map(({ key, inFilter, browse, manageSprints: sprints }) => [
            key,
            inFilter ? 'Yes' : 'No',
            heldLabel(browse.is),
            heldLabel(sprints.is),
          ]),
        )
      : [],
  ];
}
