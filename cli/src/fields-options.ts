import { MAX_CHOSEN_FIELDS } from '../../src/export/wording/fields/found';
import type { CommonOptions } from './common-options';
import { UsageError } from './usage';

/** Whether fields can be set in some projects. */
export interface FieldsOptions extends Omit<CommonOptions, 'account'> {
  /** Absent: the permissions that some fields take are not looked at. */
  readonly account?: string;
  readonly projectKeys: readonly string[];
  /** None: only required fields are looked at. */
  readonly fieldIds: readonly string[];
}

/** Whether an account sees some boards. */
export interface BoardsOptions extends CommonOptions {
  readonly boardIds: readonly number[];
}

/** In place of field ids: what is required, and nothing else. */
const REQUIRED_ONLY = 'required';

/**
 * Reads `--fields` and what goes with it.
 * @throws UsageError for what makes no sense here
 */
export function readFields(
  fields: string,
  common: Omit<CommonOptions, 'account'>,
  { account = '', projects }: { readonly account?: string; readonly projects: string },
): FieldsOptions {
  const ids = partsOf(fields);
  if (ids.length === 0)
    throw new UsageError(
      `--fields needs ids of fields, such as duedate,customfield_10020, or "${REQUIRED_ONLY}".`,
    );
  const fieldIds = ids.length === 1 && ids[0] === REQUIRED_ONLY ? [] : [...new Set(ids)];
  if (fieldIds.length > MAX_CHOSEN_FIELDS)
    throw new UsageError(`--fields takes at most ${MAX_CHOSEN_FIELDS} fields.`);
  const projectKeys = partsOf(projects).map((key) => key.toUpperCase());
  if (projectKeys.length === 0 || projectKeys.includes('ALL'))
    throw new UsageError('--fields needs --projects with project keys: each is several requests to Jira.');
  return {
    ...common,
    ...(account !== '' && { account }),
    projectKeys: [...new Set(projectKeys)],
    fieldIds,
  };
}

/**
 * Reads `--boards`.
 * @throws UsageError for what is no number of a board
 */
export function readBoards(boards: string, common: CommonOptions): BoardsOptions {
  const ids = partsOf(boards);
  const wrong = ids.find((id) => !/^\d{1,15}$/u.test(id));
  if (ids.length === 0 || wrong !== undefined)
    throw new UsageError(
      `--boards needs numbers of boards, such as 12,40${wrong === undefined ? '' : `, not "${wrong}"`}.`,
    );
  return { ...common, boardIds: [...new Set(ids.map(Number))] };
}

function partsOf(text: string): string[] {
  return text.split(/[\s,;]+/u).filter((part) => part !== '');
}
