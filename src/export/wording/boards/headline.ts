import type { JudgedBoard } from '../../../domain/fields/judge-board';
import { quoted } from '../holders';
import { count, number } from '../numbers';
import { some } from '../fields/context';
import type { Headline } from '../fields/headline';

/** What a board is called; its number where Jira does not show it. */
export function boardName({ id, name }: Pick<JudgedBoard, 'id' | 'name'>): string {
  return name === undefined ? `board ${id}` : quoted(name);
}

/** Which of the boards the account sees, and whose sprints it may manage, in a sentence and a few more. */
export function boardsHeadline(boards: readonly JudgedBoard[], accountName: string): Headline {
  const seen = boards.filter(({ visible }) => visible.is === 'yes');
  const unseen = boards.filter(({ visible }) => visible.is === 'no');
  const unknown = boards.filter(({ visible }) => visible.is === 'unknown');
  const withSprints = boards.filter(({ manageSprints }) => manageSprints !== undefined);
  const lacking = withSprints.filter(({ manageSprints }) => manageSprints?.is === 'no');
  const unclear = withSprints.filter(({ manageSprints }) => manageSprints?.is === 'unknown');
  const named = (which: readonly JudgedBoard[]): string => some(which.map(boardName), 4);
  return {
    tone:
      unseen.length > 0
        ? 'danger'
        : unknown.length + lacking.length + unclear.length > 0
          ? 'warning'
          : 'success',
    sentence: sentence(boards, seen, unseen, accountName),
    details: [
      ...(unseen.length > 0 && unseen.length < boards.length ? [`Not visible: ${named(unseen)}.`] : []),
      ...(unknown.length > 0 && unknown.length < boards.length
        ? [`Could not be checked: ${named(unknown)}.`]
        : []),
      ...(lacking.length > 0 ? [`It may not manage the sprints of ${named(lacking)}.`] : []),
      ...(unclear.length > 0
        ? [`Whether it may manage the sprints of ${named(unclear)} could not be checked.`]
        : []),
    ],
  };
}

function sentence(
  boards: readonly JudgedBoard[],
  seen: readonly JudgedBoard[],
  unseen: readonly JudgedBoard[],
  accountName: string,
): string {
  const [first] = boards;
  if (!first) return 'No board was looked at.';
  if (boards.length === 1) {
    if (seen.length === 1) return `${accountName} sees ${boardName(first)}.`;
    return unseen.length === 1
      ? `${accountName} does not see ${boardName(first)}.`
      : `Whether ${accountName} sees ${boardName(first)} could not be checked.`;
  }
  if (seen.length === boards.length) return `${accountName} sees all ${count(boards.length, 'board')}.`;
  if (unseen.length === boards.length)
    return `${accountName} sees none of the ${count(boards.length, 'board')}.`;
  const some = `${accountName} sees ${number(seen.length)} of ${count(boards.length, 'board')}`;
  return seen.length + unseen.length === boards.length ? `${some}.` : `${some} for certain.`;
}
