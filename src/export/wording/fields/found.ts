import { type FieldsAnswer, MAX_FIELDS } from '../../../contract/fields';

/** What the answers of `fields/check` that are there so far say together. */
export type FieldsFound = Omit<FieldsAnswer, 'left'>;

/** Fields that tell whether work can be linked and time tracked in a project; looked at beside those that were chosen. */
export const SIDE_FIELDS: readonly string[] = ['issuelinks', 'timetracking'];

/** How many fields can be chosen for one check. */
export const MAX_CHOSEN_FIELDS = MAX_FIELDS - SIDE_FIELDS.length;

/** The fields to ask about. @param chosen at most MAX_CHOSEN_FIELDS ids */
export function askedFieldIds(chosen: readonly string[]): string[] {
  return [...new Set([...chosen, ...SIDE_FIELDS])];
}

/** Adds an answer to those before it. What holds for the whole site is taken from the newer one. */
export function withFieldsAnswer(
  before: FieldsFound | undefined,
  { left: _left, ...answer }: FieldsAnswer,
): FieldsFound {
  if (!before) return answer;
  const newer = new Set(answer.sources.map(({ endpoint }) => endpoint));
  return {
    ...answer,
    projects: [...before.projects, ...answer.projects],
    skipped: [...before.skipped, ...answer.skipped],
    sources: [...before.sources.filter(({ endpoint }) => !newer.has(endpoint)), ...answer.sources],
  };
}
