import * as v from 'valibot';
import { projectKeySchema } from '../../../../../src/contract/project';
import type { OptionValues } from '../../../../../src/domain/profile';
import { MAX_CHOSEN_FIELDS } from '../../../../../src/export/wording/fields/found';
import { keysIn } from '../../check/choices';

/** Which of the two answers was asked for, and is shown again at this address. */
export type Part = 'fields' | 'boards';

/** The answers of the screen. Empty text means: not chosen. */
export interface FieldsChoices {
  readonly accountId: string;
  readonly connectorId: string;
  /** Only what differs from the connector's defaults. */
  readonly options: OptionValues;
  /** Project keys as typed. */
  readonly keys: string;
  readonly fieldIds: readonly string[];
  /** Ids of issue types; none means all. */
  readonly typeIds: readonly string[];
  readonly boardIds: readonly number[];
  readonly asked: readonly Part[];
}

/** Projects of one check: ten are asked about at a time, each with several requests to Jira. */
export const MAX_PROJECTS = 200;
/** Boards of one check. */
export const MAX_CHOSEN_BOARDS = 100;
/** Issue types of one check (`fields/check`). */
const MAX_TYPES = 100;

/** What is wrong with the project keys, if anything. */
export function keysProblem(text: string): string | undefined {
  const keys = keysIn(text);
  if (keys.length === 0) return 'Type the key of at least one project.';
  const wrong = keys.find((key) => !v.safeParse(projectKeySchema, key).success);
  if (wrong !== undefined) return `“${wrong}” is not a project key.`;
  return keys.length > MAX_PROJECTS ? `Name at most ${MAX_PROJECTS} projects at once.` : undefined;
}

/** What is wrong with the chosen issue types, if anything. */
export function typesProblem(typeIds: readonly string[]): string | undefined {
  return typeIds.length > MAX_TYPES
    ? 'These are too many issue types for one check. Choose fewer, or look at all of them.'
    : undefined;
}

/** What is wrong with the chosen fields, if anything. */
export function fieldsProblem(fieldIds: readonly string[]): string | undefined {
  return fieldIds.length > MAX_CHOSEN_FIELDS
    ? `Choose at most ${MAX_CHOSEN_FIELDS} fields at once.`
    : undefined;
}
