import { boardsHeadline } from '../../src/export/wording/boards/headline';
import { fieldRows, fieldState } from '../../src/export/wording/fields/rows';
import { EXIT, type ExitCode } from './exit-codes';
import type { BoardsChecked, FieldsChecked } from './fields';
import type { BoardsOptions, FieldsOptions } from './fields-options';
import { boardsText, fieldsText } from './fields-text';

interface Answer {
  readonly text: string;
  readonly code: ExitCode;
}

/** An answer about fields as it was asked for. 1: a field cannot be set somewhere. 2: that is not known, or a project was left out. */
export function fieldsAnswer(checked: FieldsChecked, { format, fieldIds, account }: FieldsOptions): Answer {
  const { found, context } = checked;
  const states = fieldRows(found, fieldIds).map(fieldState);
  const isWrong = states.some((state) => state === 'no' || state === 'not-when-creating');
  const isOpen = states.includes('unknown') || found.skipped.length > 0 || found.projects.length === 0;
  return {
    text:
      format === 'json'
        ? json({ about: 'fields', site: context.site.baseUrl, accountId: account ?? '', fieldIds, ...found })
        : fieldsText(checked, fieldIds),
    code: isWrong ? EXIT.notReady : isOpen ? EXIT.incomplete : EXIT.ready,
  };
}

/** An answer about boards as it was asked for. 1: one is not visible. 2: that, or who manages sprints, is not known or refused. */
export function boardsAnswer(checked: BoardsChecked, { format, account }: BoardsOptions): Answer {
  const { found, context } = checked;
  const { tone } = boardsHeadline(found.boards, context.accountName);
  return {
    text:
      format === 'json'
        ? json({ about: 'boards', site: context.site.baseUrl, accountId: account, ...found })
        : boardsText(checked),
    code: { danger: EXIT.notReady, warning: EXIT.incomplete, success: EXIT.ready }[tone],
  };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
